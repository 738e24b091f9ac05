import { describe, expect, test } from "vitest";
import { type Kinds, testSafetyLines } from "../../test/content/safety-lines";
import type { AgeBand } from "../core/moment/moment";
import { LANGUAGES, type Language } from "../core/parent-data/setting-choices";
import { MOMENTS } from "./library";
import { MOMENT_TEXTS } from "./moments";

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
    note: {
      nl: /koorden|raam dicht/i,
      en: /cords|window shut/i,
      fr: /cordons|fenêtre fermée/i,
      de: /schnüre|fenster zu/i,
    },
  },
  "a door or a lid that a child moves": {
    touches: (_, text) => /naar buiten duwen|doet je kind de laptop dicht/.test(text),
    note: { nl: /vingers/i, en: /fingers/i, fr: /doigts/i, de: /finger/i },
  },
  "a bath": {
    touches: ({ routine }) => routine === "bath",
    apart: { b4: "it is for brushing teeth" },
    note: {
      nl: /^Vóór het bad .*lauw.* de hele tijd/,
      en: /^To read before the bath\..*lukewarm.* the whole time/,
      fr: /^À lire avant le bain\..*tiède.* tout le temps/,
      de: /^Vor dem Baden .*lauwarm.* (immerzu|die ganze Zeit)/,
    },
  },
  "brushing teeth": {
    touches: (_, text) => /poetst/.test(text),
    note: { nl: /lopend/, en: /running/, fr: /courant/, de: /Laufen/ },
  },
  "water from a tap or a jug": {
    touches: ({ routine }, text) =>
      routine !== "bath" && /\b(kraan|schenkt|afwas|teiltje)\b/.test(text),
    note: { nl: /koud|lauw/i, en: /cold|lukewarm/i, fr: /froide|tiède/i, de: /kaltes|lauwarm/i },
  },
  "something hot within reach": {
    touches: (_, text) => /glas water|een glas voor jou|^Vandaag eet jij|eigen kommetje/.test(text),
    note: { nl: /heet|heets|hete/, en: /hot/, fr: /chaud/, de: /heiß/i },
  },
  "a kitchen at work": {
    touches: ({ routine }, text) =>
      routine === "chores" &&
      /\b(potten?|keuken\w*|snij\w*|kok|eten|lepel|koken|boterhammen)\b/.test(text),
    apart: { c16: "supper has not begun" },
    note: {
      nl: /fornuis|vuur/,
      en: /stove|heat/,
      fr: /cuisinière|feu/,
      de: /Herd|Hitze/,
    },
  },
  "a washing machine": {
    touches: ({ id }, text) => /\bwas draait\b/.test(text) || id === "chores-together",
    note: { nl: /deur van de machine/, en: /machine's door/, fr: /machine/, de: /Maschine/ },
  },
  "an adult who may fall asleep with a baby": {
    bands: UNDER_ONE,
    touches: (_, text) => /languit|je gaat .*liggen|tegen je borst|je ogen dicht/i.test(text),
    apart: { h3: "the adult stands at a door" },
    note: {
      nl: /slaperig|wakker/i,
      en: /drowsy|awake/i,
      fr: /sommeil|réveillé/i,
      de: /schläfrig/i,
    },
  },
  "a baby on its tummy": {
    bands: UNDER_ONE,
    touches: (_, text) => /op je buik liggen/.test(text),
    note: { nl: /klaarwakker/, en: /wide-awake/, fr: /bien réveillé/, de: /wach/ },
  },
  "a baby's bed": {
    bands: UNDER_ONE,
    touches: ({ routine }) => routine === "bedtime",
    note: {
      nl: /eigen (leeg )?bedje|buiten het bed|uit het babybed/,
      en: /clear cot|out of the (bed|cot)/,
      fr: /son (propre )?lit|hors du lit/,
      de: /eigenen (leeren )?Bettchen|außerhalb des (Bettes|Babybetts)/,
    },
  },
  "a changing mat": {
    touches: ({ routine, hands }) => routine === "nappy" && hands === "busy",
    apart: { n18: "the child stands on the floor", n20: "it is for washing hands" },
    note: {
      nl: /Eén hand blijft bij/,
      en: /One hand stays on/,
      fr: /Une main reste sur/,
      de: /Eine Hand bleibt am/,
    },
  },
  "the wheel or a bicycle": {
    touches: ({ hands }) => hands === "voice-only",
    note: { nl: /ogen op de weg/, en: /eyes/, fr: /yeux/, de: /Augen/ },
  },
  "laughing, talking or listening over food": {
    touches: ({ id }) => /^f(2|3|4|7|16|23|25|27)$/.test(id),
    note: {
      nl: /leeg mondje|Rechtop/,
      en: /empty mouth|mouth empty|upright/i,
      fr: /bouche vide|Bien assis/,
      de: /leerem Mund|Aufrecht/,
    },
  },
  "small things within reach": {
    touches: (_, text) =>
      /een veer|knoop van dichtbij|besje|mier|paperclip|omslag|\bveegt\b/.test(text),
    note: {
      nl: /mond|nietjes/,
      en: /mouth|staples/,
      fr: /bouche|agrafes/,
      de: /Mund|Münder|klammern/,
    },
  },
  "a child on foot near traffic": {
    touches: (_, text) =>
      /veilig pad|in de winkel|kind jou straks voorgaan|samen, en gaan|laatste stappen|naar buiten duwen/i.test(
        text,
      ),
    note: { nl: /hand in hand/i, en: /hand in hand/i, fr: /main/i, de: /Hand in Hand/i },
  },
  "a bench beside the street": {
    touches: (_, text) => /een stoepje/.test(text),
    note: { nl: /verkeer/, en: /traffic/, fr: /circulation/, de: /Verkehr/ },
  },
  "leaves, stones and sticks": {
    touches: (_, text) => /een blad is glad|een mier|een stok/i.test(text),
    note: { nl: /besjes/, en: /berries/, fr: /baies/, de: /Beeren/ },
  },
  "cloth over a face": {
    touches: (_, text) =>
      /hoofd gaat de trui in|doek voor je eigen gezicht|een doek vouwt/.test(text),
    note: { nl: /gezicht/, en: /face/, fr: /visage/, de: /Gesicht/ },
  },
  "a blanket shared in the morning": {
    touches: (_, text) => /onder één deken/i.test(text),
    note: { nl: /wakker/, en: /awake/, fr: /yeux bien ouverts/, de: /wach/ },
  },
  tickling: {
    touches: ({ id }) => id === "y1",
    note: { nl: /melk/, en: /milk/, fr: /lait/, de: /Milch/ },
  },
  "a baby that cries": {
    touches: (_, text) => /gehuil/.test(text),
    note: { nl: /schudden/, en: /shake/, fr: /secoue/, de: /geschüttelt/ },
  },
};

