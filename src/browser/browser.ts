import polyfill from "webextension-polyfill";
import type { GuardedBrowser } from "./optional-apis";

/** The browser's extension API. Only `src/browser` and `src/shell` may import this. */
export const browser: GuardedBrowser = polyfill;
