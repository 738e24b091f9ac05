import { useRef, useState } from "preact/hooks";
import { isWhole, problemsOf, type QuietTimeDraft } from "../core/quiet-time/check-quiet-time";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import type { PopupMemoryPart } from "../core/view/popup-memory";
import { focusFromTop } from "./focus-after-paint";
import type { Memory } from "./memory";

type Written = PopupMemoryPart<"draft">;

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

/**
 * A quiet time that is being edited, begun anew or in the last popup. Problems are shown only after the first
 * attempt to save.
 */
export function useDraft(
  begun: QuietTime | null,
  save: (whole: QuietTime) => void,
  memory: Memory,
) {
  const [written, setWritten] = useState<Written>(
    () =>
      memory.get("draft") ?? {
        quietTimeId: begun?.id ?? crypto.randomUUID(),
        isNew: begun === null,
        changes: {},
      },
  );
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const draft: QuietTimeDraft = {
    ...(begun ?? EMPTY),
    ...written.changes,
    id: written.quietTimeId,
  };

  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    const named = { ...draft, name: draft.name.trim() };
    if (isWhole(named)) save(named);
    else requestAnimationFrame(() => requestAnimationFrame(() => focusFirstProblem(form.current)));
  };
  const problems: QuietTimeProblem[] = tried ? problemsOf(draft) : [];
  const set = (part: Written["changes"]) => {
    // The memory is ahead of what is drawn when two fields change before the next drawing.
    const { changes } = memory.get("draft") ?? written;
    const next = { ...written, changes: { ...changes, ...part } };
    setWritten(next);
    memory.set("draft", next);
  };
  return { draft, set, problems, submit, form };
}

function focusFirstProblem(form: HTMLFormElement | null): void {
  const field = form?.querySelector(".problem")?.parentElement?.querySelector("input, select");
  if (field instanceof HTMLElement) focusFromTop(field);
}
