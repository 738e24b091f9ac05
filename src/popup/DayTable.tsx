import { fill } from "../content/fill";
import { formatTime } from "../content/format";
import type { View } from "../core/view/view";
import { useWords } from "./popup-words";
import { nameOfId } from "./quiet-time-words";
import { sessionsToShow } from "./sessions-to-show";

/** The day's strip as a table for screen readers, in chronological order. */
export function DayTable({ view }: { view: View }) {
  const words = useWords();
  const { strip } = words.popup;
  const quiet = view.strip.quiet.map((span) => {
    const name = nameOfId(span.quietTimeId, view, words);
    return { ...span, what: span.skipped ? fill(strip.quietSkipped, { name }) : name };
  });
  const sessions = sessionsToShow(view).map((span) => ({ ...span, what: strip.sessions }));
  const rows = [...quiet, ...sessions].sort((a, b) => a.from - b.from);
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
          {rows.map(({ what, from, to }) => (
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
