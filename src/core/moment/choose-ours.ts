import type { Instant, Random } from "../time";
import { type Choice, chooseIdea } from "./choose";
import type { Idea } from "./idea";
import type { MomentId } from "./moment";

/**
 * The moment that is fixed, however lately it was met and whether or not it is one for coming back; null where it
 * does not suit just now: not for us, avoided, removed, or for another age or routine.
 */
export function chooseOurs(
  choice: Choice,
  momentId: MomentId | undefined,
  now: Instant,
  random: Random,
): Idea | null {
  const moments = choice.moments.filter(({ id }) => id === momentId);
  if (moments.length === 0) return null;
  const ours = { ...choice, moments };
  return (
    chooseIdea(ours, now, random) ??
    chooseIdea({ ...ours, comingBack: !choice.comingBack }, now, random)
  );
}
