import { CODES, factsOf } from "./languages";

/** These are listed first, in this order; others follow by their codes. */
const LISTED_FIRST = "nl fr en de";

const placeOf = (code: string): number => `${LISTED_FIRST} ${code}`.indexOf(code);

/** The languages in the order of the menu. */
export const LANGUAGES = [...CODES].sort((one, other) => placeOf(one) - placeOf(other));

/** The languages to choose from, each named in itself. */
export const LANGUAGE_CHOICES = LANGUAGES.map((language) => ({
  value: language,
  name: factsOf(language).name,
  lang: language,
}));
