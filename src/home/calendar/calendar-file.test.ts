import fc from "fast-check";
import ICAL from "ical.js";
import { convertIcsCalendar } from "ts-ics";
import { describe, expect, it } from "vitest";
import { emptyView } from "../../../test/preview/home-view";
import { MOMENTS } from "../../content/library";
import { quietTimeOf } from "../../core/quiet-time/presets";
import type { QuietTime } from "../../core/quiet-time/quiet-time";
import { type CalendarClock, calendarEntries, givenUp } from "../../core/view/calendar";
import type { View } from "../../core/view/view";
import { calendarFile } from "./calendar-file";
import { calendarLine, calendarText } from "./calendar-text";

const NOW = Date.UTC(2026, 10, 23, 18);
/** A Monday. */
const TODAY = { date: "2026-11-23", minute: 18 * 60 };
const bedtime: QuietTime = {
  ...quietTimeOf("bedtime", "evening", "Zähne, Geschichte; Schlaf"),
  days: [1, 3],
  start: 19 * 60 + 30,
  lengthMinutes: 45,
};

interface Asked {
  alarm?: boolean;
  now?: number;
  view?: Partial<View>;
  pausedUntil?: CalendarClock["pausedUntil"];
  /** The text of each entry. */
  said?: string;
}

function read(quietTimes: QuietTime[], { alarm = false, now = NOW, ...asked }: Asked = {}) {
  const view = {
    ...emptyView,
    now,
    quietTimes: quietTimes.map((quietTime) => ({ quietTime, today: null, thisWeek: null })),
    ...asked.view,
  };
  const clock = { today: TODAY, pausedUntil: asked.pausedUntil ?? null };
  const entries = calendarEntries(view, clock, MOMENTS, () => 0.3);
  const words = {
    calendarName: "Kleine Momente",
    unnamed: "Ein Moment",
    wordsOf: (entry: (typeof entries)[number]) => ({
      title: entry.quietTime.name,
      text: asked.said ?? `„${entry.idea?.momentId}“\n${"ß".repeat(100)}`,
    }),
  };
  const content = { entries, givenUp: givenUp(view, entries, TODAY) };
  const text = calendarFile(content, words, alarm, now);
  return { text, calendar: convertIcsCalendar(undefined, text), starts: startsIn(text) };
}

/** Every start that ical.js makes of the file, as on the wall. */
function startsIn(text: string): string[] {
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));
  const series = events.filter((event) => !event.isRecurrenceException());
  for (const event of events)
    if (event.isRecurrenceException())
      series.find(({ uid }) => uid === event.uid)?.relateException(event);
  return series
    .filter(({ component }) => !isCancelled(component))
    .flatMap(eachStart)
    .sort();
}

const isCancelled = (component: ICAL.Component): boolean =>
  component.getFirstPropertyValue("status") === "CANCELLED";

