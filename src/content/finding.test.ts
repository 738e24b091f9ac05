import { describe, expect, it } from "vitest";
import type { Language } from "../core/parent-data/setting-choices";
import { wordsIn } from "./all-words";
import {
  CLAIM_IDS,
  type ClaimId,
  claims,
  claimsBehind,
  claimsIn,
  FINDING_SECTIONS,
} from "./claims";
import { checksOf } from "./language-checks";
import { LANGUAGES } from "./language-list";
import { isSourceCode } from "./sources";

const LONGEST_SENTENCE_WORDS = 22;

/** Every sentence by its path, the notes on the sources among them. */
function flatten(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, path ? `${path}.${key}` : key),
  );
}

const findingIn = (language: Language) => wordsIn(language).finding;

const entriesIn = (language: Language): [string, string][] =>
  flatten({ ...findingIn(language), notes: wordsIn(language).evidenceNotes });
const english = new Map(entriesIn("en"));

const countWordsIn = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}{]/u.test(word)).length;

const sentencesIn = (text: string): string[] => text.split(/(?<=[.?؟])\s+/u);

const placesIn = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

const offending = (entries: [string, string][], isBad: (text: string, path: string) => boolean) =>
  entries.filter(([path, text]) => isBad(text, path)).map(([path, text]) => `${path}: ${text}`);

describe.each(LANGUAGES)("the finding in %s", (language) => {
  const entries = entriesIn(language);

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
      sentencesIn(text).some((sentence) => countWordsIn(sentence) > LONGEST_SENTENCE_WORDS);
    expect(offending(entries, tooLong)).toEqual([]);
  });

  it("does not shout or grin", () => {
    expect(offending(entries, (text) => /[!¡]|\p{Extended_Pictographic}/u.test(text))).toEqual([]);
  });

  it("does not judge or promise", () => {
    expect(offending(entries, (text) => checksOf(language).finding.avoided.test(text))).toEqual([]);
  });

  it("leaves out the claim that nobody may make", () => {
    expect(offending(entries, (text) => text.includes("C22"))).toEqual([]);
    expect(entries.some(([path]) => path.includes("C22"))).toBe(false);
  });
});

describe("what each language may not lose", () => {
  it.each(LANGUAGES)(
    "%s tells lab and TV apart, and that coming back often takes a while",
    (of) => {
      const { top, claims: said, sections } = findingIn(of);
      const { lab, tv, often, oftenInClaim, fewAlone } = checksOf(of).finding;
      expect(top.phone).toMatch(lab);
      expect(top.phone).toMatch(tv);
      expect(top.back).toMatch(often);
      expect(said.C7.said).toMatch(oftenInClaim);
      for (const text of [top.back, said.C7.said, sections["coming-back"].intro])
        expect(text).not.toMatch(fewAlone);
    },
  );

  it.each(LANGUAGES)("%s says what to do when it is urgent, and whom to ask there", (of) => {
    const { help } = findingIn(of);
    const { emergencyNumber, onTheBack, noShaking, local } = checksOf(of).finding;
    expect(help.urgent).toContain(emergencyNumber);
    expect(help.crying).toMatch(onTheBack);
    expect(help.crying).toMatch(noShaking);
    expect(help.local).toMatch(local);
    // A number that nobody has checked is not given.
    expect(help.local + help.any + help.lowMood).not.toMatch(/\d/);
  });

  it.each(LANGUAGES)("%s names the article and the programme it grew out of", (of) => {
    const text = findingIn(of);
    expect(text.roots).toContain("Het bijzonder gewone");
    expect(text.claims.C4.said).toMatch(/De Wonderjaren.*Binu Singh/s);
    expect(text.claims.C4.limits).toContain("Het bijzonder gewone");
    expect(text.claims.C2.limits).toMatch(/1978/);
  });

  it.each(LANGUAGES)("%s gives each claim of the table a text", (of) => {
    const text = findingIn(of);
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
