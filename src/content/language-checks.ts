import type { Language } from "../core/parent-data/setting-choices";

/** Why a study may be told with a word that a card leaves out. */
export type StudyWord = "who took part" | "guilt" | "bond";

/** Two sentences that set a norm (each day; a smile that is waited for), and one that does not. */
type NormExample = readonly [eachDay: string, smile: string, good: string];

/** What the tests must know of a language. None of it ships. */
export interface LanguageChecks {
  /**
   * Words that judge, push, frighten or keep score, and words that assume one kind of family. Each is a
   * pattern for the word and its forms; `~` stands for any further letters.
   */
  avoided: readonly string[];
  /**
   * What makes a moment a norm: that it is done each day, and that a child answers it with a smile. Some
   * children do not smile, and most evenings are not like the one before. Patterns as in `avoided`.
   */
  norms: readonly string[];
  /** Ten sentences that the rules of tone refuse. */
  refused: readonly string[];
  normExamples: readonly NormExample[];
  /** Words that hold an avoided one and are well. */
  harmless: string;
  /** What a moment never says. */
  everyDay: RegExp;
  /** What offers something to the adult; what the child may do is another matter. With the flag `g`. */
  softVerbs: RegExp;
  /** How a moment for the road begins: before leaving. */
  beforeLeaving: RegExp;
  /** What a baby under six months can't do, said of the child; "or" lets it be otherwise. */
  tooEarly: readonly [does: RegExp, or: RegExp];
  /** What each safety line mentions, by the kinds in `safety.test.ts` and `safety-by-age.test.ts`. */
  safety: Readonly<Record<string, RegExp>>;
  /** Avoided words that are well where a study is told. */
  inStudies: Readonly<Partial<Record<StudyWord, RegExp>>>;
  finding: {
    /** A light hand: words that judge or promise, none of which its page has a use for. */
    avoided: RegExp;
    /** How lab and TV are told apart, and that coming back often takes a while. */
    lab: RegExp;
    tv: RegExp;
    often: RegExp;
    oftenInClaim: RegExp;
    /** That just a few children need a while: it would be wrong. */
    fewAlone: RegExp;
    /** What to do when it is urgent, and whom to ask there. */
    emergencyNumber: string;
    onTheBack: RegExp;
    noShaking: RegExp;
    local: RegExp;
  };
  /** The line in the store's listing that says that nobody tried it on a phone. */
  untriedOnPhone: RegExp;
  /** What the listing says until a native speaker has read the language; then `null`. */
  notReadByNative: RegExp | null;
  /** Texts that are alike in English: the same word in both, or the same name. By `file.path`. */
  alike: readonly string[];
}

const FILES = import.meta.glob<LanguageChecks>("./*/checks.ts", { eager: true, import: "checks" });

/** Throws if a language has none: without them nothing holds its tone. */
export function checksOf(language: Language): LanguageChecks {
  const checks = FILES[`./${language}/checks.ts`];
  if (!checks) throw new Error(`src/content/${language}/checks.ts is missing.`);
  return checks;
}
