import browser from "webextension-polyfill";

/** The browser's extension API. Only `src/platform` and `src/background` may import this. */
export { browser };
