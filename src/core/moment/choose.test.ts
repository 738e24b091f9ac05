import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { momentOf } from "../../../test/core/library";
import { at } from "../../../test/core/zone";
import { MOMENTS } from "../../content/library";
import { DAY_MS } from "../time";
import { type Choice, chooseIdea, NO_REPEAT_MS, wordingFor } from "./choose";
import {
  AGE_BANDS,
  AVOIDABLE,
  type Avoidable,
  type Channel,
  type Moment,
  type Movement,
  ROUTINES,
} from "./moment";

const NOW = at("2026-11-23 19:00");
const choiceOf = (overrides: Partial<Choice>): Choice => ({
  moments: [],
  routines: ["bath", "bedtime"],
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
/** Evenly spaced chances from 0 up to 1: exact counts, without luck. */
const EVENLY = Array.from({ length: 120 }, (_, index) => (index + 0.5) / 120);
/** How often each is chosen, over evenly spaced chances. */
function countsOf(overrides: Partial<Choice>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const random of EVENLY) {
    const id = chooseIdea(choiceOf(overrides), NOW, () => random)?.momentId ?? "none";
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}
const chosen = (overrides: Partial<Choice>) => Object.keys(countsOf(overrides)).sort();
const met = (momentId: string, days: number) => ({ momentId, at: NOW - days * DAY_MS });

describe("the idea that is chosen", () => {
  test("is of one of the routines, and each routine is as likely as the next", () => {
    const moments = [
      momentOf("a", "bath"),
      momentOf("b", "bedtime"),
      momentOf("c", "bedtime"),
      momentOf("d", "floor"),
    ];
    expect(countsOf({ moments })).toEqual({ a: 60, b: 30, c: 30 });
  });

  test("is none where nothing suits", () => {
    expect(chosen({ moments: [momentOf("d", "floor")] })).toEqual(["none"]);
    expect(chosen({})).toEqual(["none"]);
  });

  test("of coming back is any of those, or one worded for the routine, and never otherwise", () => {
    const moments = [
      momentOf("a", "bath"),
      momentOf("back", "back"),
      momentOf("bath-back", "bath", { comingBack: true }),
      momentOf("floor-back", "floor", { comingBack: true }),
    ];
    expect(chosen({ moments, comingBack: true })).toEqual(["back", "bath-back"]);
    expect(chosen({ moments })).toEqual(["a"]);
  });

  test.each([
    [[], ["safe"]],
    [["0-6"], ["safe"]],
    [["12-24"], ["older"]],
    [
      ["0-6", "12-24"],
      ["older", "safe", "two"],
    ],
  ] as const)("for the ages %j is of %j", (bands, ids) => {
    const moments = [
      momentOf("safe", "bath", { bands: ["0-6", "6-12"] }),
      momentOf("older", "bath", { bands: ["12-24"] }),
      momentOf("two", "bath", { together: true }),
    ];
    expect(chosen({ moments, bands })).toEqual(ids);
  });

  test("is one the hands are free for", () => {
    const moments = [momentOf("a", "bath"), momentOf("b", "bath", { hands: "voice-only" })];
    expect(chosen({ moments, hands: ["busy", "voice-only"] })).toEqual(["b"]);
  });

  test("is never one that is not for us, nor just now one that was swapped away", () => {
    const moments = ["a", "b", "c"].map((id) => momentOf(id, "bath"));
    expect(chosen({ moments, notForUs: ["a"], except: ["b"] })).toEqual(["c"]);
    expect(chosen({ moments, notForUs: ["a", "b", "c"] })).toEqual(["none"]);
  });

  test("is a seed as long as one was never met", () => {
    const moments = [
      momentOf("a", "bath"),
      momentOf("seed-1", "bath", { seed: true }),
      momentOf("seed-2", "bedtime", { seed: true }),
    ];
    expect(countsOf({ moments })).toEqual({ "seed-1": 60, "seed-2": 60 });
    expect(chosen({ moments, history: [met("seed-1", 1)] })).toEqual(["seed-2"]);
    expect(chosen({ moments, history: [met("seed-1", 1), met("seed-2", 1)] })).toEqual(["a"]);
  });
});

describe("what was met", () => {
  const moments = ["a", "b"].map((id) => momentOf(id, "bath"));

  test("does not come again within 28 days while another remains", () => {
    const history = [met("a", 28)];
    expect(chosen({ moments, history })).toEqual(["b"]);
    expect(chosen({ moments, history: [{ momentId: "a", at: NOW - NO_REPEAT_MS - 1 }] })).toEqual([
      "a",
      "b",
    ]);
  });

  test("leaves no idea where the parent avoids all that the others ask for", () => {
    const loud = [momentOf("loud", "bath", { channels: { plain: ["voice"] } })];
    expect(chosen({ moments: loud, avoid: ["sound"] })).toEqual(["none"]);
    expect(chosen({ moments: [...loud, ...moments], avoid: ["sound"] })).toEqual(["a", "b"]);
  });

  test("longest ago comes first where all were", () => {
    expect(chosen({ moments, history: [met("a", 9), met("b", 3)] })).toEqual(["a"]);
    expect(chosen({ moments, history: [met("a", 9), met("b", 3), met("a", 1)] })).toEqual(["b"]);
  });

  test("and kept comes again after a week, once in six", () => {
    const history = [met("a", 7.01)];
    expect(countsOf({ moments, history, kept: ["a"] })).toEqual({ a: 20, b: 100 });
    expect(chosen({ moments, history: [met("a", 7)], kept: ["a"] })).toEqual(["b"]);
  });

  test("under a clock that ran ahead counts as met just now", () => {
    const history = [met("a", -9_999), met("b", 3)];
    expect(chosen({ moments, history })).toEqual(["b"]);
  });

  test("makes the other movement twice as likely", () => {
    const pair = [
      momentOf("go", "bath", { movement: "explore" }),
      momentOf("come", "bath", { movement: "refuge" }),
      momentOf("went", "bath", { movement: "explore" }),
    ];
    const history = [met("went", 1)];
    expect(countsOf({ moments: pair, history })).toEqual({ go: 40, come: 80 });
  });

  /** What is left to choose: as much to explore as to take refuge in. */
  const left = [
    momentOf("go", "bath", { movement: "explore" }),
    momentOf("come", "bath", { movement: "refuge" }),
  ];
  const gone = (movement: Movement, count: number, from: number) =>
    Array.from({ length: count }, (_, index) =>
      momentOf(`${movement}-${from + index}`, "bath", { movement }),
    );
  /** Oldest first, a day apart, the last one yesterday. */
  const metInTurn = (all: readonly Moment[]) =>
    all.map(({ id }, index) => met(id, all.length - index));

  test.each<[string, Moment[], object]>([
    ["exploring, where refuge was met more", gone("refuge", 2, 0), { go: 80, come: 40 }],
    [
      "neither, where each was met as often",
      [...gone("refuge", 1, 0), ...gone("explore", 1, 0)],
      { go: 60, come: 60 },
    ],
    ["neither, where what was met was a bit of both", gone("both", 3, 0), { go: 60, come: 60 }],
    [
      "what is missing in the latest eight, whatever came before",
      [...gone("explore", 9, 0), ...gone("refuge", 8, 0)],
      { go: 80, come: 40 },
    ],
  ])("makes more likely %s", (_, before, counts) => {
    const moments = [...before, ...left];
    expect(countsOf({ moments, history: metInTurn(before) })).toEqual(counts);
  });

  test("and is no longer in the library tells nothing of movements", () => {
    const history = [met("from-another-version", 1)];
    expect(countsOf({ moments: left, history })).toEqual({ go: 60, come: 60 });
  });

  test("and kept comes again evenly, and not on the very edge of its chance", () => {
    const history = [met("a", 8), met("b", 8)];
    const randoms = [0, 0.9];
    const bothKept = choiceOf({ moments, history, kept: ["a", "b"] });
    expect(chooseIdea(bothKept, NOW, () => randoms.shift() ?? 0)?.momentId).toBe("b");
    const twoKept = choiceOf({
      moments: [...moments, momentOf("c", "bath")],
      history,
      kept: ["a"],
    });
    expect(chooseIdea(twoKept, NOW, () => 1 / 6)?.momentId).toBe("c");
  });
});

describe("the wording", () => {
  const moment = momentOf("a", "bath", {
    channels: {
      plain: ["voice", "gaze"],
      "without-sound": ["gaze", "touch"],
      "without-eye-contact": ["voice"],
    },
  });
  test.each<[Avoidable[], string | null]>([
    [[], "plain"],
    [["sound"], "without-sound"],
    [["eye-contact"], "without-eye-contact"],
    [["touch"], "plain"],
    [["sound", "touch"], null],
    [["sound", "eye-contact"], null],
    [["surprise"], "plain"],
  ])("for who avoids %j is %j", (avoid, wording) => {
    expect(wordingFor(moment, avoid)).toBe(wording);
  });

  test("of a surprise is none for who avoids it", () => {
    expect(wordingFor({ ...moment, surprise: true }, ["surprise"])).toBeNull();
    expect(wordingFor({ ...moment, surprise: true }, [])).toBe("plain");
  });
});

describe("our library", () => {
  const CHANNELS: Record<Avoidable, Channel | null> = {
    touch: "touch",
    sound: "voice",
    "eye-contact": "gaze",
    surprise: null,
  };
  const anyChoice = fc.record({
    routines: fc.subarray([...ROUTINES], { minLength: 1 }),
    bands: fc.subarray([...AGE_BANDS]),
    avoid: fc.subarray([...AVOIDABLE]),
    comingBack: fc.boolean(),
    random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    notForUs: fc.subarray(
      MOMENTS.map(({ id }) => id),
      { maxLength: 20 },
    ),
  });

  test("never yields what does not suit", () => {
    fc.assert(
      fc.property(anyChoice, ({ random, ...overrides }) => {
        const idea = chooseIdea(choiceOf({ moments: MOMENTS, ...overrides }), NOW, () => random);
        if (!idea) return;
        const moment = MOMENTS.find(({ id }) => id === idea.momentId);
        if (!moment) throw new Error(`no moment ${idea.momentId}`);
        expect(overrides.notForUs).not.toContain(idea.momentId);
        const safe = overrides.bands.length === 0 ? ["0-6"] : overrides.bands;
        expect(moment.bands.some((band) => safe.includes(band))).toBe(true);
        const used = moment.channels[idea.wording] ?? [];
        for (const avoided of overrides.avoid) expect(used).not.toContain(CHANNELS[avoided]);
        if (overrides.avoid.includes("surprise")) expect(moment.surprise).not.toBe(true);
        if (!overrides.comingBack) expect(overrides.routines).toContain(moment.routine);
      }),
    );
  });

  test.each(ROUTINES)("has something from birth for %s", (routine) => {
    const overrides = { moments: MOMENTS, routines: [routine], comingBack: routine === "back" };
    expect(chosen(overrides)).not.toContain("none");
  });

  test("of bath, bedtime and way home begins with its four seeds", () => {
    const history: Choice["history"][number][] = [];
    const routines = ["onroad", "hello", "nappy", "pyjama", "bath", "bedtime"] as const;
    const seeds = MOMENTS.filter(({ seed }) => seed).map(({ id }) => id);
    for (let turn = 0; turn < seeds.length; turn++) {
      const overrides = { moments: MOMENTS, routines, bands: AGE_BANDS, history: [...history] };
      const idea = chooseIdea(choiceOf(overrides), NOW + turn * DAY_MS, () => 0.5);
      if (idea) history.push({ momentId: idea.momentId, at: NOW + turn * DAY_MS });
    }
    expect(history.map(({ momentId }) => momentId).sort()).toEqual([...seeds].sort());
  });
});
