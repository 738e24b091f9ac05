import { describe, expect, test } from "vitest";
import { type Kinds, testSafetyLines } from "../../test/content/safety-lines";
import type { AgeBand } from "../core/moment/moment";
import { wordsIn } from "./all-words";
import { checksOf } from "./language-checks";
import { LANGUAGES } from "./language-list";
import { MOMENTS } from "./library";

const UNDER_ONE: readonly AgeBand[] = ["0-6", "6-12"];

const KINDS: Kinds = {
  "a window or a curtain": {
    touches: (_, text) => /\b(raam|gordijn|glas)\b/.test(text),
    apart: {
      g7: "the adult waves through it, from outside",
      n13: "it is only looked at from the mat",
      n27: "it is only looked at from the mat",
      f5: "a glass to drink from",
      k12: "a glass to drink from",
    },
  },
  "a door or a lid that a child moves": {
    touches: (_, text) => /naar buiten duwen|doet je kind de laptop dicht/.test(text),
  },
  "a bath": {
    touches: ({ routine }) => routine === "bath",
    apart: { b4: "it is for brushing teeth" },
  },
  "brushing teeth": {
    touches: (_, text) => /poetst/.test(text),
  },
  "water from a tap or a jug": {
    touches: ({ routine }, text) =>
      routine !== "bath" && /\b(kraan|schenkt|afwas|teiltje)\b/.test(text),
  },
  "something hot within reach": {
    touches: (_, text) => /glas water|een glas voor jou|^Vandaag eet jij|eigen kommetje/.test(text),
  },
  "a kitchen at work": {
    touches: ({ routine }, text) =>
      routine === "chores" &&
      /\b(potten?|keuken\w*|snij\w*|kok|eten|lepel|koken|boterhammen)\b/.test(text),
    apart: { c16: "supper has not begun" },
  },
  "a washing machine": {
    touches: ({ id }, text) => /\bwas draait\b/.test(text) || id === "chores-together",
  },
  "an adult who may fall asleep with a baby": {
    bands: UNDER_ONE,
    touches: (_, text) => /languit|je gaat .*liggen|tegen je borst|je ogen dicht/i.test(text),
    apart: { h3: "the adult stands at a door" },
  },
  "a baby on its tummy": {
    bands: UNDER_ONE,
    touches: (_, text) => /op je buik liggen/.test(text),
  },
  "a baby's bed": {
    bands: UNDER_ONE,
    touches: ({ routine }) => routine === "bedtime",
  },
  "a changing mat": {
    touches: ({ routine, hands }) => routine === "nappy" && hands === "busy",
    apart: { n18: "the child stands on the floor", n20: "it is for washing hands" },
  },
  "the wheel or a bicycle": {
    touches: ({ hands }) => hands === "voice-only",
  },
  "laughing, talking or listening over food": {
    touches: ({ id }) => /^f(2|3|4|7|16|23|25|27)$/.test(id),
  },
  "small things within reach": {
    touches: (_, text) =>
      /een veer|knoop van dichtbij|besje|mier|paperclip|omslag|\bveegt\b/.test(text),
  },
  "a child on foot near traffic": {
    touches: (_, text) =>
      /veilig pad|in de winkel|kind jou straks voorgaan|samen, en gaan|laatste stappen|naar buiten duwen/i.test(
        text,
      ),
  },
  "a bench beside the street": {
    touches: (_, text) => /een stoepje/.test(text),
  },
  "leaves, stones and sticks": {
    touches: (_, text) => /een blad is glad|een mier|een stok/i.test(text),
  },
  "cloth over a face": {
    touches: (_, text) =>
      /hoofd gaat de trui in|doek voor je eigen gezicht|een doek vouwt/.test(text),
  },
  "a blanket shared in the morning": {
    touches: (_, text) => /onder één deken/i.test(text),
  },
  tickling: {
    touches: ({ id }) => id === "y1",
  },
  "a baby that cries": {
    touches: (_, text) => /gehuil/.test(text),
  },
};

testSafetyLines(KINDS);

describe.each(LANGUAGES)("for a baby under six months in %s", (language) => {
  test("no moment asks for what only an older child can do", () => {
    const [does, or] = checksOf(language).tooEarly;
    const early = MOMENTS.filter(({ bands, together }) => bands.includes("0-6") && !together);
    const asking = early.flatMap(({ id }) => {
      const text = wordsIn(language).moments[id];
      return [text, text?.withoutSound, text?.withoutEyeContact]
        .filter((words) => words && does.test(words.text) && !or.test(words.text))
        .map((words) => `${id}: ${words?.text}`);
    });
    expect(asking).toEqual([]);
  });
});
