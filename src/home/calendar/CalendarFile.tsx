import { useState } from "preact/hooks";
import { fill } from "../../content/fill";
import { MOMENTS } from "../../content/library";
import type { HomeTexts } from "../../content/load-home";
import { wordsOfIdea } from "../../content/words-of";
import { presetOf } from "../../core/quiet-time/presets";
import { type CalendarEntry, calendarEntries, givenUp, markOf } from "../../core/view/calendar";
import type { View } from "../../core/view/view";
import { Button } from "../../ui/controls/Button";
import type { PartProps } from "../home-props";
import { SwitchRow } from "../SwitchRow";

type Props = Pick<PartProps, "view" | "texts" | "actions">;

/** The next four weeks' quiet times as a file for a phone's calendar, a moment in each entry. */
export function CalendarFile(props: Props) {
  const { view, texts, actions } = props;
  const text = texts.data.calendar;
  const [alarm, setAlarm] = useState(false);
  const [saved, setSaved] = useState(false);
  const nothing = whyNothing(view, text);
  if (nothing !== null) return <p class="hint">{nothing}</p>;
  const save = async () => {
    const { file, marks } = await makeFile(props, alarm);
    actions.saveFile(text.fileName, "text/calendar", file);
    await actions.calendarSaved(marks);
    setSaved(true);
  };
  return (
    <>
      <p class="hint">{text.text}</p>
      {view.inCalendar.length > 0 && <p class="hint">{text.again}</p>}
      <SwitchRow name={text.alarm} on={alarm} onChange={setAlarm}>
        <p>{text.alarmHint}</p>
      </SwitchRow>
      <div>
        <Button onClick={() => void save()}>{text.save}</Button>
      </div>
      <p role="status" class="hint">
        {saved && fill(text.saved, { file: text.fileName })}
      </p>
    </>
  );
}

/** Why there is nothing for a file; null: there is. What an earlier one holds can be taken out. */
function whyNothing(view: View, text: HomeTexts["data"]["calendar"]): string | null {
  if (view.inCalendar.length > 0) return null;
  if (!view.quietTimes.some(({ quietTime }) => quietTime.on)) return text.none;
  return view.pause?.until === "i-say-so" ? text.paused : null;
}

/** ical.js is loaded on the first click. */
async function makeFile({ view, texts, actions }: Props, alarm: boolean) {
  const { calendarFile } = await import("./calendar-file");
  const { calendarName, unnamed } = texts.data.calendar;
  const wordsOf = (entry: CalendarEntry) => wordsFor(entry, view, texts);
  const until = view.pause?.until ?? null;
  const clock = {
    today: actions.wall(),
    pausedUntil: typeof until === "number" ? actions.wall(until) : until,
    holiday: view.holiday && {
      from: actions.wall(view.holiday.from),
      until: actions.wall(view.holiday.until),
    },
  };
  const entries = calendarEntries(view, clock, MOMENTS, Math.random);
  const content = { entries, givenUp: givenUp(view, entries, clock.today) };
  return {
    file: calendarFile(content, { calendarName, unnamed, wordsOf }, alarm, Date.now()),
    marks: entries.map(markOf),
  };
}

function wordsFor({ quietTime, idea }: CalendarEntry, view: View, texts: HomeTexts) {
  const own = view.own.find(({ id }) => id === idea?.momentId) ?? null;
  const words = idea && wordsOfIdea(idea, texts.moments, own);
  const presetId = presetOf(quietTime);
  // Not every calendar knows a soft hyphen.
  const preset = presetId && texts.popup.presets[presetId].replaceAll("\u00AD", "");
  const routines = quietTime.routines.map((routine) => texts.card.routines[routine]).join(", ");
  return {
    title: quietTime.name || preset || routines || texts.data.calendar.unnamed,
    text: words ? [words.title, words.text, words.note].filter(Boolean).join("\n") : "",
  };
}
