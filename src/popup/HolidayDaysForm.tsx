import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { addDays } from "../core/local-date";
import {
  type HolidayDays,
  MAX_HOLIDAY_DAYS_AHEAD,
  problemOfHoliday,
} from "../core/quiet-time/holiday-days";
import type { Instant } from "../core/time";
import { Button } from "../ui/controls/Button";
import { Problem } from "../ui/controls/Field";
import { useUniqueId } from "../ui/controls/use-unique-id";
import { localDateOf } from "../ui/local-date-of";
import { useWords } from "../ui/words";

/** What the two days are at first: from today, a week long. */
const FIRST_DAYS_AHEAD = 7;

interface Props {
  now: Instant;
  onPlan(days: HolidayDays): void;
  onBack(): void;
}

/** The first and the last day of a holiday, in place of the other choices of a pause. */
export function HolidayDaysForm({ now, onPlan, onBack }: Props) {
  const text = useWords().popup.holiday;
  const today = localDateOf(now);
  const [days, setDays] = useState({ from: today, until: addDays(today, FIRST_DAYS_AHEAD) });
  const [isTried, setTried] = useState(false);
  const id = useUniqueId();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector("input")?.focus(), []);
  const problem = isTried ? problemOfHoliday(days, today) : null;
  const submit = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (problemOfHoliday(days, today) === null) onPlan(days);
  };
  const field = (name: keyof HolidayDays) => (
    <label>
      <span class="field-label">{text[name]}</span>
      <input
        class="field"
        type="date"
        min={today}
        max={addDays(today, MAX_HOLIDAY_DAYS_AHEAD)}
        value={days[name]}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={({ currentTarget }) => setDays({ ...days, [name]: currentTarget.value })}
      />
    </label>
  );
  return (
    <form ref={form} class="pause-choices" onSubmit={submit} noValidate aria-label={text.legend}>
      {field("from")}
      {field("until")}
      <div role="status">
        {problem && <Problem id={`${id}-problem`}>{text.problems[problem]}</Problem>}
      </div>
      <Button submits>{text.save}</Button>
      <Button variant="text" onClick={onBack}>
        {text.back}
      </Button>
    </form>
  );
}
