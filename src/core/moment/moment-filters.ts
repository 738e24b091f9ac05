import * as v from "valibot";

/** What the parent chose for "A small moment now". */
export const momentFiltersSchema = v.object({
  handsFull: v.boolean(),
  onTheRoad: v.boolean(),
  calm: v.boolean(),
  tired: v.boolean(),
});
export type MomentFilters = v.InferOutput<typeof momentFiltersSchema>;
