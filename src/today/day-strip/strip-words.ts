import { fill } from "../../content/fill";
import { formatRange } from "../../content/format";
import { type Instant, MINUTE_MS } from "../../core/time";
import type { View } from "../../core/view/view";
import { nameOfId } from "../quiet-time-words";
import type { TodayWords } from "../words";
import { sessionsToShow } from "./sessions-to-show";

/** What is drawn of a day, with the words for its tooltip and for the table. */
export interface SpanInWords {
  kind: "quiet" | "skipped" | "session";
  what: string;
  from: Instant;
  to: Instant;
  /** "Bath, 16:15–17:00". */
  tooltip: string;
}

/** Today's quiet times and sessions in chronological order; no sessions where the parent hides them. */
export function spansOfDay(view: View, words: TodayWords): SpanInWords[] {
  const { strip } = words.popup;
  const quiet = view.strip.quiet.map(({ quietTimeId, from, to, skipped, staysAway }) => {
    const name = nameOfId(quietTimeId, view, words);
    const mark = skipped ? strip.quietSkipped : staysAway ? strip.quietWithoutCard : "{name}";
    const what = fill(mark, { name });
    return { kind: skipped ? ("skipped" as const) : ("quiet" as const), what, from, to };
  });
  const sessions = sessionsToShow(view).map(({ from, to }) => ({
    kind: "session" as const,
    what: strip.sessions,
    from,
    to,
  }));
  return [...quiet, ...sessions]
    .sort((a, b) => a.from - b.from)
    .map((span) => {
      const range = rangeOf(span.from, span.to, words.locale);
      return { ...span, tooltip: fill(strip.bar, { what: span.what, range }) };
    });
}

function rangeOf(from: Instant, to: Instant, locale: string): string {
  const start = new Date(from);
  const minute = start.getHours() * 60 + start.getMinutes();
  return formatRange(minute, Math.round((to - from) / MINUTE_MS), locale);
}
