import { useState } from "preact/hooks";
import { fill } from "../../content/fill";
import { MOMENTS } from "../../content/library";
import type { HomeTexts } from "../../content/load-home";
import { wordsOfIdea } from "../../content/words-of";
import { type CalendarEntry, calendarEntries } from "../../core/view/calendar";
import type { View } from "../../core/view/view";
import { Button } from "../../ui/controls/Button";
import type { PartProps } from "../home-props";
import { SwitchRow } from "../SwitchRow";

/** The next four weeks' quiet times as a file for a phone's calendar, a moment in each entry. */
export function CalendarFile(props: Pick<PartProps, "view" | "texts" | "actions">) {
  const { view, texts, actions } = props;
  const text = texts.data.calendar;
  const [alarm, setAlarm] = useState(false);
  const [saved, setSaved] = useState(false);
  if (!view.quietTimes.some(({ quietTime }) => quietTime.on))
    return <p class="hint">{text.none}</p>;
  const save = async () => {
    actions.saveFile(
      text.fileName,
      "text/calendar",
      await makeFile(view, texts, alarm, actions.wall()),
    );
    setSaved(true);
  };
  return (
    <>
      <p class="hint">{text.text}</p>
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

/** ical.js is loaded on the first click. */
async function makeFile(
  view: View,
  texts: HomeTexts,
  alarm: boolean,
  today: ReturnType<PartProps["actions"]["wall"]>,
): Promise<string> {
  const { calendarFile } = await import("./calendar-file");
  const { calendarName } = texts.data.calendar;
  const wordsOf = (entry: CalendarEntry) => wordsFor(entry, view, texts);
  const entries = calendarEntries(view, MOMENTS, today, Math.random);
  return calendarFile(entries, { calendarName, wordsOf }, alarm, Date.now());
}

function wordsFor({ quietTime, idea }: CalendarEntry, view: View, texts: HomeTexts) {
  const own = view.own.find(({ id }) => id === idea?.momentId) ?? null;
  const words = idea && wordsOfIdea(idea, texts.moments, own);
  const routines = quietTime.routines.map((routine) => texts.card.routines[routine]).join(", ");
  return {
    title: quietTime.name || routines || texts.data.calendar.unnamed,
    text: words ? [words.title, words.text, words.note].filter(Boolean).join("\n") : "",
  };
}
