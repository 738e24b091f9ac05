const FORMS = ["zero", "one", "two", "few", "many", "other"];

/** Whether this is a sentence in its plural forms, which `Intl.PluralRules` names. */
export const isPlural = (words: object): boolean =>
  "other" in words && Object.keys(words).every((key) => FORMS.includes(key));
