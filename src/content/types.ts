import type { MomentId, Routine } from "../core/moment/moment";

/** One wording of a moment. */
export interface Words {
  /** At most 5 words. */
  title: string;
  /** At most 35 words, in sentences of 12 or fewer. */
  text: string;
}

/** A moment in one language. */
export interface MomentText extends Words {
  /** A safety line, shown small under the text. */
  note?: string;
  /** For parents who avoid sound. Every moment with the channel `voice` has it. */
  withoutSound?: Words;
  /** For parents who avoid eye contact. Every moment with the channel `gaze` has it. */
  withoutEyeContact?: Words;
}

export type MomentTexts = Record<MomentId, MomentText>;

/** Texts of one routine's moments, as the build puts them in a file of their own for the card. */
export type RoutineTexts = Partial<Record<Routine, MomentTexts>>;

/**
 * A sentence by plural form: the keys are those of `Intl.PluralRules`, `{n}` is the number. Each language has the
 * forms that it counts with.
 */
export type Plural = { other: string } & Partial<
  Record<"zero" | "one" | "two" | "few" | "many", string>
>;

/** The shape of English texts for every language: where English has its two plural forms, another has its own. */
export type InAnyLanguage<Text> = Text extends string
  ? Text
  : Text extends { one: string; other: string }
    ? Plural
    : { [Key in keyof Text]: InAnyLanguage<Text[Key]> };
