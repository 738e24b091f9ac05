import * as v from "valibot";

/** What the parent wishes for "A small moment now". */
export const wishSchema = v.object({
  handsFull: v.boolean(),
  onTheRoad: v.boolean(),
  calm: v.boolean(),
  tired: v.boolean(),
});
export type Wish = v.InferOutput<typeof wishSchema>;
