import { browser } from "./browser";

/**
 * Where the popup leaves what the next one opens with. Kept in memory until the browser closes, and by default
 * out of reach of scripts in pages; undefined where the browser has none:
 * https://developer.chrome.com/docs/extensions/reference/api/storage#property-session
 */
export const sessionArea = () => browser.storage.session;
