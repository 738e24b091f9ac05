/**
 * Stands in for `webextension-polyfill`: whatever browser is put in its place answers. Its fields are
 * read at each use, as the real one's are, so that one program can live in many browsers in turn.
 */
const browser: Record<string, unknown> = {};

export default browser;

export function putBrowser(api: object): void {
  for (const name of Object.keys(browser)) Reflect.deleteProperty(browser, name);
  Object.defineProperties(browser, Object.getOwnPropertyDescriptors(api));
}
