import type { QuietTimeView } from "../domain/view";
import { useWords } from "./popup-words";
import { timesOf } from "./quiet-time-words";

/** "weekdays, 16:15–17:00, next week"; the range stays on one line. */
export function TimesLine({ item }: { item: QuietTimeView }) {
  const { days, range, week } = timesOf(item, useWords());
  return (
    <span class="quiet-times">
      {days}, <span class="time-range">{range}</span>
      {week && `, ${week}`}
    </span>
  );
}
