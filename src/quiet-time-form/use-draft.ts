import { useEffect, useRef, useState } from "preact/hooks";
import { isWhole, problemsOf, type QuietTimeDraft } from "../core/quiet-time/check-quiet-time";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import type { PopupMemoryPart } from "../core/view/popup-memory";
import { minuteOfDayOf } from "../ui/local-date-of";
import { prefill } from "./time-span";

/** A quiet time as far as it is written: only what was changed, and of a new one what it began with. */
export type WrittenDraft = PopupMemoryPart<"draft">;

const EMPTY: Omit<QuietTime, "id" | "days" | "start" | "lengthMinutes"> = {
  routines: [],
  name: "",
  forWhom: "all",
  leadInMinutes: 0,
  on: true,
  fortnightFrom: null,
};

interface Options {
  /** The quiet time to change; null for a new one. */
  begun: QuietTime | null;
  /** When the form is opened. */
  now: number;
  /** What was written of it before. */
  left: WrittenDraft | null;
  /** Why it was not stored; another list for each attempt. */
  refused: readonly QuietTimeProblem[];
  onDraft(written: WrittenDraft): void;
  onSave(whole: QuietTime): void;
}

/**
 * A quiet time that is being edited, begun anew or earlier. Problems are shown only after the first attempt
 * to save; those of the background until something is changed.
 */
export function useDraft({ begun, now, left, refused, onDraft, onSave }: Options) {
  const [fresh] = useState(() => ({ ...EMPTY, ...prefill(minuteOfDayOf(now)) }));
  const [written, setWritten] = useState<WrittenDraft>(() => left ?? beginDraft(begun, fresh));
  const [tried, setTried] = useState(false);
  const [outdated, setOutdated] = useState(refused);
  const form = useRef<HTMLFormElement>(null);
  // Ahead of what is drawn when two fields change before the next drawing.
  const latest = useRef(written);
  const draft: QuietTimeDraft = {
    ...(begun ?? fresh),
    ...written.changes,
    id: written.quietTimeId,
  };
  const isRefused = refused.length > 0 && refused !== outdated;

  // From the beginning, so that the form is also there again if it was only opened.
  useEffect(() => onDraft(written), []);
  useEffect(() => {
    if (isRefused) focusFirstProblem(form.current);
  }, [refused]);

  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const named = { ...draft, name: draft.name.trim() };
    if (isWhole(named)) onSave(named);
    else requestAnimationFrame(() => requestAnimationFrame(() => focusFirstProblem(form.current)));
  };
  const set = (part: WrittenDraft["changes"]) => {
    const next = { ...latest.current, changes: { ...latest.current.changes, ...part } };
    latest.current = next;
    setWritten(next);
    setOutdated(refused);
    onDraft(next);
  };
  const problems = new Set<QuietTimeProblem>([
    ...(tried ? problemsOf(draft) : []),
    ...(isRefused ? refused : []),
  ]);
  return { draft, set, problems, submit, form };
}

/** What a new one began with is kept, because the clock goes on until it is opened again. */
const beginDraft = (
  begun: QuietTime | null,
  { days, start, lengthMinutes }: Omit<QuietTime, "id">,
): WrittenDraft => ({
  quietTimeId: begun?.id ?? crypto.randomUUID(),
  isNew: begun === null,
  changes: begun ? {} : { days, start, lengthMinutes },
});

/** The first field that has a problem beside it, in the order of the form; with its sentence in view. */
function focusFirstProblem(form: HTMLFormElement | null): void {
  const problem = form?.querySelector(".problem");
  const fields =
    problem?.parentElement?.querySelectorAll<HTMLElement>("input, select, button") ?? [];
  const field = [...fields].find(({ tabIndex }) => tabIndex >= 0);
  if (!problem || !field) return;
  field.focus();
  problem.scrollIntoView({ block: "nearest" });
}
