import { DAY_SETS, inWeekOrder, isDaySet } from "../content/days-in-words";
import { formatWeekday, formatWeekdayBriefly, formatWeekdayRange } from "../content/format";
import { WEEKDAYS, type Weekday } from "../core/quiet-time/quiet-time-bounds";
import { Button } from "../ui/controls/Button";
import { useWords } from "../ui/words";
import { ChoiceGroup } from "./ChoiceGroup";

interface Props {
  days: readonly Weekday[];
  problem: string | undefined;
  onChange(days: Weekday[]): void;
}

/** The days, each alone or several at once. */
export function DaysField({ days, problem, onChange }: Props) {
  const { popup, locale } = useWords();
  const shortcuts = [
    { name: popup.everyDay, set: DAY_SETS.everyDay },
    { name: formatWeekdayRange(1, 5, locale), set: DAY_SETS.weekdays },
    { name: formatWeekdayRange(6, 7, locale), set: DAY_SETS.weekends },
  ];
  const toggle = (day: Weekday, on: boolean) => {
    const others = days.filter((each) => each !== day);
    onChange((on ? [...others, day] : others).sort());
  };
  return (
    <ChoiceGroup name={popup.editor.days} class="days" problem={problem}>
      <div class="day-shortcuts">
        {shortcuts.map(({ name, set }) => (
          <Button key={name} pressed={isDaySet(days, set)} onClick={() => onChange([...set])}>
            {name}
          </Button>
        ))}
      </div>
      <div class="chip-row chip-row-short">
        {inWeekOrder(WEEKDAYS, locale).map((day) => (
          <label class="chip" key={day}>
            <input
              type="checkbox"
              aria-label={formatWeekday(day, locale, "long")}
              checked={days.includes(day)}
              onChange={(event) => toggle(day, event.currentTarget.checked)}
            />
            <span aria-hidden>{formatWeekdayBriefly(day, locale)}</span>
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}
