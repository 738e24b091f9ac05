import * as v from "valibot";
import { id, instant, ownLine, ownText } from "../field-schemas";
import { ROUTINES } from "./moment";
import { MAX_OWN_TEXT_LENGTH, MAX_OWN_TITLE_LENGTH } from "./own-moment-bounds";

const ownEntries = {
  /** Begins with `own-`, so that it never meets one of ours. */
  id: v.pipe(
    id,
    v.check((text) => text.startsWith("own-")),
  ),
  routine: v.picklist(ROUTINES),
  /** 1 to `MAX_OWN_TITLE_LENGTH` characters. */
  title: ownLine(MAX_OWN_TITLE_LENGTH * 4),
  /** At most `MAX_OWN_TEXT_LENGTH` characters; may be empty. */
  text: ownText(MAX_OWN_TEXT_LENGTH * 4),
  madeAt: instant,
};

/** A moment a parent wrote, beside ours. */
export const ownSchema = v.object(ownEntries);
export type OwnMoment = v.InferOutput<typeof ownSchema>;

/** Shape only: what it lacks is told to the parent (`problemsOfOwn`). */
export const ownDraftSchema = v.object({
  ...ownEntries,
  title: ownLine(10_000),
  text: ownText(10_000),
  madeAt: v.number(),
});
