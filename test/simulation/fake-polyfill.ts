/**
 * Replaces `webextension-polyfill` by the fake browser that is set. Its fields are read at each
 * use, as those of the real one are, so that one program can run in several fake browsers in turn.
 */
const browser: Record<string, unknown> = {};

export default browser;

export function setBrowser(api: object): void {
  for (const name of Object.keys(browser)) Reflect.deleteProperty(browser, name);
  Object.defineProperties(browser, Object.getOwnPropertyDescriptors(api));
}
