import { browser } from "./browser";

/** Its name in the manifest. */
const REACH_CARD = "reach-card";

/** Calls back when the key that leads to the card is pressed. On a phone there are no such keys. */
export function onReachKey(pressed: () => void): void {
  browser.commands?.onCommand.addListener((name) => {
    if (name === REACH_CARD) pressed();
  });
}

/** The key as the browser names it, "" where none is set; null: here are no such keys. Never rejects. */
export async function readReachKey(): Promise<string | null> {
  const all = (await browser.commands?.getAll().catch(() => null)) ?? null;
  return all && (all.find(({ name }) => name === REACH_CARD)?.shortcut ?? "");
}
