import { isPinned } from "../browser/toolbar";
import type { Event } from "../core/event";
import type { Edit } from "../core/parent-data/edits";
import type { BrowserSnapshot } from "../core/session/browser-snapshot";
import { viewOf } from "../core/view/view-of";
import type { Sender } from "../protocol/parse-request";
import type { Reply } from "../protocol/replies";
import { contextNow } from "./environment";
import type { DispatchResult, Store } from "./store";
import type { SyncEngine } from "./sync-engine";

/** What a request's handler works with, besides the details of the request. */
export interface RequestContext {
  sender: Sender;
  store: Store;
  sync: SyncEngine;
}

/** A page of ours asked, which is reason enough to look at the browser. */
export const observed = (snapshot: BrowserSnapshot): Event => ({
  kind: "snapshot-taken",
  trigger: { kind: "request" },
  snapshot,
});

/** Makes an edit and answers with the view after it. */
export const replyToEdit = async (edit: Edit, context: RequestContext): Promise<Reply> =>
  replyTo(
    await context.store.dispatch((snapshot) => ({ kind: "edited", edit, snapshot })),
    context,
  );

/** The view after an event, and why the event changed nothing if it was refused. */
export async function replyTo(
  { state, snapshot, reply }: DispatchResult,
  { store, sync }: RequestContext,
): Promise<Reply> {
  const warnings = [...store.warnings(), ...sync.warnings()];
  const view = viewOf(state, contextNow(state, snapshot), { pinned: await isPinned(), warnings });
  return {
    view: { ...view, unshared: sync.unshared() },
    problems: reply?.kind === "refused" ? reply.problems : [],
  };
}
