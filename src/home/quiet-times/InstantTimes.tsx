import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isWhole, problemsOf, type QuietTimeDraft } from "../../core/quiet-time/check-quiet-time";
import type { QuietTime } from "../../core/quiet-time/quiet-time";
import { TimesFields } from "../../quiet-time-form/TimesFields";
import { useWords } from "../../ui/words";

interface Props {
  quietTime: QuietTime;
  stepMinutes: number;
  onSave(after: QuietTime): void;
}

type Typed = Partial<Pick<QuietTimeDraft, "start" | "lengthMinutes">>;

/**
 * From and to, saved without a button: a step at each press, a typed time once its field is left or Enter is
 * pressed, because each digit makes another time of it.
 */
export function InstantTimes({ quietTime, stepMinutes, onSave }: Props) {
  const { popup } = useWords();
  const [typed, setTyped] = useState<Typed>({});
  const [tried, setTried] = useState(false);
  const draft: QuietTimeDraft = { ...quietTime, ...typed };
  const problems = tried ? problemsOf(draft) : [];
  const save = (part: Typed) => {
    const wanted = { ...draft, ...part };
    setTried(!isWhole(wanted));
    setTyped(isWhole(wanted) ? {} : { ...typed, ...part });
    if (isWhole(wanted) && isOther(wanted, quietTime)) onSave(wanted);
  };
  const saveTyped = () => Object.keys(typed).length > 0 && save({});
  // Also when all of it is taken away, as by Escape.
  const last = useRef(saveTyped);
  last.current = saveTyped;
  useLayoutEffect(() => () => void last.current(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and leaving are those of the fields inside.
    <div
      class="instant-times"
      onFocusOut={saveTyped}
      onKeyDown={({ key }) => key === "Enter" && saveTyped()}
    >
      <TimesFields
        start={draft.start}
        lengthMinutes={draft.lengthMinutes}
        firstStart={quietTime.start}
        startProblem={problems.includes("no-start") ? popup.problems["no-start"] : undefined}
        lengthProblem={
          problems.includes("length-out-of-bounds")
            ? popup.problems["length-out-of-bounds"]
            : undefined
        }
        stepMinutes={stepMinutes}
        onChange={(part) => setTyped({ ...typed, ...part })}
        onStep={save}
      />
    </div>
  );
}

const isOther = (one: QuietTime, other: QuietTime): boolean =>
  one.start !== other.start || one.lengthMinutes !== other.lengthMinutes;
