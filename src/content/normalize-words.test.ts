import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeWords } from "./normalize-words";

describe("words as they are compared", () => {
  it.each([
    ["d’abord", "d'abord"],
    ["you’re", "you're"],
    ["c‘est", "c'est"],
    ["jusqu´ici", "jusqu'ici"],
    ["jusqu`ici", "jusqu'ici"],
    ["ʼs avonds", "'s avonds"],
    ["′s avonds", "'s avonds"],
    ["œil", "oeil"],
    ["Œuf", "oeuf"],
    ["ex æquo", "ex aequo"],
    ["draußen", "draussen"],
    ["GROẞ", "gross"],
    ["Smørrebrød", "smorrebrod"],
    ["ĳs", "ijs"],
    ["Ĳsje", "ijsje"],
    ["ısı", "isi"],
    ["İyi", "iyi"],
    ["bébé", "BEBE"],
    ["be\u0301be\u0301", "bébé"],
    ["zweeds-noors", "zweeds‑noors"],
    ["wait – look", "wait - look"],
    ["wait — look", "wait - look"],
    ["−5", "-5"],
    ["dix\u00a0minutes", "dix minutes"],
    ["dix\u202fminutes\u2009!", "dix minutes !"],
    ["„Kuckuck“", '"Kuckuck"'],
    ["«\u00a0coucou\u00a0»", '" coucou "'],
    ["wach\u00adliegen", "wachliegen"],
    ["encore…", "encore..."],
    ["ﬁn", "fin"],
    ["Ｋｉｅｋ", "kiek"],
    ["Łódź", "lodz"],
    ["ΣΑΣ", "σας"],
  ])("%j is %j", (one, other) => {
    expect(normalizeWords(one)).toBe(normalizeWords(other));
  });

  it("stay apart where they are other words", () => {
    expect(normalizeWords("bad")).not.toBe(normalizeWords("bed"));
    expect(normalizeWords("wij")).not.toBe(normalizeWords("wy"));
  });

  it("are folded once and for all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const folded = normalizeWords(text);
        expect(normalizeWords(folded)).toBe(folded);
      }),
    );
  });
});
