/**
 * What a setting can be, where that is one of a list. The pages show these lists, so this file holds no
 * schema: `settings.ts` does, and a page that imported it would load the schema library too.
 */

/**
 * The code of a language, as its folder in `src/content` is called: `nl`, `pt-BR`. The core does not know which
 * there are, so that a language is added without a change here.
 */
export type Language = string;
/** `browser`: the language of the browser's menus. */
export const LANGUAGE_CHOICE = /^(browser|[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?)$/;

/** How times of day are written; `browser`: as is usual in the browser's locale. */
export const CLOCKS = ["browser", "24h", "12h"] as const;
export type Clock = (typeof CLOCKS)[number];

/** The first day of the week; `browser`: that of the browser's locale. */
export const WEEK_STARTS = ["browser", "monday", "sunday", "saturday"] as const;
export type WeekStart = (typeof WEEK_STARTS)[number];

/** The bottom corner of a page in which the card is. */
export const CORNERS = ["right", "left"] as const;
export type Corner = (typeof CORNERS)[number];

/** Seconds that a card on a page stays whole while nobody uses it; it is small after that. 0: until it is answered. */
export const CARD_STAYS = [45, 120, 0] as const;
export type CardStays = (typeof CARD_STAYS)[number];

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
