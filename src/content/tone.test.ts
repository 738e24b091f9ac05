import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../core/parent-data/setting-choices";
import { MOMENT_TEXTS } from "./moments";
import {
  countWords,
  NOTE_LIMITS,
  splitSentences,
  TEXT_LIMITS,
  TITLE_LIMITS,
  toneProblems,
} from "./tone";
import type { MomentText, Words } from "./types";

const LONG_WORDS = "la ".repeat(36).trim();

const BAD: Record<Language, readonly string[]> = {
  nl: [
    "Je moet nu naar je kind kijken.",
    "Leg je gsm even weg.",
    "Goed bezig!",
    "Vergeet je kind niet te knuffelen.",
    "Perfecte ouders bestaan.",
    "Eindelijk tijd voor elkaar.",
    "Dit momentje heb je gemist.",
    "Een uitdaging voor vandaag.",
    "Wat zegt mama?",
    "Speel 5 minuten 😀.",
  ],
  en: [
    "You should look at your child.",
    "Put your phone down for a bit.",
    "Well done!",
    "Don’t forget to cuddle.",
    "Nobody is ever perfect.",
    "You never get this time back.",
    "Feeling guilty is common.",
    "Today's challenge is a smile.",
    "What does Mummy say?",
    "Play for 5 minutes :)",
  ],
  fr: [
    "Il faut regarder votre enfant.",
    "Lâchez votre téléphone un instant.",
    "Bravo !",
    "N’oubliez pas le câlin.",
    "Les parents parfaits existent.",
    "Enfin un moment ensemble.",
    "Une occasion manquée.",
    "Le défi du jour.",
    "Que dit Maman ?",
    "Jouez 5 minutes 😀.",
  ],
  de: [
    "Du musst dein Kind ansehen.",
    "Leg das Handy kurz weg.",
    "Super gemacht!",
    "Vergiss bitte nicht zu kuscheln.",
    "Perfekte Eltern gibt es.",
    "Endlich Zeit zusammen.",
    "Diesen Moment hast du verpasst.",
    "Handysüchtige Eltern.",
    "Was sagt Mama?",
    "Spielt 5 Minuten 😀.",
  ],
};

describe("the tone", () => {
  test.each(LANGUAGES)("refuses ten bad sentences in %s", (language) => {
    expect(BAD[language]).toHaveLength(10);
    const passed = BAD[language].filter(
      (sentence) => toneProblems(sentence, language).length === 0,
    );
    expect(passed).toEqual([]);
  });

  test.each([
    ["nl", "Elke avond één lied.", "Dan wacht je op de lach.", "Dan wacht je even. Een lach mag."],
    ["nl", "Iedere dag een zwaai.", "Wacht op een glimlach.", "Elke strofe wat trager."],
    [
      "en",
      "The same line each day.",
      "Then you wait for the smile.",
      "Wait a moment. A smile is fine.",
    ],
    ["en", "Every evening one song.", "You wait for a giggle.", "A little slower each time."],
    [
      "fr",
      "Chaque soir le même chemin.",
      "Puis on attend le sourire.",
      "Chaque couplet plus lent.",
    ],
    ["fr", "Un signe tous les jours.", "Vous attendez son rire.", "Puis on attend un peu."],
    [
      "de",
      "Jeden Tag derselbe Satz.",
      "Dann wartest du auf das Lächeln.",
      "Jedes Mal etwas leiser.",
    ],
    ["de", "Jeden Abend ein Lied.", "Ihr wartet auf sein Lachen.", "Dann wartest du kurz."],
  ] as const)(
    "in %s a moment is no norm: neither %j nor %j, but %j",
    (language, eachDay, smile, good) => {
      for (const norm of [eachDay, smile]) {
        expect(toneProblems(norm, language, TEXT_LIMITS).join("; ")).toContain("sets a norm");
        // A page may say that a quiet time comes every day.
        expect(toneProblems(norm, language)).toEqual([]);
      }
      expect(toneProblems(good, language, TEXT_LIMITS)).toEqual([]);
    },
  );

  test.each([
    ["You could sit and never move.", 'has the avoided word "never"'],
    ["Sit here!", "has an exclamation mark"],
    ["Ten is 10.", "has a digit"],
    ["Sit here 🙂", "has an emoji"],
    ["", "is empty"],
    [`${"la ".repeat(13)}la.`, "has a sentence of 14 words"],
    [LONG_WORDS, "has 36 words, of 35"],
  ])("says what is the matter with %j", (text, problem) => {
    expect(toneProblems(text, "en", TEXT_LIMITS).join("; ")).toContain(problem);
  });

  test("looks at whole words: a longer word that holds an avoided one is well", () => {
    expect(toneProblems("De mammoet, de padoel en de kleermaker.", "nl")).toEqual([]);
    expect(toneProblems("A dadaist trombone, and the mumbling missive.", "en")).toEqual([]);
    expect(toneProblems("La fautriche et la mèrerie.", "fr")).toEqual([]);
    expect(toneProblems("Die Nurse im Zimmer, zielstrebig und niemand sonst.", "de")).toEqual([]);
  });

  test("lets digits stand where they are allowed", () => {
    expect(toneProblems("From 18:52 on.", "en", { digits: "allowed" })).toEqual([]);
  });

  test("counts words and sentences as a reader does", () => {
    expect(countWords('"Nee," zeg je - zo\'n sok.')).toBe(5);
    expect(splitSentences('De lepel? "Nee, die niet." Nog eens.')).toHaveLength(3);
  });
});

