import ICAL from "ical.js";
import type { Instant } from "../../core/time";
import type { CalendarEntry } from "../../core/view/calendar";

/** The texts of one entry, in the parent's language. */
export interface EntryWords {
  title: string;
  text: string;
}

export interface CalendarWords {
  calendarName: string;
  wordsOf(entry: CalendarEntry): EntryWords;
}

const DAY_CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/**
 * The text of an `.ics` file (RFC 5545). Times are floating, so they follow the phone's time zone. Stable
 * UIDs make a later file replace the entries of an earlier one. Alarms are optional.
 */
export function calendarFile(
  entries: readonly CalendarEntry[],
  words: CalendarWords,
  alarm: boolean,
  now: Instant,
): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.updatePropertyWithValue("version", "2.0");
  calendar.updatePropertyWithValue("prodid", "-//Peekaboo//Small moments together//EN");
  calendar.updatePropertyWithValue("x-wr-calname", words.calendarName);
  for (const entry of entries)
    calendar.addSubcomponent(eventOf(entry, words.wordsOf(entry), alarm, now));
  return `${calendar.toString()}\r\n`;
}

function eventOf(
  entry: CalendarEntry,
  { title, text }: EntryWords,
  alarm: boolean,
  now: Instant,
): ICAL.Component {
  const { quietTime, weekday } = entry;
  const event = new ICAL.Component("vevent");
  event.updatePropertyWithValue("uid", `${quietTime.id}-${weekday}@peekaboo`);
  event.updatePropertyWithValue("dtstamp", ICAL.Time.fromJSDate(new Date(now), true));
  event.updatePropertyWithValue("dtstart", startOf(entry));
  event.updatePropertyWithValue("duration", minutes(quietTime.lengthMinutes));
  event.addProperty(ruleOf(entry));
  event.updatePropertyWithValue("summary", title);
  if (text) event.updatePropertyWithValue("description", text);
  // Transparent: the entry does not make the parent busy.
  event.updatePropertyWithValue("transp", "TRANSPARENT");
  if (alarm) event.addSubcomponent(alarmOf(title));
  return event;
}

/** A floating time, without a zone. */
function startOf({ from, quietTime }: CalendarEntry): ICAL.Time {
  const [year = 0, month = 1, day = 1] = from.split("-").map(Number);
  const hour = Math.floor(quietTime.start / 60);
  const wall = { year, month, day, hour, minute: quietTime.start % 60, second: 0, isDate: false };
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
  alarm.updatePropertyWithValue("description", title);
  return alarm;
}
