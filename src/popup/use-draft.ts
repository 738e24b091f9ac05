import { useRef, useState } from "preact/hooks";
import { isWhole, problemsOf, type QuietTimeDraft } from "../core/quiet-time/check-quiet-time";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";

const EMPTY: Omit<QuietTimeDraft, "id"> = {
  routines: [],
  name: "",
  forWhom: "all",
  days: [],
  start: null,
  lengthMinutes: 30,
  leadInMinutes: 0,
  on: true,
  fortnightFrom: null,
};

/** A quiet time that is being edited. Problems are shown only after the first attempt to save. */
export function useDraft(begun: QuietTime | null, save: (whole: QuietTime) => void) {
  const [draft, setDraft] = useState<QuietTimeDraft>(
    () => begun ?? { ...EMPTY, id: crypto.randomUUID() },
  );
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const named = { ...draft, name: draft.name.trim() };
    if (isWhole(named)) save(named);
    else requestAnimationFrame(() => requestAnimationFrame(() => focusFirstProblem(form.current)));
  };
  const problems: QuietTimeProblem[] = tried ? problemsOf(draft) : [];
  const set = (part: Partial<QuietTimeDraft>) => setDraft((before) => ({ ...before, ...part }));
  return { draft, set, problems, submit, form };
}

function focusFirstProblem(form: HTMLFormElement | null): void {
  const field = form?.querySelector(".problem")?.parentElement;
  field?.querySelector<HTMLElement>("input, select")?.focus();
}
