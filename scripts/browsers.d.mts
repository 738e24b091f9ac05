/** The Chromium to use, or undefined. `CHROMIUM` names another. */
export function findChromium(): string | undefined;
/** The Firefox to use, or undefined. `FIREFOX` names another. */
export function findFirefox(): string | undefined;
/** The Python that has WebKitGTK, or undefined. */
export function findWebKit(): string | undefined;
