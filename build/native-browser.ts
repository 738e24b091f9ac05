import { fileURLToPath } from "node:url";

/** The package that no build contains. */
export const REPLACED = "webextension-polyfill";

/**
 * Replaces the polyfill: Chrome 130 itself returns promises from every call that the polyfill wraps
 * for us, except for `onMessage`, which replies through its callback. That saves 10 kB in the
 * background and in each page.
 */
export const NATIVE_BROWSER = {
  [REPLACED]: fileURLToPath(new URL("native-api.js", import.meta.url)),
};
