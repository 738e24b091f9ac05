import * as v from "valibot";
import { id, instant } from "./field-schemas";
import { ROUTINES } from "./moment";
import { LONGEST_OWN_TEXT, LONGEST_OWN_TITLE } from "./own-moment-bounds";

const ownEntries = {
  /** Begins with `own-`, so that it never meets one of ours. */
  id: v.pipe(
    id,
    v.check((text) => text.startsWith("own-")),
  ),
  routine: v.picklist(ROUTINES),
  /** 1 to `LONGEST_OWN_TITLE` characters. */
  title: v.pipe(v.string(), v.maxLength(LONGEST_OWN_TITLE * 4)),
  /** At most `LONGEST_OWN_TEXT` characters; may be empty. */
  text: v.pipe(v.string(), v.maxLength(LONGEST_OWN_TEXT * 4)),
  madeAt: instant,
};

/** A moment a parent wrote, beside ours. */
export const ownSchema = v.object(ownEntries);
export type OwnMoment = v.InferOutput<typeof ownSchema>;

/** Shape only: what it lacks is told to the parent (`problemsOfOwn`). */
export const ownDraftSchema = v.object({
  ...ownEntries,
  title: v.pipe(v.string(), v.maxLength(10_000)),
  text: v.pipe(v.string(), v.maxLength(10_000)),
  madeAt: v.number(),
});
