/** Of the line drawings in `Icon.tsx`, those that the card has too: it takes no others into a page. */
export const BOOKMARK_PATH = "M5.5 3h9v14L10 13.2 5.5 17z";
export const CLOSE_PATH = "M5 5l10 10M15 5L5 15";
