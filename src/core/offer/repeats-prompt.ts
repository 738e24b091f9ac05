import type { SnapshotContext } from "../context";
import { haveAllBeenMet } from "../moment/choose";
import { choiceFor } from "../moment/on-demand";
import { isPaused } from "../quiet-time/pause";
import type { State } from "../state";
import { automaticRoutines, bandsFor, oursFor } from "./due-offer";
import { fewerThan } from "./frequency-cap";

/**
 * Whether the popup asks, once ever, if fewer cards would suit: all that fits one of the quiet times came by
 * within 28 days, so its next cards repeat. Never in a pause, nor where the cap has no step to fewer.
 */
export function shouldAskRepeats(state: State, context: SnapshotContext): boolean {
  const { repeatsWereAsked, dose } = state.settings;
  const { now, moments } = context;
  if (repeatsWereAsked || isPaused(state, now) || fewerThan(dose) === dose) return false;
  const choice = choiceFor(state, moments);
  return state.quietTimes.some((quietTime) => {
    const routines = automaticRoutines(quietTime, context);
    const bands = bandsFor(state, quietTime);
    const wanted = { quietTime, routines, comingBack: false, except: [] };
    // One that has its own moment repeats it, as the parent chose.
    if (!quietTime.on || oursFor(state, wanted, context)) return false;
    return haveAllBeenMet({ ...choice, routines, bands }, now);
  });
}
