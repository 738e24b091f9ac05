import type { MomentId, Routine } from "../core/moment/moment";

/** How one wording of a moment reads. */
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
  /** Without a voice: a sign, a rhythm, a touch. Every moment that has `voice` has it. */
  withoutSound?: Words;
  /** Without looking at each other: side by side. Every moment that has `gaze` has it. */
  withoutEyeContact?: Words;
}

export type MomentTexts = Record<MomentId, MomentText>;

/** Texts of one routine's moments, as the build puts them in a file of their own for the card. */
export type RoutineTexts = Partial<Record<Routine, MomentTexts>>;

/** A whole sentence that changes with a number: keys of `Intl.PluralRules`, `{n}` is the number. */
export type Plural = { one: string; other: string } & Partial<
  Record<"zero" | "two" | "few" | "many", string>
>;
