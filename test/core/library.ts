import type { Moment, Routine } from "../../src/core/moment/moment";

/** A moment that suits everybody, except for the overrides. */
export const momentOf = (
  id: string,
  routine: Routine,
  overrides: Partial<Moment> = {},
): Moment => ({
  id,
  routine,
  bands: ["0-6", "6-12", "12-24", "24-36"],
  movement: "both",
  minutes: 1,
  props: false,
  hands: "free",
  channels: { plain: [] },
  evidence: [],
  ...overrides,
});

/**
 * Two moments for bedtime, two for the bath, two for coming back: enough to choose from and to
 * swap.
 */
export const FEW_MOMENTS: readonly Moment[] = [
  momentOf("bed-1", "bedtime"),
  momentOf("bed-2", "bedtime"),
  momentOf("bed-3", "bedtime"),
  momentOf("bath-1", "bath"),
  momentOf("bath-2", "bath"),
  momentOf("hello-1", "hello"),
  momentOf("back-1", "back", { comingBack: true }),
  momentOf("back-2", "back", { comingBack: true }),
  momentOf("back-3", "back", { comingBack: true }),
];
