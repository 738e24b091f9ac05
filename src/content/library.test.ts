import { describe, expect, test } from "vitest";
import {
  AGE_BANDS,
  type AgeBand,
  AVOIDABLE,
  type Avoidable,
  type Channel,
  type Moment,
  ROUTINES,
  type Routine,
  WORDINGS,
  type Wording,
} from "../core/moment/moment";
import { wordsIn } from "./all-words";
import { checksOf } from "./language-checks";
import { LANGUAGES } from "./language-list";
import { MOMENTS } from "./library";
import type { MomentText } from "./types";

const CHANNEL_OF: Partial<Record<Avoidable, Channel>> = {
  sound: "voice",
  "eye-contact": "gaze",
  touch: "touch",
};
const WORDS_OF = {
  "without-sound": "withoutSound",
  "without-eye-contact": "withoutEyeContact",
} as const;
const BUSY: readonly Routine[] = ["feed", "nappy", "dress", "onroad", "chores", "bath", "pyjama"];

const byId = new Map(MOMENTS.map((moment) => [moment.id, moment]));
const allFilters = Array.from({ length: 2 ** AVOIDABLE.length }, (_, bits) =>
  AVOIDABLE.filter((_avoidable, at) => bits & (1 << at)),
);

describe("the library", () => {
  test("has every id once", () => {
    expect(byId.size).toBe(MOMENTS.length);
  });

  test("holds the sixty moments it began with, and those that came beside them", () => {
    const numbered = [4, 4, 5, 4, 3, 4, 5, 4, 6, 4, 4, 3, 5, 6].flatMap((count, at) =>
      Array.from({ length: count }, (_, index) => `${"wfndgohcpubyzk"[at]}${index + 1}`),
    );
    // p2 was dropped on purpose and the numbering kept.
    const missing = numbered.filter((id) => id !== "p2" && !byId.has(id));
    expect(missing).toEqual([]);
  });

  test("marks the four it grew from", () => {
    expect(MOMENTS.filter((moment) => moment.seed).map((moment) => moment.id)).toEqual(
      expect.arrayContaining(["n1", "y1", "h1", "z1"]),
    );
    expect(MOMENTS.filter((moment) => moment.seed)).toHaveLength(4);
  });

  test("asks nothing but watching or being near in at least one of four", () => {
    const watching = MOMENTS.filter((moment) => moment.watching);
    expect(watching.length / MOMENTS.length).toBeGreaterThanOrEqual(0.25);
    expect(watching.filter((moment) => moment.channels.plain.includes("voice"))).toEqual([]);
  });

  test("has one for two children in each routine", () => {
    expect(routinesOf(MOMENTS.filter((moment) => moment.together))).toEqual([...ROUTINES]);
  });

  test("has a coming-back one in each routine but `back`, which is all coming back", () => {
    const routines = routinesOf(MOMENTS.filter((moment) => moment.comingBack));
    expect(routines).toEqual(ROUTINES.filter((routine) => routine !== "back"));
  });

  test.each(BUSY)("has one for hands that are not free in %s", (routine) => {
    expect(MOMENTS.some((moment) => moment.routine === routine && moment.hands !== "free")).toBe(
      true,
    );
  });

  test("names its evidence by code", () => {
    const codes = MOMENTS.flatMap((moment) => moment.evidence);
    expect(codes.filter((code) => !/^[A-Z]{2,3}(\d{2})?$/.test(code))).toEqual([]);
  });

  test("has a wording without sound for each voice, and without eye contact for each gaze", () => {
    const lacking = MOMENTS.filter(({ channels }) => {
      const silent = channels["without-sound"];
      const aside = channels["without-eye-contact"];
      return (
        channels.plain.includes("voice") !== (silent !== undefined) ||
        channels.plain.includes("gaze") !== (aside !== undefined) ||
        silent?.includes("voice") ||
        aside?.includes("gaze")
      );
    });
    expect(lacking.map((moment) => moment.id)).toEqual([]);
  });

  test("tickles nobody under six months, and hides nobody there either", () => {
    const early = MOMENTS.filter((moment) => moment.surprise && moment.bands.includes("0-6"));
    expect(early).toEqual([]);
  });
});

describe.each(ROUTINES)("for %s", (routine) => {
  test.each(AGE_BANDS)("something is left at %s whatever is filtered out", (band) => {
    const empty = allFilters.filter((avoided) => pool(routine, band, avoided).length === 0);
    expect(empty).toEqual([]);
  });

  test.each(AGE_BANDS)("at least four stand at %s without filters", (band) => {
    expect(pool(routine, band, []).filter((moment) => !moment.together).length).toBeGreaterThan(3);
  });
});

describe.each(LANGUAGES)("the words in %s", (language) => {
  const texts = wordsIn(language).moments;

  test("are there for each moment and for no other", () => {
    expect(Object.keys(texts).sort()).toEqual([...byId.keys()].sort());
  });

  test("are there for each wording and for no other", () => {
    const uneven = MOMENTS.filter(({ id, channels }) =>
      (["without-sound", "without-eye-contact"] as const).some(
        (wording) =>
          (channels[wording] === undefined) !== (texts[id]?.[WORDS_OF[wording]] === undefined),
      ),
    );
    expect(uneven.map((moment) => moment.id)).toEqual([]);
  });

  test("begin before leaving, on the road and at pick-up", () => {
    const late = MOMENTS.filter(
      ({ routine }) => routine === "onroad" || routine === "hello",
    ).filter(({ id }) =>
      allTexts(texts[id]).some((text) => !checksOf(language).beforeLeaving.test(text)),
    );
    expect(late.map((moment) => moment.id)).toEqual([]);
  });

  test("differ from one moment to the next in their plain titles", () => {
    const titles = Object.values(texts).map((text) => text.title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });

  // English is what the others are compared with.
  if (language === "en") return;
  test("are nowhere those of English", () => {
    const same = Object.entries(texts).flatMap(([id, text]) => {
      const english = new Set(strings(wordsIn("en").moments[id]));
      return strings(text).filter((string) => english.has(string));
    });
    expect(same).toEqual([]);
  });
});

function pool(routine: Routine, band: AgeBand, avoided: readonly Avoidable[]): Moment[] {
  return MOMENTS.filter(
    (moment) =>
      moment.routine === routine &&
      moment.bands.includes(band) &&
      !moment.comingBack &&
      !(moment.surprise && avoided.includes("surprise")) &&
      WORDINGS.some((wording) => isOpen(moment, wording, avoided)),
  );
}

function isOpen(moment: Moment, wording: Wording, avoided: readonly Avoidable[]): boolean {
  const closed = avoided.map((avoidable) => CHANNEL_OF[avoidable]);
  return moment.channels[wording]?.every((channel) => !closed.includes(channel)) ?? false;
}

function routinesOf(moments: readonly Moment[]): Routine[] {
  return moments.map((moment) => moment.routine);
}

function allTexts(text: MomentText | undefined): string[] {
  return [text, text?.withoutSound, text?.withoutEyeContact].flatMap((words) => words?.text ?? []);
}

function strings(text: MomentText | undefined): string[] {
  return [text, text?.withoutSound, text?.withoutEyeContact].flatMap((words) =>
    words === undefined ? [] : [words.title, words.text, ...(text?.note ? [text.note] : [])],
  );
}
