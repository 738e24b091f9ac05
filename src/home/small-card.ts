import type { KeptMoment } from "./search-kept";

/** A small card's own measures in `print.css`: its height, its scene and its padding. */
const CARD_MM = 62;
const SCENE_MM = 22;
const PADDING_MM = 5;
const POINTS_A_MM = 72 / 25.4;

/**
 * Each line of words: how many letters fit at least into the 85 mm of a card, and its height in points. Fewer
 * letters than is usual, since fonts and languages differ.
 */
const EYEBROW = { letters: 44, points: 10.8 };
const TITLE = { letters: 26, points: 16.3 };
const TEXT = { letters: 42, points: 12.9 };
const NOTE = { letters: 48, points: 10.8 };

const height = (words: string, { letters, points }: typeof TEXT): number =>
  Math.ceil([...words].length / letters) * points;

/** How high the words of a small card are at most, in points, unless one word fills a line. */
export const wordsHeight = ({ routineName, title, text, note }: KeptMoment): number =>
  height(routineName, EYEBROW) +
  height(title, TITLE) +
  height(text, TEXT) +
  height(note ?? "", NOTE);

/** The height that a small card has for words, in points. Where they need more, the card grows. */
export const roomForWords = (hasScene: boolean): number =>
  (CARD_MM - PADDING_MM - (hasScene ? SCENE_MM : 0)) * POINTS_A_MM;

/** Whether a small card keeps its scene: long words go before it. */
export const hasRoomForScene = (moment: KeptMoment): boolean =>
  wordsHeight(moment) <= roomForWords(true);