function eachStart(event: ICAL.Event): string[] {
  const starts: string[] = [];
  const all = event.iterator();
  for (let next = all.next(); next; next = all.next())
    starts.push(event.getOccurrenceDetails(next).startDate.toString());
  return starts;
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
    const { calendar } = read([bedtime], { alarm: true });
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

describe("what the parent did with a day, in the calendar file", () => {
  const monday = { ...bedtime, days: [1 as const] };
  const adjusted = (date: string, skipped: boolean, movedByMinutes: number) => ({
    view: { adjustments: { [`evening@${date}`]: { skipped, movedByMinutes } } },
  });

  it("takes a skipped day out", () => {
    const { text, calendar, starts } = read([monday], adjusted("2026-11-30", true, 0));
    expect(text).toContain("EXDATE:20261130T193000\r\n");
    expect(calendar.events?.[0]?.exceptionDates).toHaveLength(1);
    expect(starts).toEqual(["2026-11-23T19:30:00", "2026-12-07T19:30:00", "2026-12-14T19:30:00"]);
  });

  it("takes the days of a pause out, be it the first", () => {
    const pausedUntil = { date: "2026-11-24", minute: 4 * 60 };
    const { starts } = read([bedtime], { pausedUntil });
    expect(starts[0]).toBe("2026-11-25T19:30:00");
    expect(starts).toHaveLength(7);
  });

  it("moves a moved day, and no other", () => {
    const { text, calendar, starts } = read([monday], adjusted("2026-11-30", false, 60));
    expect(text).toContain("RECURRENCE-ID:20261130T193000\r\n");
    const [series, exception] = calendar.events ?? [];
    expect(exception?.uid).toBe(series?.uid);
    expect(exception?.recurrenceId).toBeDefined();
    expect(exception?.recurrenceRule).toBeUndefined();
    expect(exception?.description).toBe(series?.description);
    expect(starts).toEqual([
      "2026-11-23T19:30:00",
      "2026-11-30T20:30:00",
      "2026-12-07T19:30:00",
      "2026-12-14T19:30:00",
    ]);
  });
});

describe("a later calendar file", () => {
  it("replaces what an earlier one held: the same UIDs, and a higher SEQUENCE", () => {
    const first = read([bedtime]).calendar.events ?? [];
    const later = read([bedtime], { now: NOW + 60_000 }).calendar.events ?? [];
    expect(later.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
    for (const [index, { sequence = 0 }] of first.entries())
      expect(later[index]?.sequence).toBeGreaterThan(sequence);
    expect(later[0]?.lastModified?.date.getTime()).toBe(NOW + 60_000);
    expect(Math.max(...later.map(({ sequence = 0 }) => sequence))).toBeLessThan(2 ** 31);
  });

  it("cancels what was given up since", () => {
    const mark = { from: "2026-11-23", until: "2026-12-14", start: 1_140 };
    const inCalendar = [
      { ...mark, quietTimeId: "evening", weekday: 1 as const },
      { ...mark, quietTimeId: "evening", weekday: 5 as const },
      { ...mark, quietTimeId: "bath", weekday: 2 as const },
    ];
    const { calendar, starts } = read([bedtime], { view: { inCalendar } });
    const cancelled = (calendar.events ?? []).filter(({ status }) => status === "CANCELLED");
    expect(cancelled.map(({ uid }) => uid)).toEqual(["evening-5@peekaboo", "bath-2@peekaboo"]);
    for (const event of cancelled) expect(event).toMatchObject({ summary: "Ein Moment" });
    expect(cancelled.every(({ sequence = 0 }) => sequence > 0)).toBe(true);
    expect(starts).toHaveLength(8);
  });
});

describe("any text, in the calendar file", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom("🫧", "👩‍👧", "é", "ß", "\r", "\n", "\t", "\0", ";", ",", "\\", ":"),
      maxLength: 200,
    }),
  );

  it("is one that both parsers read, in lines of at most 75 octets, without control characters", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (name, said, id) => {
        const { text, calendar, starts } = read([{ ...bedtime, name, id: id || "id" }], {
          said,
          alarm: true,
        });
        for (const line of text.split("\r\n"))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[^\P{Cc}\t]|\p{Cs}/u);
        expect(calendar.events).toHaveLength(2);
        expect(starts).toHaveLength(8);
        const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
        expect(event?.getFirstPropertyValue("description") ?? "").toBe(calendarText(said));
        expect(event?.getFirstPropertyValue("summary")).toBe(calendarLine(name));
      }),
      { numRuns: 300 },
    );
  });

  it("has the line breaks that were typed, whatever their kind, and no half characters", () => {
    expect(calendarText("a\rb\r\nc\nd\u2028e")).toBe("a\nb\nc\nd\ne");
    expect(calendarText("a\0b\u0007c\u0085\ud83e")).toBe("abc\ufffd");
    expect(calendarLine(" a\r\n b\t")).toBe("a b");
  });
});
