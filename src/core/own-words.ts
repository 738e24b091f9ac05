/**
 * Characters that change how a text around them is drawn, or that nobody sees: controls, lone surrogates, the
 * soft hyphen, zero-width spaces, invisible operators, and marks, embeddings, overrides and isolates of text
 * direction. Not the joiners U+200C and U+200D: Persian and emoji need them.
 */
const FORBIDDEN =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;
const FORBIDDEN_BUT_LINE_BREAK = new RegExp(`(?!\\n)${FORBIDDEN.source}`, "gu");
const LINE_BREAK = /\r\n|[\r\u0085\u2028\u2029]/g;
/** Anything that leaves a mark: no white space, no joiner or filler, no blank Braille cell. */
const VISIBLE = /[^\s\u2800\p{Default_Ignorable_Code_Point}]/u;

const orEmpty = (text: string): string => (VISIBLE.test(text) ? text : "");

/** What a parent wrote on one line, such as a name or a title. Empty where nothing of it can be seen. */
export const cleanLine = (line: string): string =>
  orEmpty(
    line
      .replace(LINE_BREAK, "\n")
      .replace(/[\n\t\v\f]/g, " ")
      .replace(FORBIDDEN, ""),
  );

/** The same for a text of several lines, whose breaks become `\n`. */
export const cleanText = (text: string): string =>
  orEmpty(
    text
      .replace(LINE_BREAK, "\n")
      .replace(/[\t\v\f]/g, " ")
      .replace(FORBIDDEN_BUT_LINE_BREAK, ""),
  );
