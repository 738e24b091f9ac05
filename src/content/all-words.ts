import type { Language } from "../core/parent-data/setting-choices";
import { completeWords, lackingIn } from "./complete-words";
import type { RoutineNames } from "./en/routines";
import type { ToolbarText } from "./en/toolbar";
import type { SiteTexts } from "./load-site";

/**
 * All words of every language at once, for the build, for scripts and for tests. What ships imports none of it: it
 * loads one language at a time (`load.ts`).
 */
type Exports = Readonly<Record<string, unknown>>;

const FILES = import.meta.glob<Exports>(
  ["./*/*.ts", "./*/moments/*.ts", "!./library/*.ts", "!./*/{language,help,checks}.ts"],
  { eager: true },
);

/** Everything that is said in one language. */
export interface Words extends SiteTexts {
  toolbar: ToolbarText;
  routines: RoutineNames;
}

/** What a file of a language exports, such as `card` or `moments/bath`; English where it lacks something. */
export const wordsInFile = (language: Language, file: string): Exports =>
  completeWords(FILES[`./${language}/${file}.ts`], FILES[`./en/${file}.ts`] ?? {});

/** The names of the files that a language may have. */
export const WORD_FILES = Object.keys(FILES)
  .filter((path) => path.startsWith("./en/"))
  .map((path) => path.slice("./en/".length, -".ts".length));

/** The sentences that a language lacks, and has in English: `popup.why.typing`. */
export const sentencesLackingIn = (language: Language): string[] =>
  WORD_FILES.flatMap((file) =>
    Object.entries(FILES[`./en/${file}.ts`] ?? {}).flatMap(([name, english]) =>
      lackingIn(FILES[`./${language}/${file}.ts`]?.[name], english, [file]),
    ),
  );

const gathered = new Map<Language, Words>();

/** All words of a language. */
export function wordsIn(language: Language): Words {
  const words = gathered.get(language) ?? gatherWords(language);
  gathered.set(language, words);
  return words;
}

function gatherWords(language: Language): Words {
  const moments = {};
  const all = WORD_FILES.map((file) => {
    const exports = wordsInFile(language, file);
    if (!file.startsWith("moments/")) return exports;
    Object.assign(moments, exports.moments);
    return {};
  });
  return Object.assign({}, ...all, { moments });
}
