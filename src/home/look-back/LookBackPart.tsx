import { useState } from "preact/hooks";
import { fill } from "../../content/fill";
import { formatDay, formatMinuteOfDay, formatWeekday } from "../../content/format";
import { wordsOfIdea } from "../../content/words-of";
import { addDays, weekdayOf } from "../../core/local-date";
import type { LookBack, LookBackDay, LookBackIdea } from "../../core/view/look-back";
import { Button } from "../../ui/controls/Button";
import type { PartProps } from "../home-props";
import { useWeek } from "./use-week";
import { WeekPicture } from "./WeekPicture";

/** Past weeks: quiet times and the ideas that were shown. Deliberately without counts. */
export function LookBackPart(props: PartProps) {
  const { texts, locale } = props;
  const text = texts.home.lookBack;
  const [monday, setMonday] = useState("");
  const week = useWeek(monday, props);
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.about}</p>
      {week && (
        <>
          <div class="week-turner">
            <Button onClick={() => setMonday(addDays(week.monday, -7))} disabled={!week.hasEarlier}>
              {text.earlier}
            </Button>
            <h2 aria-live="polite">
              {fill(text.weekOf, { date: formatDay(week.monday, locale) })}
            </h2>
            <Button onClick={() => setMonday(addDays(week.monday, 7))} disabled={!week.hasLater}>
              {text.later}
            </Button>
          </div>
          <WeekPicture week={week} label={text.picture} locale={locale} />
          <WeekTable {...props} week={week} />
        </>
      )}
    </>
  );
}

function WeekTable(props: PartProps & { week: LookBack }) {
  const { week, texts, locale } = props;
  const text = texts.home.lookBack;
  const days = week.days.filter(({ ideas }) => ideas.length > 0);
  if (days.length === 0) return <p class="hint roomy">{text.nothing}</p>;
  return (
    <table class="look-back">
      <caption class="for-ears">{text.table}</caption>
      <thead class="for-ears">
        <tr>
          <th scope="col">{text.day}</th>
          <th scope="col">{text.ideas}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <DayRow key={day.date} {...props} day={day} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}

function DayRow(props: PartProps & { day: LookBackDay }) {
  const { day, locale } = props;
  return (
    <tr>
      <th scope="row">{formatWeekday(weekdayOf(day.date), locale, "long")}</th>
      <td>
        <ul>
          {day.ideas.map((each) => (
            <IdeaLine key={`${each.idea.momentId}${each.at}`} {...props} each={each} />
          ))}
        </ul>
      </td>
    </tr>
  );
}

function IdeaLine({ each, texts, locale }: PartProps & { each: LookBackIdea }) {
  const words = wordsOfIdea(each.idea, texts.moments, each.own);
  return (
    <li>
      <span class="soft">{formatMinuteOfDay(each.at, locale)}</span>{" "}
      <span class="own-words">{words?.title ?? texts.home.unknownMoment}</span>
      {each.kept && <span class="kept-mark">{texts.card.kept}</span>}
    </li>
  );
}
