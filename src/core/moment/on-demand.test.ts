import { describe, expect, test } from "vitest";
import { momentOf } from "../../../test/core/library";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at, UTC } from "../../../test/core/zone";
import { MOMENTS } from "../../content/library";
import { createContext } from "../context";
import { EMPTY, type Stored } from "../state";
import type { Moment } from "./moment";
import type { MomentFilters } from "./moment-filters";
import { momentNow } from "./on-demand";

const NO_FILTERS: MomentFilters = { handsFull: false, onTheRoad: false, calm: false, tired: false };
const now = (
  moments: readonly Moment[],
  filters: Partial<MomentFilters> = {},
  stored: Partial<Stored> = {},
  { time = "2026-11-23 18:00", except = [] as string[], random = 0.5 } = {},
) =>
  momentNow(
    { ...EMPTY, ...stored },
    { ...NO_FILTERS, ...filters },
    except,
    createContext(
      { ...EMPTY, ...stored },
      { now: at(time), zone: UTC, moments, random: () => random },
      { snapshot: null, trigger: null },
    ),
  );
/** All that may be chosen. */
const anyOf = (moments: readonly Moment[], filters: Partial<MomentFilters> = {}) => [
  ...new Set([0, 0.3, 0.6, 0.9].map((random) => now(moments, filters, {}, { random })?.momentId)),
];

const bath = momentOf("bath", "bath");
const bed = momentOf("bed", "bedtime");
const road = momentOf("road", "onroad", { hands: "voice-only" });

describe("a small moment now", () => {
  test("comes with nothing set up, and not for the road", () => {
    expect(now([road, bath])?.momentId).toBe("bath");
  });

  test("is for the quiet time that runs, the one that counts of several", () => {
    const quietTimes = [
      quietTimeOf({ id: "long", routines: ["bath"], start: 17 * 60, lengthMinutes: 120 }),
      quietTimeOf({ start: 18 * 60 }),
    ];
    expect(now([bath, bed], {}, { quietTimes })?.momentId).toBe("bed");
  });

  test.each([
    ["2026-11-23 17:00", "bed"],
    ["2026-11-23 16:59", "bath"],
  ])("at %s is for what begins within two hours: %s", (time, id) => {
    const stored = { quietTimes: [quietTimeOf()] };
    const library = [momentOf("bath", "bath", { seed: true }), bed];
    expect(now(library, {}, stored, { time })?.momentId).toBe(id);
  });

  test("goes beyond the quiet time's routines rather than be none", () => {
    expect(now([bath], {}, { quietTimes: [quietTimeOf()] })?.momentId).toBe("bath");
  });

  test("comes again rather than be none, once each was swapped away", () => {
    expect(now([bath], {}, {}, { except: ["bath"] })?.momentId).toBe("bath");
  });

  test("is none only where everything was waved away", () => {
    expect(now([bath], {}, { notForUs: [{ momentId: "bath", since: 0 }] })).toBeNull();
  });

  test.each<[Partial<MomentFilters>, string]>([
    [{ handsFull: true }, "busy"],
    [{ onTheRoad: true }, "road"],
    [{ calm: true }, "calm"],
    [{ tired: true }, "watch"],
  ])("filtered by %j is %j", (filters, id) => {
    const moments = [
      momentOf("loud", "floor", { movement: "explore", minutes: 2, surprise: true }),
      road,
      momentOf("busy", "chores", { hands: "busy", movement: "explore", minutes: 2 }),
      momentOf("calm", "floor", { movement: "refuge", minutes: 2 }),
      momentOf("watch", "floor", { movement: "explore", minutes: 2, watching: true }),
    ];
    expect(now(moments, filters)?.momentId).toBe(id);
  });

  test("can be had from our library for every mix of filters and every age", () => {
    for (let bits = 0; bits < 16; bits++)
      for (const bands of [[], ["0-6"], ["24-36"]] as const) {
        const filters = {
          handsFull: (bits & 1) > 0,
          onTheRoad: (bits & 2) > 0,
          calm: (bits & 4) > 0,
          tired: (bits & 8) > 0,
        };
        const settings = { ...EMPTY.settings, bands: [...bands] };
        expect(
          now(MOMENTS, filters, { settings }),
          JSON.stringify({ filters, bands }),
        ).not.toBeNull();
      }
  });
});

