/** Free of schemas, so that a page can show the bounds without loading the schema library. */

/** In characters as the parent counts them. */
export const MAX_OWN_TITLE_LENGTH = 60;
export const MAX_OWN_TEXT_LENGTH = 300;
export const MAX_OWN = 100;