testSafetyLines(KINDS);

/** What a baby under six months cannot do, said of the child; "or" lets it be otherwise. */
const TOO_EARLY: Readonly<Record<Language, readonly [does: RegExp, or: RegExp]>> = {
  nl: [
    /je kind [^.,]*\b(stapt|loopt|komt|wijst|bouwt|klimt|kruipt|zwaait|kiest|antwoordt|toont|vindt|vult)\b/i,
    /\b(of|misschien)\b/i,
  ],
  en: [
    /your (child|baby) [^.,]*\b(walks?|comes?|points?|builds?|climbs?|crawls?|waves?|picks?|chooses?|answers?|shows?|finds?|fills?)\b/i,
    /\b(or|maybe|any)\b/i,
  ],
  fr: [
    /(votre (enfant|bébé)|\bil) [^.,]*\b(marche|vient|montre|construit|grimpe|rampe|choisit|répond|trouve|termine)\b/i,
    /\b(ou|peut-être|n’importe)\b/i,
  ],
  de: [
    /dein (kind|baby) [^.,]*\b(läuft|kommt|zeigt|baut|klettert|krabbelt|winkt|wählt|antwortet|findet|ergänzt)\b/i,
    /\b(oder|vielleicht|jedem)\b/i,
  ],
};

describe.each(LANGUAGES)("for a baby under six months in %s", (language) => {
  test("no moment asks for what only an older child can do", () => {
    const [does, or] = TOO_EARLY[language];
    const early = MOMENTS.filter(({ bands, together }) => bands.includes("0-6") && !together);
    const asking = early.flatMap(({ id }) => {
      const text = MOMENT_TEXTS[language][id];
      return [text, text?.withoutSound, text?.withoutEyeContact]
        .filter((words) => words && does.test(words.text) && !or.test(words.text))
        .map((words) => `${id}: ${words?.text}`);
    });
    expect(asking).toEqual([]);
  });
});
