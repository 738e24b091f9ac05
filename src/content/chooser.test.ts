import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadOverAYear } from "../../scripts/year-of-cards";
import { cardsOnDays, seededRandom } from "../../test/core/cards-on-days";
import { createContext } from "../core/context";
import { type Choice, chooseIdea, NO_REPEAT_MS } from "../core/moment/choose";
import {
  AGE_BANDS,
  type AgeBand,
  AVOIDABLE,
  type Hands,
  type Moment,
  ROUTINES,
} from "../core/moment/moment";
import type { MomentFilters } from "../core/moment/moment-filters";
import { momentNow } from "../core/moment/on-demand";
import { EMPTY, type Stored } from "../core/state";
import { DAY_MS } from "../core/time";
import { MOMENTS } from "./library";

const NOW = Date.UTC(2026, 10, 23, 19);
const SEEDS = MOMENTS.filter(({ seed }) => seed).map(({ id }) => id);
const RANDOM_VALUES = Array.from({ length: 12 }, (_, seed) => seed);
const byId = new Map(MOMENTS.map((moment) => [moment.id, moment]));
const momentOf = ({ momentId }: { momentId: string }): Moment => {
  const moment = byId.get(momentId);
  if (!moment) throw new Error(`no moment ${momentId}`);
  return moment;
};
const isBack = (moment: Moment): boolean => moment.routine === "back" || moment.comingBack === true;
const choiceOf = (overrides: Partial<Choice>): Choice => ({
  moments: MOMENTS,
  routines: ROUTINES,
  bands: [],
  avoid: [],
  comingBack: false,
  hands: null,
  history: [],
  kept: [],
  notForUs: [],
  except: [],
  ...overrides,
});
const allFilters = Array.from({ length: 2 ** AVOIDABLE.length }, (_, bits) =>
  AVOIDABLE.filter((_avoidable, place) => bits & (1 << place)),
);

describe("a new parent of a child between 6 and 24 months", () => {
  const presets = ["before-pick-up", "before-bath", "bedtime"] as const;
  const habits: [string, readonly AgeBand[], number][] = [
    ["both bands, just browsing", ["6-12", "12-24"], 4],
    ["6 to 12 months, just browsing", ["6-12"], 4],
    ["12 to 24 months, just browsing", ["12-24"], 4],
    ["both bands, long sessions", ["6-12", "12-24"], 30],
    ["6 to 12 months, long sessions", ["6-12"], 30],
    ["12 to 24 months, long sessions", ["12-24"], 30],
  ];

  it.each(habits)("meets the first four in two weeks of cards: %s", (_, bands, browsedMinutes) => {
    for (const seed of RANDOM_VALUES) {
      const random = seededRandom(seed);
      const came = cardsOnDays({
        bands,
        presets,
        days: 14,
        random,
        moments: MOMENTS,
        browsedMinutes,
      });
      expect(came).toHaveLength(10 + 14 + 14);
      const met = new Set(came.map(({ momentId }) => momentId));
      expect(
        SEEDS.filter((id) => !met.has(id)),
        `seed ${seed}`,
      ).toEqual([]);
    }
  });
});

describe("from sessions of 20 minutes on", () => {
  const shareOfBack = (browsedMinutes: number): number => {
    const came = RANDOM_VALUES.flatMap((seed) =>
      cardsOnDays({
        bands: ["12-24"],
        presets: ["before-bath", "bedtime"],
        days: 14,
        random: seededRandom(seed),
        moments: MOMENTS,
        browsedMinutes,
      }),
    );
    return came.filter((card) => isBack(momentOf(card))).length / came.length;
  };

  it("about one card in three is for coming back", () => {
    expect(shareOfBack(30)).toBeGreaterThan(0.28);
    expect(shareOfBack(30)).toBeLessThan(0.39);
  });

  it("and before that none is", () => {
    expect(shareOfBack(15)).toBe(0);
  });
});

describe("whatever is filtered out", () => {
  it.each(ROUTINES)("there is an idea for %s, at every age and for none told", (routine) => {
    const ages: (readonly AgeBand[])[] = [[], ...AGE_BANDS.map((band) => [band]), AGE_BANDS];
    const empty = ages.flatMap((bands) =>
      allFilters.flatMap((avoid) =>
        // `back` is asked for by coming back; each other routine in both ways.
        [true, ...(routine === "back" ? [] : [false])]
          .filter((comingBack) => {
            const overrides = { routines: [routine], bands, avoid, comingBack };
            return chooseIdea(choiceOf(overrides), NOW, () => 0.5) === null;
          })
          .map((comingBack) => ({ bands, avoid, comingBack })),
      ),
    );
    expect(empty).toEqual([]);
  });
});