const written = Object.entries(MOMENT_TEXTS) as [Language, Record<string, MomentText>][];

describe.each(written)("every moment in %s", (language, texts) => {
  test("keeps the tone and its length", () => {
    expect(Object.entries(texts).flatMap(([id, text]) => problemsOf(id, text, language))).toEqual(
      [],
    );
  });

  test("asks for nothing every day: that would be a norm", () => {
    const norms = wordings(texts).filter(({ words }) =>
      EVERY_DAY[language].test(`${words.title} ${words.text}`),
    );
    expect(norms.map(({ id }) => id)).toEqual([]);
  });

  test("offers with one soft verb at most", () => {
    const stacked = wordings(texts).filter(({ words }) => countSoft(words.text, language) > 1);
    expect(stacked.map(({ id }) => id)).toEqual([]);
  });
});

function problemsOf(id: string, text: MomentText, language: Language): string[] {
  const note = text.note === undefined ? [] : toneProblems(text.note, language, NOTE_LIMITS);
  const words = wordings({ [id]: text }).flatMap(({ words: { title, text: body } }) => [
    ...toneProblems(title, language, TITLE_LIMITS),
    ...toneProblems(body, language, TEXT_LIMITS),
  ]);
  return [...note, ...words].map((problem) => `${id} ${problem}`);
}

function wordings(texts: Record<string, MomentText>): { id: string; words: Words }[] {
  return Object.entries(texts).flatMap(([id, text]) =>
    [text, text.withoutSound, text.withoutEyeContact]
      .filter((words): words is Words => words !== undefined)
      .map((words) => ({ id, words })),
  );
}

const EVERY_DAY: Record<Language, RegExp> = {
  nl: /\belke (dag|avond|ochtend|middag|nacht|keer)\b/iu,
  en: /\b(each|every) (day|evening|morning|afternoon|night)\b/iu,
  fr: /\bchaque (jour|soir|matin|midi|nuit)\b|tous les (jours|soirs|matins)/iu,
  de: /\bjede[nrs]? (tag|abend|morgen|mittag|nacht)\b/iu,
};

/** What offers something to the adult; what the child may do is another matter. */
const SOFT: Record<Language, RegExp> = {
  nl: /\b(jij?|jullie) (kan|kunnen|mag|mogen|zou|zouden)\b/giu,
  en: /\byou( two)? (could|may|might|can)\b/giu,
  fr: /\b(vous|on) (pouvez|pourriez|peut|pourrait)\b/giu,
  de: /\b((du|ihr) (kannst|könntest|könnt|könntet|darfst|dürft)|magst du|mögt ihr)\b/giu,
};

function countSoft(text: string, language: Language): number {
  return [...text.matchAll(SOFT[language])].length;
}
