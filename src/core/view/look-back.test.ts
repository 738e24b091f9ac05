import { describe, expect, it, vi } from "vitest";
import { zoneNamed } from "../../../test/core/zone";
import { deviceZone as zone } from "../../browser/device-zone";
import type { Offer } from "../offer/offer";
import type { QuietTime } from "../quiet-time/quiet-time";
import { EMPTY, type Stored } from "../state";
import { lookBackOn } from "./look-back";

vi.stubEnv("TZ", "Europe/Brussels");
const at = (date: string, hour: number) => zone.toInstant({ date, minute: hour * 60 });
/** A Tuesday. */
const NOW = at("2026-11-24", 20);

const bath: QuietTime = {
  id: "bath",
  routines: ["bath"],
  name: "",
  forWhom: "all",
  days: [1, 2, 7],
  start: 18 * 60 + 30,
  lengthMinutes: 30,
  leadInMinutes: 0,
  on: true,
  fortnightFrom: null,
};

const offer = (momentId: string, shownAt: number | null): Offer => ({
  id: `${momentId}#1`,
  status: "answered",
  occurrence: "bath@2026-11-24",
  spends: [],
  routine: "bath",
  idea: { momentId, wording: "plain", routine: "bath" },
  swapped: [],
  dueAt: shownAt ?? NOW,
  endsAt: NOW,
  notBefore: NOW,
  place: "page",
  tabId: 1,
  shownAt,
  seen: true,
  returned: false,
  followUp: false,
  answer: "do",
  answeredAt: NOW,
});

const state: Stored = {
  ...EMPTY,
  quietTimes: [bath],
  offers: [offer("b1", at("2026-11-17", 18)), offer("b2", at("2026-11-24", 18)), offer("b3", null)],
  kept: [{ momentId: "b2", wording: "plain", keptAt: NOW }],
};

describe("looking back", () => {
  it("draws this week's quiet times and the ideas that came by, kept or not", () => {
    const week = lookBackOn(state, "2026-11-24", NOW, zone);
    expect(week.monday).toBe("2026-11-23");
    expect(week.days.map(({ quiet }) => quiet.length)).toEqual([1, 1, 0, 0, 0, 0, 1]);
    expect(week.days[1]?.quiet).toEqual([{ from: 1110, to: 1140 }]);
    expect(week.days[1]?.ideas.map(({ idea, at, kept }) => [idea.momentId, at, kept])).toEqual([
      ["b2", 1080, true],
    ]);
  });

  it("leaves out what was never shown", () => {
    const ideas = lookBackOn(state, "2026-11-24", NOW, zone).days.flatMap((day) => day.ideas);
    expect(ideas.map(({ idea }) => idea.momentId)).toEqual(["b2"]);
    // Any week can be asked for in the address, also the one in which time is zero.
    const atZero = lookBackOn(state, "1970-01-01", NOW, zone).days.flatMap((day) => day.ideas);
    expect(atZero).toEqual([]);
  });

  it("goes back as long as something came by, and never ahead of this week", () => {
    const now = lookBackOn(state, "2026-12-30", NOW, zone);
    expect([now.monday, now.hasEarlier, now.hasLater]).toEqual(["2026-11-23", true, false]);
    const before = lookBackOn(state, "2026-11-16", NOW, zone);
    expect([before.monday, before.hasEarlier, before.hasLater]).toEqual([
      "2026-11-16",
      false,
      true,
    ]);
  });

  it("takes what is no date for this week", () => {
    expect(lookBackOn(state, "__proto__", NOW, zone).monday).toBe("2026-11-23");
  });

  it("shows an idea from the instant it came by, and none that a wrong clock put ahead of now", () => {
    const idsOf = (shownAt: number) =>
      lookBackOn({ ...state, offers: [offer("b4", shownAt)] }, "2026-11-23", NOW, zone)
        .days.flatMap(({ ideas }) => ideas)
        .map(({ idea }) => idea.momentId);
    expect(idsOf(NOW)).toEqual(["b4"]);
    expect(idsOf(NOW + 1)).toEqual([]);
    expect(idsOf(at("2026-11-26", 18))).toEqual([]);
  });

  it("finds nothing earlier where the first idea came by on this very Monday", () => {
    const offers = [offer("b1", at("2026-11-23", 18))];
    expect(lookBackOn({ ...state, offers }, "2026-11-23", NOW, zone).hasEarlier).toBe(false);
  });

  it("leaves out a quiet time on the day it was skipped, and only there", () => {
    const adjustments = { "bath@2026-11-23": { skipped: true, movedByMinutes: 0 } };
    const { days } = lookBackOn({ ...state, adjustments }, "2026-11-23", NOW, zone);
    expect(days.map(({ quiet }) => quiet.length)).toEqual([0, 1, 0, 0, 0, 0, 1]);
  });

  it("tells of several ideas which were kept, and which are in the parent's own words", () => {
    const ownOf = (id: string, title: string) =>
      ({ id, routine: "bath", title, text: `About ${title}.`, madeAt: 0 }) as const;
    const overrides: Stored = {
      ...state,
      own: [ownOf("own-1", "The duck"), ownOf("own-2", "The whale")],
      offers: ["b1", "own-2", "b2"].map((id) => offer(id, at("2026-11-24", 18))),
      kept: ["b2", "b9"].map((momentId) => ({ momentId, wording: "plain", keptAt: NOW })),
    };
    const ideas = lookBackOn(overrides, "2026-11-23", NOW, zone).days[1]?.ideas;
    expect(ideas?.map(({ idea, kept, own }) => [idea.momentId, kept, own])).toEqual([
      ["b1", false, null],
      ["own-2", false, { title: "The whale", text: "About The whale." }],
      ["b2", true, null],
    ]);
  });

  it("cuts a quiet time off at midnight", () => {
    const late = { ...state, quietTimes: [{ ...bath, start: 23 * 60 + 45 }] };
    expect(lookBackOn(late, "2026-11-24", NOW, zone).days[0]?.quiet).toEqual([
      { from: 1425, to: 1440 },
    ]);
  });
});

