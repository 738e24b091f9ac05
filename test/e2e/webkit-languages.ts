/**
 * English, the language of the longest words, and one from right to left. Every language is looked at in Chromium, and
 * the words of one are as wide in all engines.
 */
export const WEBKIT_LANGUAGES = ["en", "de", "ar"] as const;
