import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../core/parent-data/setting-choices";
import {
  CLAIM_IDS,
  type ClaimId,
  claims,
  claimsBehind,
  claimsIn,
  FINDING_SECTIONS,
} from "./claims";
import { evidenceNotes as deNotes } from "./de/evidence-notes";
import { finding as de } from "./de/finding";
import { evidenceNotes as enNotes } from "./en/evidence-notes";
import { finding as en, type FindingText } from "./en/finding";
import { evidenceNotes as frNotes } from "./fr/evidence-notes";
import { finding as fr } from "./fr/finding";
import { evidenceNotes as nlNotes } from "./nl/evidence-notes";
import { finding as nl } from "./nl/finding";
import { isSourceCode } from "./sources";

const LONGEST_SENTENCE_WORDS = 22;

/** Every sentence by its path, the notes on the sources among them. */
function flatten(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, path ? `${path}.${key}` : key),
  );
}

const texts: Record<Language, [string, string][]> = {
  nl: flatten({ ...nl, notes: nlNotes }),
  en: flatten({ ...en, notes: enNotes }),
  fr: flatten({ ...fr, notes: frNotes }),
  de: flatten({ ...de, notes: deNotes }),
};
const findings: Record<Language, FindingText> = { nl, en, fr, de };
const english = new Map(texts.en);

/** The same word in both languages, or a mark that is not a word. */
const SAME_AS_ENGLISH: Record<Language, readonly string[]> = {
  nl: ["labels.doi", "help.website"],
  en: [],
  fr: ["labels.sources", "help.regions.france"],
  de: [],
};

