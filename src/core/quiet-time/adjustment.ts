import * as v from "valibot";
import { wholeBetween } from "../field-schemas";

/** What the parent changed for one day only. */
export const adjustmentSchema = v.object({
  skipped: v.boolean(),
  /** -60, -30, -15, 0, 15, 30 or 60. */
  movedByMinutes: wholeBetween(-60, 60),
});
export type Adjustment = v.InferOutput<typeof adjustmentSchema>;

/** By occurrence key. */
export type Adjustments = Readonly<Record<string, Adjustment>>;
