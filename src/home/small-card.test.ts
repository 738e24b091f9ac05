import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MOMENTS } from "../content/library";
import { loadHome } from "../content/load-home";
import { WORDINGS } from "../core/moment/moment";
import { MAX_OWN_TEXT_LENGTH, MAX_OWN_TITLE_LENGTH } from "../core/moment/own-moment-bounds";
import { LANGUAGES } from "../core/parent-data/setting-choices";
import { asKeptMoment } from "./kept-moments";
import type { KeptMoment } from "./search-kept";
import { hasRoomForScene, roomForWords, wordsHeight } from "./small-card";

const own = (titleLength: number, textLength: number): KeptMoment => ({
  momentId: "own-1",
  routine: "bath",
  routineName: "Bath · your own",
  title: "Seven foam ".repeat(9).slice(0, titleLength),
  text: "A beard for each, and one for the duck. ".repeat(9).slice(0, textLength),
  note: null,
});

describe("a small card on paper", () => {
  it.each(LANGUAGES)(
    "has room for all words of ours in %s, where need be without its scene",
    async (language) => {
      const texts = await loadHome(language);
      const all = MOMENTS.flatMap(({ id }) =>
        WORDINGS.map((wording) => asKeptMoment({ momentId: id, wording }, texts)),
      );
      expect(all.filter((moment) => wordsHeight(moment) > roomForWords(false))).toEqual([]);
      const seeds = MOMENTS.filter(({ seed }) => seed).map(({ id }) =>
        asKeptMoment({ momentId: id, wording: "plain" }, texts),
      );
      expect(seeds.filter(hasRoomForScene).length).toBeGreaterThan(0);
    },
  );

  it("gives its scene up for a parent's own words, and keeps it beside a few", () => {
    expect(hasRoomForScene(own(MAX_OWN_TITLE_LENGTH, MAX_OWN_TEXT_LENGTH))).toBe(false);
    expect(hasRoomForScene(own(20, MAX_OWN_TEXT_LENGTH))).toBe(false);
    expect(hasRoomForScene(own(20, 80))).toBe(true);
  });
});

describe("the printed sheet's styles", () => {
  const css = readFileSync(new URL("print.css", import.meta.url), "utf8").replace(
    /\/\*.*?\*\//gs,
    "",
  );
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = "", body = ""]) => ({
    selector: selector.trim(),
    body: body.trim(),
  }));
  const ofWords = rules.filter(
    ({ selector }) => /\.sheet/.test(selector) && !/scene/.test(selector),
  );

  it("were found", () => {
    expect(ofWords.map(({ selector }) => selector)).toContain(".sheet-small li");
  });

  it("cut nothing off: words make a card grow, whatever their number", () => {
    const cutting =
      /(?:^|[\s;])(?:(?:max-)?(?:block-size|height)|overflow(?!-wrap)[\w-]*|line-clamp|clip-path)\s*:/;
    expect(ofWords.filter(({ body }) => cutting.test(body))).toEqual([]);
  });

  it("let no long word widen a column", () => {
    const columns = ofWords.flatMap(
      ({ body }) => /grid-template-columns:([^;]*)/.exec(body)?.[1] ?? [],
    );
    expect(columns.length).toBeGreaterThan(1);
    for (const column of columns)
      expect(column.replaceAll("minmax(0, 1fr)", "")).not.toContain("fr");
  });
});
