import { convertIcsCalendar, type IcsCalendar } from "ts-ics";
import { describe, expect, it } from "vitest";
import { emptyView } from "../../../test/preview/home-view";
import { MOMENTS } from "../../content/library";
import { quietTimeOf } from "../../core/quiet-time/presets";
import type { QuietTime } from "../../core/quiet-time/quiet-time";
import { calendarEntries } from "../../core/view/calendar";
import { calendarFile } from "./calendar-file";

const NOW = Date.UTC(2026, 10, 23, 18);
/** A Monday. */
const TODAY = { date: "2026-11-23", minute: 18 * 60 };
const bedtime: QuietTime = {
  ...quietTimeOf("bedtime", "evening", "Zähne, Geschichte; Schlaf"),
  days: [1, 3],
  start: 19 * 60 + 30,
  lengthMinutes: 45,
};

function read(quietTimes: QuietTime[], alarm = false): { text: string; calendar: IcsCalendar } {
  const view = {
    ...emptyView,
    quietTimes: quietTimes.map((quietTime) => ({ quietTime, today: null, thisWeek: null })),
  };
  const entries = calendarEntries(view, MOMENTS, TODAY, () => 0.3);
  const words = {
    calendarName: "Kleine Momente",
    wordsOf: (entry: (typeof entries)[number]) => ({
      title: entry.quietTime.name,
      text: `„${entry.idea?.momentId}“\n${"ß".repeat(100)}`,
    }),
  };
  const text = calendarFile(entries, words, alarm, NOW);
  return { text, calendar: convertIcsCalendar(undefined, text) };
}

describe("the calendar file, read by another parser", () => {
  it("holds an entry for each weekday of each quiet time, with a moment of its own", () => {
    const { calendar } = read([bedtime]);
    const { events = [] } = calendar;
    expect(events.map(({ recurrenceRule }) => recurrenceRule?.byDay)).toEqual([
      [{ day: "MO" }],
      [{ day: "WE" }],
    ]);
    expect(new Set(events.map(({ description }) => description)).size).toBe(2);
    expect(events[0]?.description).toMatch(/^„[a-z]\d+“\nß{100}$/);
    expect(events[0]?.summary).toBe("Zähne, Geschichte; Schlaf");
  });

  it("lets times float, so that they hold on whichever wall", () => {
    const { text, calendar } = read([bedtime]);
    expect(text).toContain("DTSTART:20261123T193000\r\n");
    expect(calendar.events?.[0]?.duration).toMatchObject({ minutes: 45 });
    expect(text).not.toContain("TZID");
  });

  it("covers four weeks, from the first start that is still to come", () => {
    const { calendar } = read([{ ...bedtime, start: 17 * 60 }]);
    const [monday, wednesday] = calendar.events ?? [];
    expect(monday?.recurrenceRule?.count).toBe(3);
    expect(wednesday?.recurrenceRule?.count).toBe(4);
  });

  it.each([
    ["this week", "2026-11-23", "20261123T193000"],
    ["next week", "2026-11-30", "20261130T193000"],
  ])("keeps every other week, beginning %s, in weeks that begin on Monday", (_, from, start) => {
    const { text, calendar } = read([{ ...bedtime, fortnightFrom: from }]);
    expect(text).toContain(`DTSTART:${start}`);
    expect(text).toContain("WKST=MO");
    expect(calendar.events?.[0]?.recurrenceRule).toMatchObject({
      frequency: "WEEKLY",
      interval: 2,
      count: 2,
      workweekStart: "MO",
    });
  });

  it("passes midnight by its length", () => {
    const { calendar } = read([{ ...bedtime, start: 23 * 60 + 50 }]);
    expect(calendar.events?.[0]?.duration).toMatchObject({ minutes: 45 });
  });

  it("calls nobody unless asked to", () => {
    expect(read([bedtime]).text).not.toContain("VALARM");
    const { calendar } = read([bedtime], true);
    expect(calendar.events?.[0]?.alarms?.[0]).toMatchObject({ action: "DISPLAY" });
  });

  it("leaves out what is switched off", () => {
    expect(read([{ ...bedtime, on: false }]).calendar.events ?? []).toEqual([]);
  });

  it("folds long lines at 75 bytes and ends each with CRLF", () => {
    const { text } = read([bedtime]);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});
