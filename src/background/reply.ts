import type { Edit } from "../domain/edits";
import type { Event } from "../domain/event";
import type { Moment } from "../domain/moment";
import type { Sight } from "../domain/sight";
import { viewOf } from "../domain/view-of";
import { deviceZone } from "../platform/device-zone";
import { isPinned } from "../platform/toolbar";
import type { Sender } from "../protocol/parse-request";
import type { Reply } from "../protocol/replies";
import type { Beat, Heart } from "./heart";
import type { SyncEngine } from "./sync-engine";

/** What a request's handler works with, besides the details of the request. */
export interface RequestContext {
  sender: Sender;
  heart: Heart;
  sync: SyncEngine;
  moments: readonly Moment[];
}

/** A page of ours asked, which is reason enough to look at the browser. */
export const observed = (sight: Sight): Event => ({
  kind: "observed",
  cause: { why: "asked" },
  sight,
});

/** Makes an edit and answers with the view after it. */
export const replyToEdit = async (edit: Edit, context: RequestContext): Promise<Reply> =>
  replyTo(await context.heart.happen((sight) => ({ kind: "edited", edit, sight })), context);

/** The view after an event, and why the event changed nothing if it was refused. */
export async function replyTo(
  { state, sight, effects }: Beat,
  { heart, sync }: RequestContext,
): Promise<Reply> {
  const trouble = [...heart.trouble(), ...sync.trouble()];
  const view = viewOf(state, sight, await isPinned(), trouble, Date.now(), deviceZone);
  return {
    view: { ...view, unshared: sync.unshared() },
    problems: effects.flatMap((one) => (one.kind === "refuse" ? one.problems : [])),
  };
}
