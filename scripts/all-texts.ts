import type { Language } from "../src/core/parent-data/setting-choices";

/** One text that people read. */
export interface Sentence {
  /** The text file, without its language, such as `popup`. */
  file: string;
  /** The path in that file, such as `["why", "typing"]`. */
  path: readonly string[];
  text: string;
}

/** Files whose texts are listed with what they are part of. */
const GATHERED = ["routines", "claims", "finding-top"];
/** Files that hold no texts. */
const NO_TEXTS = ["language", "help", "checks"];

type Modules = Record<string, Record<string, unknown>>;

// Found by a glob, so no text file can be forgotten. Moments are listed under their routine.
const MODULES: Modules = {
  ...(import.meta.glob("../src/content/*/*.ts", { eager: true }) as Modules),
  ...(import.meta.glob("../src/content/*/moments/*.ts", { eager: true }) as Modules),
};
const SOURCES = import.meta.glob("../src/content/en/*.ts", {
  eager: true,
  query: "?raw",
  import: "default",
}) as Record<string, string>;

/** All texts of one language, file by file, in the order in which they were written. */
export function sentencesIn(language: Language): Sentence[] {
  return Object.entries(MODULES).flatMap(([address, exports]) => {
    const [languageOfFile, file = ""] = splitAddress(address);
    if (languageOfFile !== language || [...GATHERED, ...NO_TEXTS].includes(file)) return [];
    return Object.values(exports).flatMap((value) => flatten(value, [], file));
  });
}

/** `["en", "popup"]`; a file of no language (`library/bath`) has its folder instead. */
function splitAddress(address: string): string[] {
  const [, folder = "", file = ""] = /content\/([^/]+)\/(.+)\.ts$/.exec(address) ?? [];
  return [folder, file];
}

function flatten(value: unknown, path: string[], file: string): Sentence[] {
  if (typeof value === "string") return [{ file, path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, [...path, key], file));
}

/** The key of a text, the same in every language: `popup.why.typing`. */
export const keyOf = ({ file, path }: Sentence): string => [file, ...path].join(".");

/** The comments of the English files for translators, by key. */
export function translatorNotes(): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const [address, source] of Object.entries(SOURCES))
    for (const [key, note] of notesIn(source))
      notes.set(`${splitAddress(address)[1]}.${key}`, note);
  return notes;
}

/** A comment is above its key, and the formatter indents each level by two spaces. */
function notesIn(source: string): [string, string][] {
  const found: [string, string][] = [];
  const keys: string[] = [];
  let comment = "";
  for (const line of source.split("\n")) {
    const match = /^\s*(?:\/\*\*?|\*|\/\/)\s?(.*?)\s*(?:\*\/)?$/.exec(line);
    if (match) {
      comment = `${comment} ${match[1]}`.trim();
      continue;
    }
    const root = /^(?:export )?const (\w+)/.exec(line);
    const key = root ?? /^\s*"?([\w-]+)"?: /.exec(`${line} `);
    if (key?.[1]) {
      const depth = root ? 0 : line.search(/\S/) / 2;
      // The exported constant is the file itself; any other constant is a part of it, under its own
      // name.
      keys.splice(depth, Number.POSITIVE_INFINITY, line.startsWith("export") ? "" : key[1]);
      if (comment && depth > 0) found.push([keys.filter(Boolean).join("."), comment]);
    }
    comment = "";
  }
  return found;
}
