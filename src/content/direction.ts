import type { Language } from "../core/parent-data/setting-choices";

export type Direction = "ltr" | "rtl";

/** `Intl.Locale` with what only newer browsers have, as a function or, in older ones, as a field. */
type LocaleWithText = Intl.Locale & {
  getTextInfo?: () => { direction?: Direction };
  textInfo?: { direction?: Direction };
};

/** The direction in which a language is written. */
export function directionOf(language: Language): Direction {
  const locale = new Intl.Locale(language) as LocaleWithText;
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? directionByTable(locale);
}

/** For Firefox, which has no text info: https://bugzilla.mozilla.org/show_bug.cgi?id=1693576. */
export const directionByTable = (locale: Intl.Locale): Direction =>
  RIGHT_TO_LEFT.test(locale.maximize().script ?? "") ? "rtl" : "ltr";

/** The scripts in use that run from right to left. */
const RIGHT_TO_LEFT = /Adlm|Arab|Hebr|Nkoo|Rohg|Syrc|Thaa/;