describe("any choice from the library", () => {
  const anyChoice = fc.record({
    routines: fc.subarray([...ROUTINES], { minLength: 1 }),
    bands: fc.subarray([...AGE_BANDS]),
    avoid: fc.subarray([...AVOIDABLE]),
    comingBack: fc.boolean(),
    hands: fc.option(fc.subarray<Hands>(["free", "busy", "voice-only"], { minLength: 1 })),
    history: fc.array(
      fc.record({
        momentId: fc.constantFrom(...byId.keys()),
        at: fc.integer({ min: NOW - 40 * DAY_MS, max: NOW }),
      }),
      { maxLength: 120 },
    ),
  });
  const randomValue = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  /** What would do, told by the chooser itself with one moment to choose from. */
  const suitable = (choice: Choice): Moment[] =>
    MOMENTS.filter((moment) => chooseIdea({ ...choice, moments: [moment] }, NOW, () => 0));

  it("repeats none within 28 days while another remains", () => {
    fc.assert(
      fc.property(anyChoice, randomValue, (overrides, random) => {
        const choice = choiceOf(overrides);
        const idea = chooseIdea(choice, NOW, () => random);
        const recent = new Set(
          overrides.history
            .filter(({ at }) => NOW - at < NO_REPEAT_MS)
            .map(({ momentId }) => momentId),
        );
        const others = suitable(choice).filter(({ id }) => !recent.has(id));
        if (idea && recent.has(idea.momentId)) expect(others).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("asks for no more than the hands allow", () => {
    fc.assert(
      fc.property(anyChoice, randomValue, ({ hands, ...overrides }, random) => {
        const idea = chooseIdea(choiceOf({ ...overrides, hands }), NOW, () => random);
        if (idea && hands) expect(hands).toContain(momentOf(idea).hands);
      }),
    );
  });

  it("is safe from birth where no age is told", () => {
    fc.assert(
      fc.property(anyChoice, randomValue, (overrides, random) => {
        const idea = chooseIdea(choiceOf({ ...overrides, bands: [] }), NOW, () => random);
        if (idea) expect(momentOf(idea).bands).toContain("0-6");
      }),
    );
  });
});

describe("a small moment now", () => {
  const NONE: MomentFilters = { handsFull: false, onTheRoad: false, calm: false, tired: false };
  const zone = { toInstant: () => NOW, toWall: () => ({ date: "2026-11-23", minute: 1_140 }) };
  const contextWith = (random: number) =>
    createContext(
      EMPTY,
      { now: NOW, zone, moments: MOMENTS, random: () => random },
      { snapshot: null, trigger: null },
    );
  const nowWith = (filters: Partial<MomentFilters>, bands: readonly AgeBand[], random: number) =>
    momentNow(
      { ...EMPTY, settings: { ...EMPTY.settings, bands: [...bands] } },
      { ...NONE, ...filters },
      [],
      contextWith(random),
    );
  const combinations = [
    {},
    { handsFull: true },
    { onTheRoad: true },
    { calm: true },
    { tired: true },
  ];
  const ages: (readonly AgeBand[])[] = [[], ...AGE_BANDS.map((band) => [band])];

  it.each(combinations)(
    "is there for %j at every age, and fits",
    (filters: Partial<MomentFilters>) => {
      for (const bands of ages)
        for (const random of [0, 0.3, 0.6, 0.99]) {
          const idea = nowWith(filters, bands, random);
          if (!idea) throw new Error(`nothing at ${bands}`);
          const moment = momentOf(idea);
          if (filters.handsFull) expect(moment.hands).not.toBe("free");
          if (filters.onTheRoad) expect(moment.hands).toBe("voice-only");
          if (filters.calm) expect([moment.surprise, moment.movement]).not.toContain("explore");
          if (filters.calm) expect(moment.surprise).not.toBe(true);
        }
    },
  );
});

describe("what was kept", () => {
  const KEPT = "z1";
  const weeksWith = (stored: Partial<Stored>, seed: number) =>
    cardsOnDays({
      bands: AGE_BANDS,
      presets: ["bedtime"],
      days: 20,
      random: seededRandom(seed),
      moments: MOMENTS,
      browsedMinutes: 4,
      stored: { settings: { ...EMPTY.settings, bands: [...AGE_BANDS] }, ...stored },
    }).map(({ momentId }) => momentId);
  const restarts = RANDOM_VALUES.map((seed) =>
    weeksWith({ kept: [{ momentId: KEPT, wording: "plain", keptAt: NOW }] }, seed),
  );
  const timesIn = (weeks: string[], id: string) => weeks.filter((each) => each === id).length;

  it("comes again within three weeks now and then, where others come once at most", () => {
    const again = restarts.filter((weeks) => timesIn(weeks, KEPT) > 1);
    expect(again.length).toBeGreaterThan(RANDOM_VALUES.length / 3);
    for (const weeks of restarts) {
      expect(timesIn(weeks, KEPT)).toBeLessThanOrEqual(4);
      const twice = weeks.filter((id) => id !== KEPT && timesIn(weeks, id) > 1);
      expect(twice).toEqual([]);
    }
  });

  it("is outdone by what is not for us: that never comes", () => {
    const notForUs = ["y1", "n1", "z1", "z2"].map((momentId) => ({ momentId, since: NOW }));
    const weeks = weeksWith({ notForUs }, 3);
    expect(weeks).toHaveLength(20);
    expect(notForUs.filter(({ momentId }) => weeks.includes(momentId))).toEqual([]);
  });
});

describe("a simulated year of cards", () => {
  it.each(AGE_BANDS)(
    "at %s has its part of exploring and of refuge",
    (band) => {
      const { cards, ideas, movements, watching } = spreadOverAYear(band);
      expect(cards).toBeGreaterThan(1_000);
      expect(ideas).toBeGreaterThan(35);
      // A child under six months is carried more than it crawls: there refuge may be two in three.
      for (const movement of ["explore", "refuge"] as const) {
        expect(movements[movement] / cards, movement).toBeGreaterThan(0.2);
        expect(movements[movement] / cards, movement).toBeLessThan(0.7);
      }
      expect(watching / cards).toBeGreaterThan(0.2);
    },
    30_000,
  );
});
