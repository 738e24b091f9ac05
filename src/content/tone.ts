import type { Language } from "../core/parent-data/setting-choices";
import { checksOf } from "./language-checks";

/** The maximum lengths of a text; absent means unlimited. */
export interface Limits {
  words?: number;
  sentenceWords?: number;
  /** Digits are for pages with a caveat beside them, never for a card. */
  digits?: "allowed";
  /** A moment sets no norm; a page may say that a quiet time comes every day. */
  norms?: "avoided";
}

export const TITLE_LIMITS: Limits = { words: 5, norms: "avoided" };
export const TEXT_LIMITS: Limits = { words: 35, sentenceWords: 12, norms: "avoided" };
export const NOTE_LIMITS: Limits = { words: 20, sentenceWords: 12, norms: "avoided" };

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

/** Splits a text into sentences; a closing quotation mark belongs to its sentence. */
export function splitSentences(text: string): string[] {
  return text.split(/(?<=[.?؟!…]["”’»“]?)\s+/u).filter((sentence) => countWords(sentence) > 0);
}

/** The avoided words in a text, as spelled there. */
export function findAvoided(text: string, language: Language): string[] {
  return findForms(text, checksOf(language).avoided);
}

function findForms(text: string, patterns: readonly string[]): string[] {
  return patterns.flatMap((forms) => [...text.matchAll(wholeWord(forms))].map((match) => match[0]));
}

/** Violations of the tone rules, as messages for a writer; empty if there are none. */
export function toneProblems(text: string, language: Language, limits: Limits = {}): string[] {
  return [
    ...(text.trim() === "" ? ["is empty"] : []),
    ...lengthProblems(text, limits),
    ...markProblems(text, limits),
    ...findAvoided(text, language).map((word) => `has the avoided word "${word}"`),
    ...(limits.norms === "avoided" ? findForms(text, checksOf(language).norms) : []).map(
      (norm) => `sets a norm: "${norm}"`,
    ),
  ];
}

function lengthProblems(text: string, { words, sentenceWords }: Limits): string[] {
  const count = countWords(text);
  const tooLong = words !== undefined && count > words ? [`has ${count} words, of ${words}`] : [];
  const longSentences = splitSentences(text)
    .filter((sentence) => countWords(sentence) > (sentenceWords ?? Number.POSITIVE_INFINITY))
    .map((sentence) => `has a sentence of ${countWords(sentence)} words: "${sentence}"`);
  return [...tooLong, ...longSentences];
}

function markProblems(text: string, { digits }: Limits): string[] {
  return [
    ...(/[!¡]/u.test(text) ? ["has an exclamation mark"] : []),
    ...(/\p{Extended_Pictographic}|[:;]-?[)(DP](?!\p{L})/u.test(text) ? ["has an emoji"] : []),
    ...(digits !== "allowed" && /[\d%]/.test(text) ? ["has a digit"] : []),
  ];
}

// `\b` does not treat accented letters as letters, so word edges are matched by `\p{L}`.
function wholeWord(forms: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${forms.replaceAll("~", "\\p{L}*")})(?!\\p{L})`, "giu");
}
