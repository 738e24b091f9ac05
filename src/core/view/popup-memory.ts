import * as v from "valibot";
import { id, instant } from "../field-schemas";
import { ideaSchema } from "../moment/idea";
import { MAX_EXCEPT } from "../moment/moment";
import { momentFiltersSchema } from "../moment/moment-filters";
import { quietTimeDraftSchema, quietTimeSchema } from "../quiet-time/quiet-time";
import { HOUR_MS, type Instant } from "../time";

/** Counted from the last change of each part. */
const REMEMBERED_FOR_MS = HOUR_MS;

const field = quietTimeDraftSchema.entries;
const numberOrEmpty = v.nullable(v.number());

/** Only the fields that the parent changed, so that what was set elsewhere since then stays. */
const changesSchema = v.object({
  routines: v.exactOptional(field.routines),
  name: v.exactOptional(field.name),
  forWhom: v.exactOptional(field.forWhom),
  days: v.exactOptional(field.days),
  start: v.exactOptional(numberOrEmpty),
  lengthMinutes: v.exactOptional(numberOrEmpty),
  leadInMinutes: v.exactOptional(field.leadInMinutes),
  fortnightFrom: v.exactOptional(field.fortnightFrom),
  ours: field.ours,
});

/** What outlives a popup, by key of `storage.session`. Each part is stored with `at`, when it last changed. */
const PARTS = {
  /** A quiet time that is being written, new or changed. */
  draft: v.object({ quietTimeId: id, isNew: v.boolean(), changes: changesSchema }),
  /** The last removal or change of a quiet time: what puts it back. */
  undo: v.object({ done: v.picklist(["removed", "saved"]), quietTime: quietTimeSchema }),
  /** The small moment in view, with what it was asked for and what was seen before it. */
  moment: v.object({
    filters: momentFiltersSchema,
    idea: ideaSchema,
    seen: v.pipe(v.array(id), v.maxLength(MAX_EXCEPT)),
  }),
};

export type PopupMemoryKey = keyof typeof PARTS;
export type PopupMemoryPart<Key extends PopupMemoryKey> = v.InferOutput<(typeof PARTS)[Key]>;
export type PopupMemory = { readonly [Key in PopupMemoryKey]?: PopupMemoryPart<Key> };

export const POPUP_MEMORY_KEYS = Object.keys(PARTS) as PopupMemoryKey[];

/** What is remembered of what is stored: each part that is whole and at most an hour old. */
export function parsePopupMemory(stored: Readonly<Record<string, unknown>>, now: Instant) {
  const parts = POPUP_MEMORY_KEYS.flatMap((key) => {
    const part = isRecent(stored[key], now) ? v.safeParse(PARTS[key], stored[key]) : null;
    return part?.success ? [[key, part.output]] : [];
  });
  return Object.fromEntries(parts) as PopupMemory;
}

/** A part from the future is not recent: the clock was set back, so its age is not known. */
function isRecent(part: unknown, now: Instant): boolean {
  const stamp = v.safeParse(v.object({ at: instant }), part);
  return stamp.success && stamp.output.at <= now && now - stamp.output.at < REMEMBERED_FOR_MS;
}
