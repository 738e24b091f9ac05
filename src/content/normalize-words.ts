/** Letters that are no accented form of another, as they are typed on a keyboard that lacks them. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ŋ: "n",
  ς: "σ",
};

/** What phones and word processors write in place of ' and ". */
const APOSTROPHES = /[\u0060\u00b4\u02b9\u02bb-\u02bd\u02c8\u2018-\u201b\u2032\u2035\ua78c\uff07]/g;
const QUOTES = /[\u00ab\u00bb\u201c-\u201f\u2033\u2036\uff02]/g;
const DASHES = /[\p{Pd}\u2212]/gu;
/** Soft hyphens, joiners and direction marks: nobody sees them, and nobody types them. */
const INVISIBLE = /\p{Cf}/gu;

/**
 * A text as it is compared with what a parent types: without case, accents, and differences of writing that a
 * keyboard makes. Both sides are folded, so that `d'abord` finds "d’abord", `oeil` "œil" and `gross` "groß".
 */
export function normalizeWords(text: string): string {
  return (
    text
      // First, since a free-standing accent would become a space with a mark.
      .replace(APOSTROPHES, "'")
      .replace(QUOTES, '"')
      .replace(INVISIBLE, "")
      .normalize("NFKD")
      .replace(/\p{M}/gu, "")
      .replace(DASHES, "-")
      // By way of capitals ß becomes ss, and a dotless ı an i; a capital ẞ is small first.
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replace(/[œæøłđðþħŋς]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(/\s+/g, " ")
      .trim()
  );
}
