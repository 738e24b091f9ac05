import { describe, expect, it } from "vitest";
import { MOMENTS } from "./library";
import { addressOf, isSourceCode, SOURCE_CODES, sources, sourcesOf } from "./sources";

describe("the sources", () => {
  it("are filed under their own code and never empty", () => {
    for (const code of SOURCE_CODES) {
      const { kind, authors, title, venue, unchecked } = sources[code];
      expect(sources[code].code).toBe(code);
      expect([kind, authors, title, venue]).not.toContain("");
      expect(unchecked).not.toEqual([]);
    }
  });

  it("leave what is no proper name to the reader's language", () => {
    for (const code of SOURCE_CODES) {
      const { authors, venue, title } = sources[code];
      expect(`${authors} ${venue}`, code).not.toMatch(
        /and others|listed at|web page|programme|book|guide|chapter/i,
      );
      expect(title ?? "", code).not.toMatch(/\((?:a |as |pages|Circle)/);
    }
  });

  it("say on which day a summary was looked up, if it was", () => {
    const seen = SOURCE_CODES.map((code) => sources[code].seenOn).filter(
      (day) => day !== undefined,
    );
    expect(seen.length).toBeGreaterThan(30);
    for (const day of seen) expect(day).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it("name a venue, except books and guides", () => {
    const without = SOURCE_CODES.filter((code) => sources[code].venue === null);
    expect(without.map((code) => sources[code].kind).sort()).toEqual(["book", "guide"]);
  });

  it("link by DOI where there is one, else by address, else not at all", () => {
    expect(addressOf(sources.VH26)).toBe("https://doi.org/10.1038/s41598-026-37037-5");
    expect(addressOf(sources.FHI22)).toMatch(/^https:\/\/www\.fhi\.no\//);
    expect(addressOf(sources.SF78)).toBeUndefined();
  });

  it("give the TV programme no link", () => {
    expect(addressOf(sources.DW21)).toBeUndefined();
  });

  it("hold well-formed links", () => {
    for (const code of SOURCE_CODES) {
      const { doi, url } = sources[code];
      if (doi) expect(doi).toMatch(/^10\.\d{4,}\/\S+$/);
      if (url) expect(url).toMatch(/^https:\/\//);
    }
  });

  it("hold every code that a moment names", () => {
    const named = new Set(MOMENTS.flatMap(({ evidence }) => evidence));
    expect([...named].filter((code) => !isSourceCode(code))).toEqual([]);
  });

  it("leave out codes they do not know", () => {
    expect(sourcesOf(["HSR", "nonsense", "toString"])).toEqual([sources.HSR]);
  });
});
