const LINE_BREAK = /\r\n?|[\x85\u2028\u2029]/g;
const SPACE_LIKE = /[\t\v\f]/g;
/**
 * Characters that change how the text around them is drawn, or that nobody sees: controls but the line break, lone
 * surrogates, the soft hyphen, zero-width spaces, invisible operators, and marks, embeddings, overrides and isolates
 * of text direction. Not the joiners U+200C and U+200D: Persian and emoji need them.
 */
const HIDDEN =
  /(?!\n)\p{Cc}|[\p{Cs}\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
/** Anything that leaves a mark: no white space, no joiner or filler, no blank Braille cell. */
const VISIBLE = /[^\s\u2800\p{DI}]/u;

/** A text that a parent wrote, its line breaks as `\n`. Empty where nothing of it can be seen. */
export function cleanText(text: string): string {
  const cleaned = text.replace(LINE_BREAK, "\n").replace(SPACE_LIKE, " ").replace(HIDDEN, "");
  return VISIBLE.test(cleaned) ? cleaned : "";
}

/** The same for a name or a title, which is one line. */
export const cleanLine = (line: string): string => cleanText(line).replaceAll("\n", " ");
