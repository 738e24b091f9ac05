import type { QuietTime } from "../../src/core/quiet-time/quiet-time";

/** Monday 2026-11-23, 18:00 UTC. */
export const BEGINS = Date.UTC(2026, 10, 23, 18);

/** A quiet time of that hour, as it is stored. */
export const BEDTIME: QuietTime = {
  id: "bedtime",
  routines: ["bedtime"],
  name: "",
  forWhom: "all",
  days: [1],
  start: 18 * 60,
  lengthMinutes: 60,
  leadInMinutes: 0,
  on: true,
  fortnightFrom: null,
};
