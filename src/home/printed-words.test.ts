import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../content/language-list";
import { MOMENTS } from "../content/library";
import { loadHome } from "../content/load-home";
import { WORDINGS } from "../core/moment/moment";
import { MAX_OWN_TEXT_LENGTH, MAX_OWN_TITLE_LENGTH } from "../core/moment/own-moment-bounds";
import { asKeptMoment } from "./kept-moments";
import {
  hasWideScene,
  type LineMeasure,
  POINTS_A_MM,
  TILE_WORDS,
  tileRoomPoints,
  WHOLE_SCENE_MM,
  WIDE_SCENE_MM,
  type WordMeasures,
  wordsHeightPoints,
} from "./printed-words";
import type { KeptMoment } from "./search-kept";

const own = (titleLength: number, textLength: number): KeptMoment => ({
  momentId: "own-1",
  routine: "bath",
  routineName: "Bath · your own",
  title: "Seven foam ".repeat(9).slice(0, titleLength),
  text: "A beard for each, and one for the duck. ".repeat(9).slice(0, textLength),
  note: null,
});
const allMomentsIn = async (language: (typeof LANGUAGES)[number]) => {
  const texts = await loadHome(language);
  return MOMENTS.flatMap(({ id }) =>
    WORDINGS.map((wording) => asKeptMoment({ momentId: id, wording }, texts)),
  );
};

/** A fold card's measures in `sheet.css`: its height, its padding, and a half's 39 mm of 9 and of 8 points. */
const CARD_ROOM_POINTS = (61 - 6) * POINTS_A_MM;
const BACK: WordMeasures = {
  text: { letters: 21, points: 12.15 },
  note: { letters: 24, points: 10.8 },
};
const FRONT_TITLE: LineMeasure = { letters: 15, points: 16.25 };
/** The scene, the tab, and the two gaps between the parts. */
const FRONT_ROOM_POINTS = CARD_ROOM_POINTS - (23 + 5 + 3) * POINTS_A_MM;

describe.each(LANGUAGES)("on paper in %s", async (language) => {
  const all = await allMomentsIn(language);

  it("a fold card has room behind for the words of every moment of ours, and in front for its title", () => {
    expect(all.filter((each) => wordsHeightPoints(each, BACK) > CARD_ROOM_POINTS)).toEqual([]);
    const titles = { title: FRONT_TITLE, text: FRONT_TITLE, note: FRONT_TITLE };
    const long = all.filter(
      ({ title }) => wordsHeightPoints({ ...own(0, 0), title }, titles) > FRONT_ROOM_POINTS,
    );
    expect(long).toEqual([]);
  });

  it("a tile of the poster has room for the words of every moment of ours, the longest below a lower scene", () => {
    const room = (each: KeptMoment) =>
      tileRoomPoints(hasWideScene(each) ? WIDE_SCENE_MM : WHOLE_SCENE_MM);
    expect(all.filter((each) => wordsHeightPoints(each, TILE_WORDS) > room(each))).toEqual([]);
    const wide = all.filter(hasWideScene).length;
    expect(wide).toBeGreaterThan(all.length / 3);
    expect(wide).toBeLessThan(all.length);
  });
});

describe("a tile of the poster", () => {
  it("has a lower scene above a parent's many words, and a higher one above a few", () => {
    expect(hasWideScene(own(MAX_OWN_TITLE_LENGTH, MAX_OWN_TEXT_LENGTH))).toBe(false);
    expect(hasWideScene(own(20, 80))).toBe(true);
  });
});

describe("the printed sheet's styles", () => {
  const css = readFileSync(new URL("sheet.css", import.meta.url), "utf8").replace(
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

  it("have the heights of the scenes that the room is reckoned with", () => {
    const heightOf = (wanted: string) =>
      rules.find(({ selector }) => selector === wanted)?.body.match(/block-size: (\d+)mm/)?.[1];
    expect(Number(heightOf(".sheet-fridge .sheet-scene .scene"))).toBe(WHOLE_SCENE_MM);
    expect(Number(heightOf(".sheet-fridge .has-wide-scene .sheet-scene .scene"))).toBe(
      WIDE_SCENE_MM,
    );
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
