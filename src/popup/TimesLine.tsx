import type { QuietTimeView } from "../core/view/view";
import { timesOf } from "../today/quiet-time-words";
import { useWords } from "../ui/words";

/** "weekdays, 16:15–17:00, next week"; the range stays on one line. */
export function TimesLine({ item }: { item: QuietTimeView }) {
  const { sentence, range } = timesOf(item, useWords());
  const [before, after] = sentence.split("{range}");
  return (
    <span class="quiet-times">
      {before}
      <span class="time-range">{range}</span>
      {after}
    </span>
  );
}
