import { fill } from "../../content/fill";
import { formatRange } from "../../content/format";
import { type Instant, MINUTE_MS } from "../../core/time";
import type { View } from "../../core/view/view";
import type { PageWords } from "../../ui/words";
import { nameOfId } from "../quiet-time-words";
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
export function spansOfDay(view: View, words: PageWords): SpanInWords[] {
  const { strip } = words.popup;
  const quiet = view.strip.quiet.map((span) => {
    const { quietTimeId, from, to, skipped } = span;
    const isPaused = isPausedFor(span, view);
    const mark = isPaused ? strip.quietPaused : span.staysAway ? strip.quietWithoutCard : "{name}";
    const name = nameOfId(quietTimeId, view, words);
    const what = fill(skipped ? strip.quietSkipped : mark, { name });
    return {
      kind: skipped || isPaused ? ("skipped" as const) : ("quiet" as const),
      what,
      from,
      to,
    };
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

/** Whether a pause or a holiday leaves no part of a quiet time, from now on, in which a card may come. */
function isPausedFor(
  { from, to }: { from: Instant; to: Instant },
  { pause, holiday, now }: View,
): boolean {
  if (to <= now) return false;
  if (holiday && holiday.from <= Math.max(from, now) && to <= holiday.until) return true;
  return pause !== null && (pause.until === "i-say-so" || to <= pause.until);
}

function rangeOf(from: Instant, to: Instant, locale: string): string {
  const start = new Date(from);
  const minute = start.getHours() * 60 + start.getMinutes();
  return formatRange(minute, Math.round((to - from) / MINUTE_MS), locale);
}
