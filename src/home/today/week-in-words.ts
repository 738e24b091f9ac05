import { fill } from "../../content/fill";
import { formatList, formatWeekday } from "../../content/format";
import type { HomeTexts } from "../../content/load-home";
import { insideSentence } from "../../content/quiet-time-name";
import { weekdayOf } from "../../core/local-date";
import type { Routine } from "../../core/moment/moment";
import type { LookBack } from "../../core/view/look-back";

/** So that a full week is still one short sentence. */
const MOST_NAMED = 3;

/**
 * "This week: bath on Monday and bedtime on Tuesday."; null: nothing came by. Each routine once, on the last day it
 * came by, and the last three of them: a row of days would read as a score.
 */
export function weekInWords(week: LookBack, texts: HomeTexts, locale: string): string | null {
  const text = texts.home.today;
  const cameBy = week.days.flatMap(({ date, ideas }) =>
    ideas.map(({ idea }) => ({ routine: idea.routine, date })),
  );
  const isLast = ({ routine }: { routine: Routine }, place: number) =>
    cameBy.findLastIndex((other) => other.routine === routine) === place;
  const named = cameBy.filter(isLast).slice(-MOST_NAMED);
  if (named.length === 0) return null;
  const ideas = named.map(({ routine, date }) =>
    fill(text.routineOnDay, {
      routine: insideSentence(texts.card.routines[routine], locale),
      day: formatWeekday(weekdayOf(date), locale, "long"),
    }),
  );
  const sentence = named.length < cameBy.length ? text.weekAmongOthers : text.week;
  return fill(sentence, { ideas: formatList(ideas, locale) });
}
