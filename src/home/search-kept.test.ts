import { describe, expect, it } from "vitest";
import { wordsIn } from "../content/all-words";
import { LANGUAGES } from "../content/language-list";
import type { Language } from "../core/parent-data/setting-choices";
import { type KeptMoment, searchKept } from "./search-kept";

const moment = (momentId: string, rest: Partial<KeptMoment>): KeptMoment => ({
  momentId,
  routine: "bath",
  routineName: "Bath",
  title: "",
  text: "",
  note: null,
  ...rest,
});

const momentsIn = (language: Language) => wordsIn(language).moments;

/** As a keyboard without special letters and signs has it. */
const typed = (words: string): string =>
  words
    .replaceAll("’", "'")
    .replaceAll("œ", "oe")
    .replaceAll("ß", "ss")
    .replaceAll(/[–—‑]/g, "-")
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "");

const kept = [
  moment("b1", { title: "Warm flannel", text: "It stays on the tummy." }),
  moment("z1", { routine: "bedtime", routineName: "Bedtime", title: "One same song" }),
  moment("n1", { routine: "nappy", routineName: "Nappy change", title: "Peekaboo, bébé" }),
];
const find = (words: string, routine: "all" | "bath" | "nappy" = "all") =>
  searchKept(kept, { words, routine }).map((found) => found.momentId);

describe("searchKept", () => {
  it("gives all, in their order, for an empty search", () => {
    expect(find("  ")).toEqual(["b1", "z1", "n1"]);
  });

  it("looks in title, text and the routine's name", () => {
    expect(find("flannel")).toEqual(["b1"]);
    expect(find("tummy")).toEqual(["b1"]);
    expect(find("bedtime")).toEqual(["z1"]);
  });

  it("asks for each word, in any order", () => {
    expect(find("tummy warm")).toEqual(["b1"]);
    expect(find("tummy song")).toEqual([]);
  });

  it("takes no notice of case and accents", () => {
    expect(find("BEBE")).toEqual(["n1"]);
    expect(find("bébé")).toEqual(["n1"]);
  });

  it.each(LANGUAGES)(
    "finds each word of every moment in %s as a plain keyboard types it",
    async (language) => {
      const moments = Object.entries(momentsIn(language)).map(([momentId, words]) =>
        moment(momentId, { title: words.title, text: words.text, note: words.note ?? null }),
      );
      const missed = moments.flatMap((one) =>
        `${one.title} ${one.text} ${one.note ?? ""}`
          .split(/\s+/)
          .map(typed)
          .filter((words) => !searchKept([one], { words, routine: "all" }).length),
      );
      expect(missed).toEqual([]);
    },
  );

  it.each([
    ["fr", "d'abord", "d’abord"],
    ["fr", "c'est", "c’est"],
    ["fr", "oeil", "œil"],
    ["de", "draussen", "draußen"],
    ["de", "gross", "groß"],
    ["en", "you’re", "you're"],
  ] as const)("finds in %s for %j all that it finds for %j", async (language, one, other) => {
    const moments = Object.entries(momentsIn(language)).map(([momentId, { title, text }]) =>
      moment(momentId, { title, text }),
    );
    const found = searchKept(moments, { words: one, routine: "all" });
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(searchKept(moments, { words: other, routine: "all" }));
  });

  it("keeps to the routine that was chosen", () => {
    expect(find("", "nappy")).toEqual(["n1"]);
    expect(find("warm", "nappy")).toEqual([]);
  });
});