describe("with nothing set up, a moment", () => {
  test("is for anywhere: neither for the road nor for saying goodbye, while another is left", () => {
    const bound = [
      momentOf("goodbye", "goodbye"),
      momentOf("hello", "hello"),
      momentOf("road", "onroad"),
    ];
    expect(anyOf([...bound, bath, bed])).toEqual(["bath", "bed"]);
    expect(now([momentOf("goodbye", "goodbye")])?.momentId).toBe("goodbye");
  });
});

describe("on the road, a moment", () => {
  test("is for the way or for the meeting at its end, whichever comes", () => {
    const hello = momentOf("hello", "hello", { hands: "voice-only" });
    const wake = momentOf("wake", "wake", { hands: "voice-only" });
    expect(anyOf([wake, road, hello], { onTheRoad: true })).toEqual(["road", "hello"]);
  });

  test("asks for nothing but a voice, whatever else is chosen: a parent may be driving", () => {
    const free = momentOf("free", "onroad");
    const busy = momentOf("busy", "onroad", { hands: "busy" });
    expect(anyOf([free, busy, road], { onTheRoad: true })).toEqual(["road"]);
    expect(anyOf([free, busy, road], { onTheRoad: true, handsFull: true })).toEqual(["road"]);
    expect(now([free, busy], { onTheRoad: true })).toBeNull();
  });
});

describe("a filter holds:", () => {
  test("with hands full, what needs only a voice will do as well", () => {
    const voice = momentOf("voice", "bath", { hands: "voice-only" });
    expect(now([bath, voice], { handsFull: true })?.momentId).toBe("voice");
  });

  test("calm has neither a surprise nor exploring", () => {
    const peek = momentOf("peek", "floor", { surprise: true });
    const climb = momentOf("climb", "floor", { movement: "explore" });
    expect(anyOf([peek, climb, bath], { calm: true })).toEqual(["bath"]);
  });

  test("tired has what is over in a minute with nothing to fetch", () => {
    const long = momentOf("long", "floor", { minutes: 2 });
    const fetch = momentOf("fetch", "floor", { props: true });
    expect(anyOf([long, fetch, bath], { tired: true })).toEqual(["bath"]);
  });
});

describe("what cards brought before", () => {
  const came = (shownAt: string | null, momentId: string, swapped: string[] = []) =>
    offerOf({
      shownAt: shownAt === null ? null : at(shownAt),
      idea: { momentId, wording: "plain", routine: "bath" },
      swapped,
    });

  test("does not come again so soon, nor what was swapped away on one", () => {
    const library = ["a", "b", "c"].map((id) => momentOf(id, "bath"));
    const offers = [came("2026-11-20 19:00", "a", ["b"])];
    for (const random of [0.2, 0.5, 0.9])
      expect(now(library, {}, { offers }, { random })?.momentId).toBe("c");
  });

  test("counts only where it was seen: a first idea that never was is still the first", () => {
    const first = momentOf("first", "bath", { seed: true });
    const offers = [came(null, "first")];
    expect(now([bed, bath, first], {}, { offers }, { random: 0 })?.momentId).toBe("first");
  });

  test("comes again sooner where the parent kept it, now and then", () => {
    const stored = {
      offers: [came("2026-11-15 17:00", "bath")],
      kept: [{ momentId: "bath", wording: "plain" as const, keptAt: 0 }],
    };
    expect(now([bed, bath], {}, stored, { random: 0 })?.momentId).toBe("bath");
    expect(now([bed, bath], {}, { ...stored, kept: [] }, { random: 0 })?.momentId).toBe("bed");
  });
});
