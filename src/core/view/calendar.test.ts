import { describe, expect, it } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import { FEW_MOMENTS, momentOf } from "../../../test/core/library";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at } from "../../../test/core/zone";
import { DEFAULT_SETTINGS, type Settings } from "../parent-data/settings";
import type { QuietTime } from "../quiet-time/quiet-time";
import type { Stored } from "../state";
import { HOUR_MS, MINUTE_MS } from "../time";
import { type CalendarClock, calendarEntries, givenUp, markOf } from "./calendar";

/** A Monday, at six in the evening. */
const TODAY = { date: "2026-11-23", minute: 18 * 60 };

const monday = (overrides: Partial<QuietTime> = {}) => quietTimeOf({ days: [1], ...overrides });
const entriesOf = (
  quietTimes: QuietTime[],
  stored: Partial<Stored> = {},
  moments = FEW_MOMENTS,
  random = () => 0,
) =>
  calendarEntries(
    new CoreHarness({ ...stored, quietTimes }, "2026-11-23 18:00").view,
    { today: TODAY, pausedUntil: null },
    moments,
    random,
  );
const ideasOf = (...overrides: Parameters<typeof entriesOf>) =>
  entriesOf(...overrides).map(({ idea }) => idea?.momentId ?? null);
const withSettings = (overrides: Partial<Settings>) => ({
  settings: { ...DEFAULT_SETTINGS, ...overrides },
});

describe("the entries of a calendar file", () => {
  it("have the moment that is fixed to their quiet time, each of them", () => {
    const ours = { momentId: "bed-2", since: "2026-11-01" };
    const shownOnRequest = [{ momentId: "bed-2", at: at("2026-11-22 19:00") }];
    expect(ideasOf([quietTimeOf({ ours })], { shownOnRequest })).toEqual(Array(7).fill("bed-2"));
  });

  it("are one for each weekday of each quiet time, in the order of the day and the week", () => {
    const entries = entriesOf([
      quietTimeOf({ days: [3, 1] }),
      quietTimeOf({ id: "bath", routines: ["bath"], days: [7], start: 1_000 }),
    ]);
    expect(entries.map(({ quietTime, weekday, from }) => [quietTime.id, weekday, from])).toEqual([
      ["bed", 1, "2026-11-23"],
      ["bed", 3, "2026-11-25"],
      ["bath", 7, "2026-11-29"],
    ]);
    expect(entries.map(({ everyWeeks, times }) => [everyWeeks, times])).toEqual([
      [1, 4],
      [1, 4],
      [1, 4],
    ]);
  });

  it("leave out a quiet time that is off", () => {
    expect(entriesOf([monday({ on: false })])).toEqual([]);
  });

  it.each([
    [18 * 60 + 1, "2026-11-23", 4],
    [18 * 60, "2026-11-30", 3],
    [18 * 60 - 1, "2026-11-30", 3],
    [0, "2026-11-30", 3],
  ])("begin with a start still to come: at minute %i on %s, %i times", (start, from, times) => {
    expect(entriesOf([monday({ start })])).toMatchObject([{ from, times }]);
  });

  it.each([
    ["2026-11-23", "2026-11-23", 2],
    ["2026-11-16", "2026-11-30", 2],
  ])("of every other week from %s come first on %s", (fortnightFrom, from, times) => {
    const entries = entriesOf([monday({ fortnightFrom })]);
    expect(entries).toMatchObject([{ from, everyWeeks: 2, times }]);
  });
});

