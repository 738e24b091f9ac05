/** Free of schemas, so that a page can show the bounds without loading the schema library. */

/** ISO 8601: Monday is 1, Sunday is 7. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Minutes before the start in which the card may already come. */
export const LEAD_INS = [0, 5, 10, 15] as const;
export type LeadIn = (typeof LEAD_INS)[number];

export const MIN_LENGTH_MINUTES = 5;
export const MAX_LENGTH_MINUTES = 180;
/** In characters as the parent counts them. */
export const MAX_NAME_LENGTH = 40;
export const MAX_QUIET_TIMES = 100;
