import browser from "webextension-polyfill";

/** The browser's extension API. Only `src/platform` and `src/shell` may import this. */
export { browser };
