import * as v from "valibot";
import { id } from "../field-schemas";
import { ROUTINES, WORDINGS } from "./moment";

/** A moment that was chosen, with the wording that suits. Words come from `src/content`. */
export const ideaSchema = v.object({
  momentId: id,
  wording: v.picklist(WORDINGS),
  routine: v.picklist(ROUTINES),
});
export type Idea = v.InferOutput<typeof ideaSchema>;
