import { describe, expect, it } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import { FEW_MOMENTS, momentOf } from "../../../test/core/library";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { DEFAULT_SETTINGS, type Settings } from "../parent-data/settings";
import type { QuietTime } from "../quiet-time/quiet-time";
import type { Stored } from "../state";
import { calendarEntries } from "./calendar";

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
    moments,
    TODAY,
    random,
  );
const ideasOf = (...overrides: Parameters<typeof entriesOf>) =>
  entriesOf(...overrides).map(({ idea }) => idea?.momentId ?? null);
const withSettings = (overrides: Partial<Settings>) => ({
  settings: { ...DEFAULT_SETTINGS, ...overrides },
});

describe("the entries of a calendar file", () => {
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
