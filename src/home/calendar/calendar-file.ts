import ICAL from "ical.js";
import type { CalendarMark } from "../../core/quiet-time/calendar-mark";
import { type Instant, type LocalDate, MINUTE_MS, type MinuteOfDay } from "../../core/time";
import type { CalendarEntry } from "../../core/view/calendar";
import { calendarLine, calendarText } from "./calendar-text";

/** The texts of one entry, in the parent's language. */
export interface EntryWords {
  title: string;
  text: string;
}

export interface CalendarWords {
  calendarName: string;
  /** The title of an entry that is cancelled. */
  unnamed: string;
  wordsOf(entry: CalendarEntry): EntryWords;
}

/** What the file holds, and what calendars hold of earlier files that is no longer so. */
export interface CalendarContent {
  entries: readonly CalendarEntry[];
  givenUp: readonly CalendarMark[];
}

const DAY_CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

// A line holds 75 octets with the space that continues it, which ical.js does not count.
ICAL.foldLength = 74;

/**
 * The text of an `.ics` file (RFC 5545). Times are floating, so they follow the phone's time zone. Stable
 * UIDs and a SEQUENCE that grows make a later file replace the entries of an earlier one; what was given up
 * since is in it as cancelled. Alarms are optional.
 */
export function calendarFile(
  { entries, givenUp }: CalendarContent,
  words: CalendarWords,
  alarm: boolean,
  now: Instant,
): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.updatePropertyWithValue("version", "2.0");
  calendar.updatePropertyWithValue("prodid", "-//Peekaboo//Small moments together//EN");
  calendar.updatePropertyWithValue("x-wr-calname", calendarLine(words.calendarName));
  for (const entry of entries)
    for (const event of eventsOf(entry, words.wordsOf(entry), alarm, now))
      calendar.addSubcomponent(event);
  for (const mark of givenUp) calendar.addSubcomponent(cancelled(mark, words.unnamed, now));
  return `${calendar.toString()}\r\n`;
}

/** The series without the days that are left out, and an event for each day that was moved. */
function eventsOf(
  entry: CalendarEntry,
  words: EntryWords,
  alarm: boolean,
  now: Instant,
): ICAL.Component[] {
  const { quietTime, weekday, from, leftOut, moved } = entry;
  const eventAt = (date: LocalDate, start: MinuteOfDay) => {
    const event = newEvent({ quietTimeId: quietTime.id, weekday }, timeOf(date, start), now);
    event.updatePropertyWithValue("duration", minutes(quietTime.lengthMinutes));
    addWords(event, words);
    if (alarm) event.addSubcomponent(alarmOf(words.title));
    return event;
  };
  const series = eventAt(from, quietTime.start);
  series.addProperty(ruleOf(entry));
  for (const date of leftOut) series.addPropertyWithValue("exdate", timeOf(date, quietTime.start));
  const exceptions = moved.map(({ date, start }) => {
    const event = eventAt(date, start);
    event.updatePropertyWithValue("recurrence-id", timeOf(date, quietTime.start));
    return event;
  });
  return [series, ...exceptions];
}

function newEvent(
  { quietTimeId, weekday }: Pick<CalendarMark, "quietTimeId" | "weekday">,
  start: ICAL.Time,
  now: Instant,
): ICAL.Component {
  const event = new ICAL.Component("vevent");
  const changedAt = ICAL.Time.fromJSDate(new Date(now), true);
  event.updatePropertyWithValue("uid", calendarLine(`${quietTimeId}-${weekday}@peekaboo`));
  event.updatePropertyWithValue("dtstamp", changedAt);
  event.updatePropertyWithValue("last-modified", changedAt);
  // Minutes since 1970: each file is newer than those before it, and none has to be remembered for that.
  event.updatePropertyWithValue("sequence", Math.floor(now / MINUTE_MS));
  event.updatePropertyWithValue("dtstart", start);
  return event;
}

function addWords(event: ICAL.Component, { title, text }: EntryWords): void {
  event.updatePropertyWithValue("summary", calendarLine(title));
  if (text) event.updatePropertyWithValue("description", calendarText(text));
  // Transparent: the entry does not make the parent busy.
  event.updatePropertyWithValue("transp", "TRANSPARENT");
}

function cancelled(mark: CalendarMark, title: string, now: Instant): ICAL.Component {
  const event = newEvent(mark, timeOf(mark.from, mark.start), now);
  addWords(event, { title, text: "" });
  event.updatePropertyWithValue("status", "CANCELLED");
  return event;
}

/** A floating time, without a zone. */
function timeOf(date: LocalDate, start: MinuteOfDay): ICAL.Time {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const hour = Math.floor(start / 60);
  const wall = { year, month, day, hour, minute: start % 60, second: 0, isDate: false };
  return new ICAL.Time(wall, ICAL.Timezone.localTimezone);
}

/**
 * Sets `WKST=MO`, since our fortnights begin on Monday: with another week start, `INTERVAL=2` selects
 * other weeks. Added by hand, because ical.js omits Monday, the default of RFC 5545.
 */
const ruleOf = ({ weekday, everyWeeks, times }: CalendarEntry): ICAL.Property =>
  new ICAL.Property([
    "rrule",
    {},
    "recur",
    {
      freq: "WEEKLY",
      interval: everyWeeks,
      byday: [DAY_CODES[weekday - 1] ?? "MO"],
      wkst: "MO",
      count: times,
    },
  ]);

const minutes = (length: number): ICAL.Duration => ICAL.Duration.fromSeconds(length * 60);

function alarmOf(title: string): ICAL.Component {
  const alarm = new ICAL.Component("valarm");
  alarm.updatePropertyWithValue("action", "DISPLAY");
  alarm.updatePropertyWithValue("trigger", minutes(0));
  alarm.updatePropertyWithValue("description", calendarLine(title));
  return alarm;
}