describe("the moment of an entry", () => {
  it("is another each time while others suit, and then the one that came longest ago", () => {
    const ideas = ideasOf([quietTimeOf()]);
    expect(ideas).toHaveLength(7);
    expect([...ideas.slice(0, 3)].sort()).toEqual(["bed-1", "bed-2", "bed-3"]);
    expect(ideas.slice(3, 6)).toEqual(ideas.slice(0, 3));
    expect(ideas[6]).toBe(ideas[0]);
  });

  it("is of the routine, never one for coming back from a screen", () => {
    const moments = [momentOf("back-1", "back", { comingBack: true }), momentOf("bath-1", "bath")];
    expect(ideasOf([monday({ routines: ["bath"] })], {}, moments)).toEqual(["bath-1"]);
    expect(ideasOf([monday({ routines: ["nappy"] })], {}, moments)).toEqual([null]);
  });

  it("is none that is not for us", () => {
    const notForUs = ["bed-1", "bed-3"].map((momentId) => ({ momentId, since: 0 }));
    expect(ideasOf([monday()], { notForUs })).toEqual(["bed-2"]);
  });

  it("may be one that the parent wrote", () => {
    const own = [{ id: "own-1", routine: "nappy", title: "Toes", text: "", madeAt: 0 } as const];
    expect(ideasOf([monday({ routines: ["nappy"] })], { own })).toEqual(["own-1"]);
  });

  it("asks for no hands in particular, since nobody knows them weeks ahead", () => {
    const moments = [momentOf("busy", "bedtime", { hands: "voice-only" })];
    expect(ideasOf([monday()], {}, moments)).toEqual(["busy"]);
  });

  it("suits the ages of the family, or of the one child the quiet time is for", () => {
    const moments = [
      momentOf("baby", "bedtime", { bands: ["0-6"] }),
      momentOf("two", "bedtime", { bands: ["24-36"] }),
    ];
    const settings = withSettings({ bands: ["24-36"] });
    expect(ideasOf([monday()], settings, moments)).toEqual(["two"]);
    expect(ideasOf([monday({ forWhom: "0-6" })], settings, moments)).toEqual(["baby"]);
    const baby = withSettings({ bands: ["0-6"] });
    expect(ideasOf([monday()], baby, moments)).toEqual(["baby"]);
    expect(ideasOf([monday({ forWhom: "24-36" })], baby, moments)).toEqual(["two"]);
  });

  it("is worded for what the child likes", () => {
    const moments = [
      momentOf("song", "bedtime", { channels: { plain: ["voice"], "without-sound": ["touch"] } }),
    ];
    const [entry] = entriesOf([monday()], withSettings({ avoid: ["sound"] }), moments);
    expect(entry?.idea).toEqual({
      momentId: "song",
      wording: "without-sound",
      routine: "bedtime",
    });
  });
});

describe("the moment of an entry and what was shown before", () => {
  const moments = ["a", "b", "c"].map((id) =>
    momentOf(id, "bedtime", id === "a" ? { seed: true } : {}),
  );

  it("is another than what was shown on request or on a card, while one is left", () => {
    const shownOnRequest = [{ momentId: "a", at: at("2026-11-22 12:00") }];
    const offers = [
      offerOf({
        shownAt: at("2026-11-21 19:00"),
        idea: { momentId: "b", wording: "plain", routine: "bedtime" },
      }),
    ];
    expect(ideasOf([monday()], { shownOnRequest, offers }, moments)).toEqual(["c"]);
    expect(
      ideasOf([quietTimeOf({ days: [1, 2, 3] })], { shownOnRequest, offers }, moments),
    ).toEqual(["c", "b", "a"]);
  });
});

