import type { Schedule } from "../../src/core/quiet-time/occurrence";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";

/** Bedtime at 19:00, every day, for 45 minutes, without a lead-in. */
export const quietTimeOf = (overrides: Partial<QuietTime> = {}): QuietTime => ({
  id: "bed",
  routines: ["bedtime"],
  name: "",
  forWhom: "all",
  days: [1, 2, 3, 4, 5, 6, 7],
  start: 19 * 60,
  lengthMinutes: 45,
  leadInMinutes: 0,
  on: true,
  fortnightFrom: null,
  ...overrides,
});

/** Quiet times as they were set, none skipped or moved. */
export const scheduleOf = (quietTimes: readonly QuietTime[]): Schedule => ({
  quietTimes,
  adjustments: {},
});
