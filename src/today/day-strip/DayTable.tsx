import { formatTime } from "../../content/format";
import type { View } from "../../core/view/view";
import { useWords } from "../../ui/words";
import { spansOfDay } from "./strip-words";

/** The day's strip as a table for screen readers, in chronological order. */
export function DayTable({ view }: { view: View }) {
  const words = useWords();
  const { strip } = words.popup;
  return (
    <div class="for-ears">
      <table>
        <caption>{strip.title}</caption>
        <thead>
          <tr>
            <th scope="col">{strip.what}</th>
            <th scope="col">{strip.from}</th>
            <th scope="col">{strip.to}</th>
          </tr>
        </thead>
        <tbody>
          {spansOfDay(view, words).map(({ what, from, to }) => (
            <tr key={`${what} ${from}`}>
              <th scope="row">{what}</th>
              <td>{formatTime(from, words.locale)}</td>
              <td>{formatTime(to, words.locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
