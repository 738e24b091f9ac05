import browser from "webextension-polyfill";

/** The browser's extension API. Only `src/browser` and `src/shell` may import this. */
export { browser };
