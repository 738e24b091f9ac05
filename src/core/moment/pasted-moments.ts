import { cleanLine } from "../own-words";
import type { OwnMoment } from "./own-moment";
import { MAX_OWN, MAX_OWN_TEXT_LENGTH, MAX_OWN_TITLE_LENGTH } from "./own-moment-bounds";

/** Lines that are read of a list; those after them are left out. */
export const MAX_PASTED_LINES = 200;

export type LeftOutReason =
  | "title-too-long"
  | "text-too-long"
  | "already-there"
  | "twice"
  | "no-room"
  | "too-many-lines";

/** What becomes of one line of a list that a parent pasted. */
export type PastedLine =
  | { kind: "moment"; title: string; text: string }
  | { kind: "left-out"; line: string; why: LeftOutReason };

type Words = Pick<OwnMoment, "title" | "text">;

const LINE_BREAK = /\r\n?|[\n\x85\u2028\u2029]/;
/** Bullets, boxes and numbers that a list begins its lines with. A dash before a digit is a minus. */
const LIST_MARK =
  /^(?:[•‣▪◦●○■□☐☑✓·]\s*|[-–—*+]\s*(?=[^\d\s])|o\t\s*|\[[ x]?\]\s*|\(?\d{1,3}[.)](?:\s+|$)|\(?[a-z]\)(?:\s+|$))+/iu;
/** A colon with a space after it, so that 8:30 stays whole; or the tab between two cells of a table. */
const TITLE_AND_TEXT = /^(.*?\S)\s*(?::\s+|：\s*|\t\s*)(\S.*)$/u;
const LONE_COLON = /\s*[:：]$/;
const HAS_WORDS = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/**
 * The lines of a pasted list, each as a moment or with the reason why it is left out. A line is "Title: text", or a
 * title alone; one without words is no line. At most as many moments as there is room for beside `own`.
 */
export function readPastedMoments(pasted: string, own: readonly Words[]): PastedLine[] {
  const there = new Set(own.map(contentOf));
  const met = new Set<string>();
  return pasted
    .split(LINE_BREAK)
    .map((line) => ({ line, words: wordsOfLine(line) }))
    .filter(({ words }) => HAS_WORDS.test(words.title))
    .map(({ line, words }, place): PastedLine => {
      const why =
        place >= MAX_PASTED_LINES ? "too-many-lines" : whyLeftOut(words, there, met, own.length);
      if (why !== null) return { kind: "left-out", line: cleanLine(line).trim(), why };
      met.add(contentOf(words));
      return { kind: "moment", ...words };
    });
}

function wordsOfLine(line: string): Words {
  const content = line.trim().replace(LIST_MARK, "");
  const [, title = content.replace(LONE_COLON, ""), text = ""] = TITLE_AND_TEXT.exec(content) ?? [];
  return { title: cleanLine(title).trim(), text: cleanLine(text).trim() };
}

function whyLeftOut(
  words: Words,
  there: ReadonlySet<string>,
  met: ReadonlySet<string>,
  ownCount: number,
): LeftOutReason | null {
  if ([...words.title].length > MAX_OWN_TITLE_LENGTH) return "title-too-long";
  if ([...words.text].length > MAX_OWN_TEXT_LENGTH) return "text-too-long";
  if (there.has(contentOf(words))) return "already-there";
  if (met.has(contentOf(words))) return "twice";
  return ownCount + met.size >= MAX_OWN ? "no-room" : null;
}

/** The same for two moments that differ in capitals and spaces alone. */
const contentOf = ({ title, text }: Words): string =>
  JSON.stringify([title, text].map((part) => part.toLowerCase().replace(/\s+/g, " ").trim()));