describe("looking back at a clock change at midnight, in Nuuk", () => {
  const nuuk = zoneNamed("America/Nuuk");
  const SATURDAY = 5;
  const weekOf = (date: string, start: number, lengthMinutes: number) => {
    const quietTimes = [{ ...bath, days: [6 as const], start, lengthMinutes }];
    const now = nuuk.toInstant({ date, minute: 0 });
    const { days } = lookBackOn({ ...EMPTY, quietTimes }, date, now, nuuk);
    return days.map(({ quiet }) => quiet);
  };

  it("draws Saturday's 23:30 where it was: on Sunday, as the clock went from 23:00 to midnight", () => {
    const week = weekOf("2026-03-29", 23 * 60 + 30, 15);
    const [drawn] = week[SATURDAY + 1] ?? [];
    expect(week.flat()).toHaveLength(1);
    expect(drawn && drawn.to - drawn.from).toBe(15);
    expect(drawn?.from).toBeLessThanOrEqual(30);
  });

  it("draws it on Saturday where the clock is not changed, and where it goes back", () => {
    const usual = Array.from({ length: 7 }, (_, day) =>
      day === SATURDAY ? [{ from: 1410, to: 1425 }] : [],
    );
    expect(weekOf("2026-04-05", 23 * 60 + 30, 15)).toEqual(usual);
    expect(weekOf("2026-10-25", 23 * 60 + 30, 15)).toEqual(usual);
  });

  it.each(["2026-03-29", "2026-10-25"])("draws nothing backwards in the week of %s", (date) => {
    for (let start = 21 * 60; start < 24 * 60; start += 5)
      for (const length of [5, 30, 60, 90]) {
        const drawn = weekOf(date, start, length).flat();
        expect(drawn).toHaveLength(1);
        for (const { from, to } of drawn) {
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(1440);
          // The hour that the clock skips is drawn too.
          expect(to - from).toBeLessThanOrEqual(length + 60);
        }
      }
  });
});
