import { useRef } from "preact/hooks";
import { fill } from "../content/fill";
import { formatMinutes } from "../content/format";
import type { MinuteOfDay } from "../core/time";
import { Problem } from "../ui/controls/Field";
import { useUniqueId } from "../ui/controls/use-unique-id";
import { fromTimeValue, toTimeValue } from "../ui/time-value";
import { useWords } from "../ui/words";
import { endOf, lengthBetween, STEP_MINUTES, stepLength, stepStart } from "./time-span";

interface Span {
  start: MinuteOfDay | null;
  lengthMinutes: number | null;
}

interface Props extends Span {
  /** What the start counts as while its field is empty. */
  firstStart: MinuteOfDay;
  startProblem: string | undefined;
  lengthProblem: string | undefined;
  /** How far one press of a stepper moves a time. */
  stepMinutes?: number;
  onChange(change: Partial<Span>): void;
  /** For where a press of a stepper is something else than a time that is being typed. */
  onStep?(change: Partial<Span>): void;
}

/** From and to. Moving the start keeps the length; moving the end changes it. */
export function TimesFields(props: Props) {
  const { start, lengthMinutes, onChange, onStep = onChange, stepMinutes = STEP_MINUTES } = props;
  const { popup, locale } = useWords();
  const text = popup.editor;
  // While the start is being retyped, the end stays where it was.
  const lastStart = useRef(props.firstStart);
  if (start !== null) lastStart.current = start;
  const base = lastStart.current;
  const endChanged = (end: MinuteOfDay | null) =>
    onChange({ lengthMinutes: end === null ? null : lengthBetween(base, end) });
  return (
    <div class="times-row">
      <TimeField
        label={text.start}
        stepNames={[text.startEarlier, text.startLater]}
        value={start}
        problem={props.startProblem}
        onChange={(minute) => onChange({ start: minute })}
        stepMinutes={stepMinutes}
        onStep={(by) => onStep({ start: stepStart(base, by) })}
      />
      <TimeField
        label={text.end}
        stepNames={[text.endEarlier, text.endLater]}
        value={lengthMinutes === null ? null : endOf(base, lengthMinutes)}
        problem={props.lengthProblem}
        note={lengthMinutes === null ? "" : formatMinutes(lengthMinutes, locale)}
        onChange={endChanged}
        stepMinutes={stepMinutes}
        onStep={(by) => onStep({ lengthMinutes: stepLength(lengthMinutes, by) })}
      />
    </div>
  );
}

interface TimeProps {
  label: string;
  /** Names of the steppers, each with a place for the minutes: earlier, later. */
  stepNames: readonly [string, string];
  value: MinuteOfDay | null;
  problem: string | undefined;
  /** Shown beside the label, and announced when it changes. */
  note?: string;
  stepMinutes: number;
  onChange(minute: MinuteOfDay | null): void;
  onStep(byMinutes: number): void;
}

function TimeField(props: TimeProps) {
  const { label, stepNames, value, problem, note, stepMinutes, onChange, onStep } = props;
  const id = useUniqueId();
  const [earlier, later] = stepNames;
  return (
    <div class="time-field">
      <div class="time-label">
        <label class="field-label" for={id}>
          {label}
        </label>
        {note !== undefined && (
          <output class="time-note" for={id}>
            {note}
          </output>
        )}
      </div>
      <div class="time-control">
        <Stepper name={earlier} byMinutes={-stepMinutes} onStep={onStep} />
        <input
          id={id}
          type="time"
          required
          aria-describedby={problem ? `${id}-problem` : undefined}
          aria-invalid={problem ? true : undefined}
          value={value === null ? "" : toTimeValue(value)}
          onInput={({ currentTarget }) => onChange(fromTimeValue(currentTarget.value))}
        />
        <Stepper name={later} byMinutes={stepMinutes} onStep={onStep} />
      </div>
      {problem && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </div>
  );
}

interface StepperProps {
  name: string;
  byMinutes: number;
  onStep(byMinutes: number): void;
}

/** For a pointer alone: in a time field the arrow keys do the same, so it is no stop of the Tab key. */
function Stepper({ name, byMinutes, onStep }: StepperProps) {
  const { locale } = useWords();
  const label = fill(name, { minutes: formatMinutes(Math.abs(byMinutes), locale) });
  return (
    <button
      type="button"
      class="stepper"
      tabIndex={-1}
      aria-label={label}
      title={label}
      onClick={() => onStep(byMinutes)}
    >
      {new Intl.NumberFormat(locale, { signDisplay: "always" }).format(byMinutes)}
    </button>
  );
}
