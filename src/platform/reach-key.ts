import { bounded } from "./bounded";
import { browser } from "./browser";

/** Its name in the manifest. */
const REACH_CARD = "reach-card";

/** Calls back when the key that leads to the card is pressed. On a phone there are no such keys. */
export function onReachKey(pressed: () => void): void {
  browser.commands?.onCommand.addListener((name) => {
    if (name === REACH_CARD) pressed();
  });
}

/**
 * The key as it is set in this browser, such as "Alt+Shift+P": the parent may have changed it. Null
 * where none is set, or where there are none. Never rejects.
 */
export async function reachKey(): Promise<string | null> {
  if (!browser.commands) return null;
  const all = await bounded(browser.commands.getAll(), 1_000, []);
  return all.find(({ name }) => name === REACH_CARD)?.shortcut || null;
}
