import type { Plural } from "./types";

/**
 * Replaces a sentence's `{named}` placeholders. One without a value is left, so that it is noticed. A value with
 * letters that run against the sentence is isolated: it would turn round what stands beside it. Numbers alone run
 * with the sentence, so that a span of time is read in its direction.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  const against = RIGHT_TO_LEFT.test(sentence) ? LATIN_GREEK_OR_CYRILLIC : RIGHT_TO_LEFT;
  const isolate = (value: string) => (against.test(value) ? `\u2068${value}\u2069` : value);
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? isolate(String(values[name])) : place,
  );
}

const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LATIN_GREEK_OR_CYRILLIC = /[a-z\u00c0-\u052f]/iu;

/** The form of a sentence that fits the number `n`, with `{n}` filled in for the locale. */
export function plural(forms: Plural, n: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  return fill(form, { n: new Intl.NumberFormat(locale).format(n) });
}
