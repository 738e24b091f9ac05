import * as v from "valibot";
import { id, localDate } from "../field-schemas";
import { ownDraftSchema } from "../moment/own-moment";
import { MAX_OWN } from "../moment/own-moment-bounds";
import { calendarMarkSchema } from "../quiet-time/calendar-mark";
import { PAUSES } from "../quiet-time/pause";
import { quietTimeDraftSchema } from "../quiet-time/quiet-time";
import { MAX_CALENDAR_MARKS } from "../quiet-time/unite-marks";
import type { Backup, ImportMode } from "./backup";
import { someSettingsSchema } from "./settings";

/**
 * What the parent changes in popup or home, by name, with what each needs. A page asks for an edit by
 * this name; `change` in `edit.ts` makes it.
 */
export const EDITS = {
  "put-quiet-time": v.object({ quietTime: quietTimeDraftSchema }),
  "remove-quiet-time": v.object({ id }),
  "skip-today": v.object({ occurrence: id, skip: v.boolean() }),
  "move-today": v.object({ occurrence: id, byMinutes: v.number() }),
  pause: v.object({ until: v.picklist(PAUSES) }),
  /** Null: none after all. */
  "plan-holiday": v.object({
    days: v.nullable(v.object({ from: localDate, until: localDate })),
  }),
  set: v.object({ settings: someSettingsSchema }),
  keep: v.object({ momentId: id, kept: v.boolean() }),
  "not-for-us": v.object({ momentId: id, on: v.boolean() }),
  "put-own": v.object({ own: ownDraftSchema }),
  "remove-own": v.object({ id }),
  /** A list that was pasted: all of it or nothing. */
  "put-own-list": v.object({ own: v.pipe(v.array(ownDraftSchema), v.maxLength(MAX_OWN)) }),
  "remove-own-list": v.object({ ids: v.pipe(v.array(id), v.maxLength(MAX_OWN)) }),
  /** "A small moment now" showed it. */
  "moment-shown": v.object({ momentId: id }),
  /** A calendar file with these entries was saved. */
  "calendar-saved": v.object({
    entries: v.pipe(v.array(calendarMarkSchema), v.maxLength(MAX_CALENDAR_MARKS)),
  }),
  "undo-import": v.object({}),
  /** Takes the undo of an import back. */
  "redo-import": v.object({}),
  /** Puts back what other browsers removed here in the last seven days. */
  "restore-removed": v.object({}),
};

type All = typeof EDITS;
export type EditKind = keyof All;
export type EditDetails = { [Kind in EditKind]: v.InferOutput<All[Kind]> };
export type EditOf<Kind extends EditKind> = {
  [Each in Kind]: { kind: Each } & EditDetails[Each];
}[Kind];

export type Edit =
  | EditOf<EditKind>
  | { kind: "import"; backup: Backup; mode: ImportMode }
  | { kind: "erase" }
  /** `device`: a name by chance for this browser among the parent's others; null: off. */
  | { kind: "share"; device: string | null };
