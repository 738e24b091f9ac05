import type { KeptMoment } from "./search-kept";

export const POINTS_A_MM = 72 / 25.4;

/** A line of words: how many letters fit into it at least, and its height in points. */
export interface LineMeasure {
  letters: number;
  points: number;
}

/** The lines of a moment's words on one kind of paper. Fewer letters than is usual, since fonts and languages differ. */
export interface WordMeasures {
  title?: LineMeasure;
  text: LineMeasure;
  note: LineMeasure;
}

const height = (words: string, { letters, points }: LineMeasure): number =>
  Math.ceil([...words].length / letters) * points;

/** How high a moment's words are at most, in points, unless one word fills a line. */
export const wordsHeightPoints = (
  { title, text, note }: KeptMoment,
  measures: WordMeasures,
): number =>
  (measures.title ? height(title, measures.title) : 0) +
  height(text, measures.text) +
  height(note ?? "", measures.note);

/** A third of what a page of Letter leaves to three rows of tiles (`sheet.css`), and what is neither scene nor words. */
const TILE_MM = 79;
const TAB_AND_PADDING_MM = 5;
export const WIDE_SCENE_MM = 45;
export const WHOLE_SCENE_MM = 30;

export const TILE_WORDS: WordMeasures = {
  title: { letters: 26, points: 18.75 },
  text: { letters: 40, points: 15.5 },
  note: { letters: 50, points: 12.15 },
};

/** The height that a tile has for words below its scene, in points. Where they need more, the tile grows. */
export const tileRoomPoints = (sceneMm: number): number =>
  (TILE_MM - TAB_AND_PADDING_MM - sceneMm) * POINTS_A_MM;

/** Whether a tile has its scene twice as wide as high; beside more words, the scene is three times as wide. */
export const hasWideScene = (moment: KeptMoment): boolean =>
  wordsHeightPoints(moment, TILE_WORDS) <= tileRoomPoints(WIDE_SCENE_MM);
