import type { View } from "../view/view";

/** From so many quiet times on, every day may bring several cards. */
const MANY_QUIET_TIMES = 3;

/** Whether so many quiet times are on that the parent may be asked how many cards suit. */
export const hasManyQuietTimes = ({ quietTimes }: Pick<View, "quietTimes">): boolean =>
  quietTimes.filter(({ quietTime }) => quietTime.on).length >= MANY_QUIET_TIMES;

/**
 * Whether popup or welcome asks, once ever, how many cards suit. Never in a pause, and not if the parent chose a
 * number already. The pages ask it of their view, so that the background need not hold it.
 */
export const mayAskFrequencyCap = (
  view: Pick<View, "quietTimes" | "settings" | "pause">,
): boolean =>
  hasManyQuietTimes(view) &&
  view.pause === null &&
  view.settings.dose === "each-quiet-time" &&
  !view.settings.frequencyCapWasAsked;
