/** What the code must know of a language; all else is in its texts. */
export interface LanguageFacts {
  /** Its name in itself, for the menu. */
  name: string;
  /** For times, weeks and lists where the browser's locale is of another language. */
  locale: string;
  /** A noun keeps its capital within a sentence. */
  nounsKeepCapital?: boolean;
  /** How a date has the first of a month, where `Intl` gives "1". */
  firstOfMonth?: string;
}
