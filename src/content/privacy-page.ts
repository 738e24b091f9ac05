import type { PrivacyText } from "./en/privacy";
import { fill } from "./fill";
import { formatDate } from "./format";
import type { PrivacySection } from "./privacy-shape";

/** The day on which the privacy texts last changed in what they say. */
const CHANGED_ON = "2026-11-29";

export type SectionName = keyof PrivacyText["sections"];

/** What stands elsewhere in the product and is quoted. */
export interface PrivacyQuotes {
  /** The button that empties the shared area. */
  erase: string;
  /** What the browsers say when page access is asked for. */
  chrome: string;
  firefox: string;
}

/** A section as it is drawn. */
interface FilledSection {
  heading: string;
  text: readonly string[];
  items: readonly (readonly [key: string, sentence: string])[];
  after: readonly string[];
}

/** The sections in their order, with the quotes filled in. */
export function privacySections(
  { sections }: PrivacyText,
  quotes: PrivacyQuotes,
): [SectionName, FilledSection][] {
  const filled = (sentence: string): string => fill(sentence, { ...quotes });
  const all = Object.entries(sections) as [SectionName, PrivacySection][];
  return all.map(([name, { heading, text, items = {}, after = [] }]) => [
    name,
    {
      heading,
      text: text.map(filled),
      items: Object.entries(items).map(([key, sentence]) => [key, filled(sentence)] as const),
      after: after.map(filled),
    },
  ]);
}

export const privacyDate = ({ changed }: PrivacyText, locale: string): string =>
  fill(changed, { date: formatDate(CHANGED_ON, locale) });
