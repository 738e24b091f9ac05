import ICAL from "ical.js";
import type { Instant } from "../../core/time";
import type { CalendarEntry } from "../../core/view/calendar";

/** What stands in one entry, in the parent's language. */
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
 * The text of an `.ics` file (RFC 5545). Times float: half past seven is that on whatever wall the phone
 * hangs. Opened again, it puts its entries in place of the former ones. No alarm unless wanted.
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
  // Nobody is busy then: it is an offer, no appointment.
  event.updatePropertyWithValue("transp", "TRANSPARENT");
  if (alarm) event.addSubcomponent(alarmOf(title));
  return event;
}

/** A time without a zone. */
function startOf({ from, quietTime }: CalendarEntry): ICAL.Time {
  const [year = 0, month = 1, day = 1] = from.split("-").map(Number);
  const hour = Math.floor(quietTime.start / 60);
  const wall = { year, month, day, hour, minute: quietTime.start % 60, second: 0, isDate: false };
  return new ICAL.Time(wall, ICAL.Timezone.localTimezone);
}

/**
 * Weeks begin on Monday, as the fortnights do: without it "every other week" means others elsewhere.
 * Written as plain data, since the library leaves a Monday out as what RFC 5545 takes for granted.
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