/** A light hand: words that judge or promise, none of which this page has a use for. */
const AVOIDED: Record<Language, RegExp> = {
  nl: /\b(moet(en)?|vergeet niet|altijd|nooit|perfect|fout|slechts?|schuldig|verslaafd|schade|hechtingsprobleem|bindingsangst|gemist|te laat|eindelijk|quality time|uitdaging|doel|score|goed bezig|negeren|mama|papa|brein)\b/iu,
  en: /\b(should|must|need to|don't forget|always|never|perfect|mistake|wrong|guilty|addicted|harm|damage|delay|missed|finally|only|quality time|challenge|goal|streak|well done|ignore|mum|mom|dad|proves?|experts say|research shows|quickly)\b/iu,
  fr: /(?<!\p{L})(il faut|vous devez|vous devriez|n’oubliez pas|toujours|jamais|parfaite?|faute|coupables?|accro|dégâts|retard|manquée?|enfin|seulement|défi|objectif|score|bravo|ignorer|maman|papa)(?!\p{L})/iu,
  de: /(?<!\p{L})(müssen|muss|musst|solltest|vergiss nicht|immer|nie|perfekt|fehler|falsch|schuld|rabeneltern|handysüchtig|schaden|bindungsstörung|verpasst|endlich|nur|ziel|punkte|super|ignorieren|mama|papa)(?!\p{L})/iu,
};

const wordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;

const sentencesIn = (text: string): string[] => text.split(/(?<=[.?])\s+/u);

const placesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

const offending = (entries: [string, string][], isBad: (text: string, path: string) => boolean) =>
  entries.filter(([path, text]) => isBad(text, path)).map(([path, text]) => `${path}: ${text}`);

describe.each(LANGUAGES)("the finding in %s", (language) => {
  const entries = texts[language];

  it("says everything that English says, and nothing more", () => {
    expect(entries.map(([path]) => path).sort()).toEqual([...english.keys()].sort());
  });

  it("leaves nothing empty or untidy", () => {
    expect(offending(entries, (text) => text.trim() === "" || /^\s|\s$|\s\s/.test(text))).toEqual(
      [],
    );
  });

  it("has the same places to fill in", () => {
    for (const [path, text] of entries)
      expect(placesIn(text), path).toEqual(placesIn(english.get(path) ?? ""));
  });

  it("keeps sentences short", () => {
    const tooLong = (text: string) =>
      sentencesIn(text).some((sentence) => wordsIn(sentence) > LONGEST_SENTENCE_WORDS);
    expect(offending(entries, tooLong)).toEqual([]);
  });

  it("does not shout or grin", () => {
    expect(offending(entries, (text) => /[!¡]|\p{Extended_Pictographic}/u.test(text))).toEqual([]);
  });

  it("does not judge or promise", () => {
    expect(offending(entries, (text) => AVOIDED[language].test(text))).toEqual([]);
  });

  it("leaves out the claim that nobody may make", () => {
    expect(offending(entries, (text) => text.includes("C22"))).toEqual([]);
    expect(entries.some(([path]) => path.includes("C22"))).toBe(false);
  });
});

it.each(LANGUAGES.filter((one) => one !== "en"))("%s is not left in English", (language) => {
  const same = texts[language].filter(([path, text]) => english.get(path) === text);
  expect(same.map(([path]) => path).sort()).toEqual([...SAME_AS_ENGLISH[language]].sort());
});

describe("what each language may not lose", () => {
  it.each([
    ["nl", nl, /lab/, /tv-experiment/, /vaak wat tijd/, /Vaak duurt/, /sommige/],
    ["en", en, /lab/, /TV experiment/, /often takes/, /often takes/, /\bsome (children )?need/],
    ["fr", fr, /laboratoire/, /expérience télévisée/, /souvent/, /souvent/, /certains ont/],
    [
      "de",
      de,
      /Labor/,
      /TV-Experiment/,
      /oft eine Weile/,
      /Oft dauert/,
      /[Mm]anche Kinder|manche brauchen/,
    ],
  ])("%s tells lab and TV apart, and that coming back often takes a while", (...row) => {
    const [, { top, claims: said, sections }, lab, tv, often, oftenInClaim, fewAlone] = row;
    expect(top.phone).toMatch(lab);
    expect(top.phone).toMatch(tv);
    expect(top.back).toMatch(often);
    expect(said.C7.said).toMatch(oftenInClaim);
    for (const text of [top.back, said.C7.said, sections["coming-back"].intro])
      expect(text).not.toMatch(fewAlone);
  });

  it.each([
    ["nl", nl, "112", /op de rug/, /Schud een baby niet/, /Kind en Gezin.*Huis van het Kind/],
    ["en", en, "999", /on their back/, /Do not shake a baby/, /health visitor/],
    ["fr", fr, "112", /sur le dos/, /Ne secouez pas un bébé/, /ONE.*PMI/],
    ["de", de, "112", /auf den Rücken/, /Schüttle ein Baby nicht/, /Frühen Hilfen.*Kaleido/],
  ])("%s says what to do when it is urgent, and whom to ask there", (...row) => {
    const [, { help }, number, onTheBack, noShaking, local] = row;
    expect(help.urgent).toContain(number);
    expect(help.crying).toMatch(onTheBack);
    expect(help.crying).toMatch(noShaking);
    expect(help.local).toMatch(local);
    // A number that nobody has checked is not given.
    expect(help.local + help.any + help.lowMood).not.toMatch(/\d/);
  });

  it.each(Object.entries(findings))(
    "%s names the article and the programme it grew out of",
    (_, text) => {
      expect(text.roots).toContain("Het bijzonder gewone");
      expect(text.claims.C4.said).toMatch(/De Wonderjaren.*Binu Singh/s);
      expect(text.claims.C4.limits).toContain("Het bijzonder gewone");
      expect(text.claims.C2.limits).toMatch(/1978/);
    },
  );

  it.each(Object.entries(findings))("%s gives each claim of the table a text", (_, text) => {
    expect(Object.keys(text.claims).sort()).toEqual([...CLAIM_IDS].sort());
  });
});

describe("the claims", () => {
  it("are C1 to C27, without the one that nobody may make", () => {
    const table = Array.from({ length: 27 }, (_, index) => `C${index + 1}`);
    expect([...CLAIM_IDS].sort()).toEqual(table.filter((id) => id !== "C22").sort());
  });

  it("stand in the sections in order, each once", () => {
    const inOrder = FINDING_SECTIONS.flatMap(claimsIn);
    expect(inOrder).toEqual(CLAIM_IDS);
    for (const section of FINDING_SECTIONS) expect(claimsIn(section)).not.toEqual([]);
  });

  it("rest on sources that exist", () => {
    for (const id of CLAIM_IDS) {
      const { sources: codes, counterweights = [] } = claims[id];
      expect(codes, id).not.toEqual([]);
      for (const code of [...codes, ...counterweights]) expect(isSourceCode(code), code).toBe(true);
    }
  });

  it.each<[ClaimId, readonly string[]]>([
    ["C18", ["MO20", "DN22"]],
    ["C7", ["ME09", "ST20", "MY18", "FE10"]],
    ["C6", ["RO22"]],
    ["C1", ["MD24"]],
    ["C10", ["LA22"]],
    ["C12", ["MG", "ML18"]],
    ["C20", ["MF24"]],
  ])("%s never stands without what tempers it", (id, tempers) => {
    expect(claims[id].counterweights).toEqual(tempers);
  });

  it("are found behind a moment by its evidence codes", () => {
    expect(claimsBehind(["PG89"])).toEqual(["C13"]);
    expect(claimsBehind(["VH26"])).toEqual(["C7"]);
    expect(claimsBehind([])).toEqual([]);
  });

  it("take a demonstration on TV for no more than that", () => {
    expect(claims.C4.sure).toBe("idea");
  });
});
