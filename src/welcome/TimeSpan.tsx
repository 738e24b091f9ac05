import { useState } from "preact/hooks";
import type { QuietTime } from "../core/quiet-time/quiet-time";
import { Problem } from "../ui/controls/Field";
import { useUniqueId } from "../ui/controls/use-unique-id";
import { fromTimeValue, toTimeValue } from "../ui/time-value";
import { endOf, lengthBetween } from "./length-between";
import type { WelcomeProps } from "./welcome-props";

type Props = Pick<WelcomeProps, "texts" | "actions"> & { quietTime: QuietTime; name: string };

/** From and to of a quiet time. Saved with each whole time; what is half typed or too long stays here. */
export function TimeSpan({ texts, actions, quietTime, name }: Props) {
  const [start, setStart] = useState(quietTime.start);
  const [lengthMinutes, setLength] = useState(quietTime.lengthMinutes);
  const [from, setFrom] = useState(toTimeValue(start));
  const [to, setTo] = useState(toTimeValue(endOf(start, lengthMinutes)));
  const text = texts.welcome.times;
  const put = (span: Pick<QuietTime, "start" | "lengthMinutes">) => {
    setStart(span.start);
    setLength(span.lengthMinutes);
    void actions.putQuietTime({ ...quietTime, ...span });
  };
  /** The end moves along with the start. */
  const changeFrom = (value: string) => {
    setFrom(value);
    const minute = fromTimeValue(value);
    if (minute === null) return;
    setTo(toTimeValue(endOf(minute, lengthMinutes)));
    put({ start: minute, lengthMinutes });
  };
  const changeTo = (value: string) => {
    setTo(value);
    const minute = fromTimeValue(value);
    const length = minute === null ? null : lengthBetween(start, minute);
    if (length !== null) put({ start, lengthMinutes: length });
  };
  const problem = problemOf({ from, to }, texts);
  const id = useUniqueId();
  const shared = { problemId: problem && `${id}-problem` };
  return (
    <fieldset class="time-span" aria-label={name}>
      <TimeField {...shared} label={text.from} value={from} onChange={changeFrom} />
      <TimeField {...shared} label={text.to} value={to} onChange={changeTo} />
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </fieldset>
  );
}

interface FieldProps {
  label: string;
  value: string;
  problemId: string | undefined;
  onChange(value: string): void;
}

/** The problem is of both times, so it stands below both. */
function TimeField({ label, value, problemId, onChange }: FieldProps) {
  return (
    <label>
      <span class="field-label">{label}</span>
      <input
        class="field"
        type="time"
        value={value}
        aria-invalid={problemId !== undefined}
        aria-describedby={problemId}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}

function problemOf(
  { from, to }: { from: string; to: string },
  { popup }: WelcomeProps["texts"],
): string | undefined {
  const [start, end] = [fromTimeValue(from), fromTimeValue(to)];
  if (start === null) return popup.problems["no-start"];
  const isWhole = end !== null && lengthBetween(start, end) !== null;
  return isWhole ? undefined : popup.problems["length-out-of-bounds"];
}
