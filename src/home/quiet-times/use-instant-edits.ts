import { useRef, useState } from "preact/hooks";
import { fill } from "../../content/fill";
import type { QuietTime } from "../../core/quiet-time/quiet-time";
import type { PartProps } from "../home-props";
import { nameInWords, timesInWords, whenInWords } from "./quiet-time-in-words";

export type InstantEdits = ReturnType<typeof useInstantEdits>;

/** Changes that are saved at once, without a form. Each is told by the notice at the bottom, with undo. */
export function useInstantEdits({ texts, locale, actions, showNotice }: PartProps) {
  const text = texts.home.quietTimes;
  // Ahead of what is drawn, so that a second press continues from the first one.
  const sent = useRef<QuietTime | null>(null);
  const [, setDrawn] = useState<QuietTime | null>(null);
  const run = useRef<{ before: QuietTime; after: QuietTime } | null>(null);

  const setSent = (quietTime: QuietTime | null) => {
    sent.current = quietTime;
    setDrawn(quietTime);
  };
  const put = async (after: QuietTime, before: QuietTime, done: string) => {
    setSent(after);
    const problems = await actions.putQuietTime(after);
    if (sent.current === after) setSent(null);
    const [problem] = problems ?? [];
    if (problem) showNotice({ text: texts.popup.problems[problem] });
    else if (problems) showNotice({ text: done, undo: () => void actions.putQuietTime(before) });
  };
  const named = (quietTime: QuietTime) => ({ name: nameInWords(quietTime, texts, locale) });
  return {
    /** The quiet time as it was last sent, until the answer is drawn. */
    asSent: (quietTime: QuietTime) =>
      sent.current?.id === quietTime.id ? sent.current : quietTime,
    /** Presses in a row are one change: the undo puts back the times from before the first of them. */
    changeTimes: (before: QuietTime, after: QuietTime) => {
      const first = run.current && isSame(run.current.after, before) ? run.current.before : before;
      run.current = { before: first, after };
      const times = timesInWords(after, locale);
      void put(after, first, fill(text.moved, { ...named(after), times }));
    },
    /** The next change of times is one of its own. */
    endRun: () => {
      run.current = null;
    },
    changeDays: (before: QuietTime, days: QuietTime["days"]) => {
      const after = { ...before, days };
      const times = whenInWords(after, texts, locale);
      void put(after, before, fill(text.moved, { ...named(after), times }));
    },
    switchTo: (before: QuietTime, on: boolean) => {
      const done = on ? text.switchedOn : text.switchedOff;
      void put({ ...before, on }, before, fill(done, named(before)));
    },
    remove: async (quietTime: QuietTime) => {
      if (!(await actions.removeQuietTime(quietTime.id))) return;
      const undo = () => void actions.putQuietTime(quietTime);
      const done = fill(texts.home.kept.removed, { title: named(quietTime).name });
      showNotice({ text: done, undo });
    },
  };
}

function isSame(one: QuietTime, other: QuietTime): boolean {
  const keys = Object.keys(one) as (keyof QuietTime)[];
  return keys.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
