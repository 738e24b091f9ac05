import * as v from "valibot";
import { id, instant } from "../field-schemas";
import type { Instant } from "../time";
import type { MomentId } from "./moment";

/** A moment that a parent saw, and when. */
export const shownMomentSchema = v.object({ momentId: id, at: instant });
export type ShownMoment = v.InferOutput<typeof shownMomentSchema>;

/** More than there are moments, ours and a parent's. */
const MAX_SHOWN = 400;

/** Each moment once, when it was last seen; the latest come last. */
export function uniteShown(all: readonly ShownMoment[]): ShownMoment[] {
  const latest = new Map<MomentId, Instant>();
  for (const { momentId, at } of all)
    latest.set(momentId, Math.max(at, latest.get(momentId) ?? at));
  return [...latest]
    .map(([momentId, at]) => ({ momentId, at }))
    .sort((a, b) => a.at - b.at)
    .slice(-MAX_SHOWN);
}
