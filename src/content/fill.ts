import type { Plural } from "./types";

/**
 * Replaces a sentence's `{named}` placeholders. One without a value is left, so that it is noticed. A value that is
 * written from right to left is isolated: it would turn round the numbers that stand beside it.
 */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? isolateRightToLeft(String(values[name])) : place,
  );
}

/** Every language of Peekaboo is written from left to right: what is not was written by a parent. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const isolateRightToLeft = (value: string): string =>
  RIGHT_TO_LEFT.test(value) ? `\u2068${value}\u2069` : value;

/** The form of a sentence that fits the number `n`, with `{n}` filled in for the locale. */
export function plural(forms: Plural, n: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  return fill(form, { n: new Intl.NumberFormat(locale).format(n) });
}
