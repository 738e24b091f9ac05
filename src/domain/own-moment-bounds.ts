/** Free of schemas, so that a page can show the bounds without loading the schema library. */

/** In characters as the parent counts them. */
export const LONGEST_OWN_TITLE = 60;
export const LONGEST_OWN_TEXT = 300;
export const MOST_OWN = 100;
