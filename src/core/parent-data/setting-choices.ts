/**
 * What a setting can be, where that is one of a list. The pages show these lists, so this file holds no
 * schema: `settings.ts` does, and a page that imported it would load the schema library too.
 */

export const LANGUAGES = ["nl", "en", "fr", "de"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Minutes of browsing before a card may come. */
export const CARD_AFTER = [0, 2, 5, 10, 20] as const;
export type CardAfter = (typeof CARD_AFTER)[number];

export const FREQUENCY_CAPS = [
  "each-quiet-time",
  "two-a-day",
  "one-a-day",
  "three-a-week",
] as const;
export type FrequencyCap = (typeof FREQUENCY_CAPS)[number];