describe("what the parent did with a day", () => {
  const adjusted = (date: string, skipped: boolean, movedByMinutes = 0): Partial<Stored> => ({
    adjustments: { [`bed@${date}`]: { skipped, movedByMinutes } },
  });
  const paused = (pausedUntil: CalendarClock["pausedUntil"], quietTimes = [quietTimeOf()]) =>
    calendarEntries(
      new CoreHarness({ quietTimes }, "2026-11-23 18:00").view,
      { today: TODAY, pausedUntil },
      FEW_MOMENTS,
      () => 0,
    );

  it("leaves out a day that is skipped, be it the first", () => {
    expect(entriesOf([monday()], adjusted("2026-11-23", true))).toMatchObject([
      { from: "2026-11-23", times: 4, leftOut: ["2026-11-23"], moved: [] },
    ]);
    expect(entriesOf([monday()], adjusted("2026-12-07", true))).toMatchObject([
      { leftOut: ["2026-12-07"] },
    ]);
  });

  it("moves a day that is moved", () => {
    expect(entriesOf([monday()], adjusted("2026-11-23", false, 30))).toMatchObject([
      { leftOut: [], moved: [{ date: "2026-11-23", start: 19 * 60 + 30 }] },
    ]);
  });

  it("does not move a day that is skipped as well", () => {
    expect(entriesOf([monday()], adjusted("2026-11-23", true, 30))).toMatchObject([
      { leftOut: ["2026-11-23"], moved: [] },
    ]);
  });

  it("holds today's as long as its moved start is still to come", () => {
    const early = monday({ start: 17 * 60 + 30 });
    expect(entriesOf([early], adjusted("2026-11-23", false, 60))).toMatchObject([
      { from: "2026-11-23", moved: [{ start: 18 * 60 + 30 }] },
    ]);
    expect(
      entriesOf([monday({ start: 18 * 60 + 30 })], adjusted("2026-11-23", false, -60)),
    ).toMatchObject([{ from: "2026-11-30", moved: [] }]);
  });

  it("leaves out the days of a pause, up to its end", () => {
    const entries = paused({ date: "2026-11-30", minute: 4 * 60 });
    const leftOut = entries.flatMap((entry) => entry.leftOut);
    expect(leftOut.sort()).toEqual([23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${day}`));
    const untilStart = paused({ date: "2026-11-23", minute: 19 * 60 }, [monday()]);
    expect(untilStart).toMatchObject([{ leftOut: [] }]);
  });

  it("leaves out the days of a holiday, and those before it stay", () => {
    const holiday = {
      from: { date: "2026-11-25", minute: 4 * 60 },
      until: { date: "2026-12-08", minute: 4 * 60 },
    };
    const { view } = new CoreHarness({ quietTimes: [quietTimeOf()] }, "2026-11-23 18:00");
    const clock = { today: TODAY, pausedUntil: null, holiday };
    const entries = calendarEntries(view, clock, FEW_MOMENTS, () => 0);
    const leftOut = entries.flatMap((entry) => entry.leftOut).sort();
    expect([leftOut.length, leftOut[0], leftOut.at(-1)]).toEqual([13, "2026-11-25", "2026-12-07"]);
  });

  it("leaves nothing where all is paused without an end, or each day is skipped", () => {
    expect(paused("i-say-so")).toEqual([]);
    const days = ["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"];
    const adjustments = Object.fromEntries(
      days.map((date) => [`bed@${date}`, { skipped: true, movedByMinutes: 0 }]),
    );
    expect(entriesOf([monday()], { adjustments })).toEqual([]);
  });
});

describe("what calendars hold of earlier files", () => {
  it("is cancelled where a holiday takes all of its days", () => {
    const inCalendar = [
      {
        quietTimeId: "bed",
        weekday: 1 as const,
        from: "2026-11-23",
        until: "2026-12-14",
        start: 1_140,
      },
    ];
    const { view } = new CoreHarness({ quietTimes: [monday()], inCalendar }, "2026-11-23 18:00");
    const holiday = {
      from: { date: "2026-11-23", minute: 0 },
      until: { date: "2027-01-01", minute: 0 },
    };
    const clock = { today: TODAY, pausedUntil: null, holiday };
    const entries = calendarEntries(view, clock, FEW_MOMENTS, () => 0);
    expect(entries).toEqual([]);
    expect(givenUp(view, entries, TODAY)).toHaveLength(1);
  });

  const saved = (harness: CoreHarness, today = TODAY) => {
    const entries = calendarEntries(
      harness.view,
      { today, pausedUntil: null },
      FEW_MOMENTS,
      () => 0,
    );
    harness.edit({ kind: "calendar-saved", entries: entries.map(markOf) });
    return entries;
  };
  const isGivenUp = (harness: CoreHarness, entries: ReturnType<typeof saved>, today = TODAY) =>
    givenUp(harness.view, entries, today).map(({ quietTimeId, weekday }) => [quietTimeId, weekday]);

  it("is given up where a weekday went, or the whole quiet time, and stays so in each later file", () => {
    const quietTimes = [quietTimeOf({ days: [1, 3] }), quietTimeOf({ id: "bath", days: [5] })];
    const harness = new CoreHarness({ quietTimes }, "2026-11-23 18:00");
    expect(isGivenUp(harness, saved(harness))).toEqual([]);
    harness
      .edit({ kind: "put-quiet-time", quietTime: quietTimeOf({ days: [1, 2] }) })
      .edit({ kind: "remove-quiet-time", id: "bath" });
    const gone = [
      ["bed", 3],
      ["bath", 5],
    ];
    expect(isGivenUp(harness, saved(harness))).toEqual(gone);
    expect(isGivenUp(harness, saved(harness))).toEqual(gone);
    harness.edit({ kind: "put-quiet-time", quietTime: quietTimeOf({ days: [3] }) });
    expect(isGivenUp(harness, saved(harness))).toEqual([
      ["bed", 1],
      ["bath", 5],
      ["bed", 2],
    ]);
  });

  it("is forgotten once its last day is over", () => {
    const harness = new CoreHarness({ quietTimes: [monday()] }, "2026-11-23 18:00");
    saved(harness);
    harness.edit({ kind: "remove-quiet-time", id: "bed" });
    expect(isGivenUp(harness, [], { date: "2026-12-14", minute: 0 })).toEqual([["bed", 1]]);
    expect(isGivenUp(harness, [], { date: "2026-12-15", minute: 0 })).toEqual([]);
    harness.until("2026-12-14 12:00").browse(MINUTE_MS).wait(HOUR_MS).observe();
    expect(harness.state.inCalendar).toHaveLength(1);
    harness.until("2026-12-15 12:00").browse(MINUTE_MS).wait(HOUR_MS).observe();
    expect(harness.state.inCalendar).toHaveLength(0);
  });
});
