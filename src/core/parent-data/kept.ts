import * as v from "valibot";
import { id, instant } from "../field-schemas";
import { WORDINGS } from "../moment/moment";

/** A moment the parent keeps, worded as it was when they kept it. */
export const keptSchema = v.object({
  momentId: id,
  wording: v.picklist(WORDINGS),
  keptAt: instant,
});
export type Kept = v.InferOutput<typeof keptSchema>;

export const MAX_KEPT = 150;
