import { browser } from "./browser";

/** The command's name in the manifest. */
const FOCUS_CARD_COMMAND = "reach-card";

/**
 * Calls back when the shortcut that focuses the card is pressed. Firefox for Android has no
 * commands.
 */
export function onFocusCardCommand(pressed: () => void): void {
  browser.commands?.onCommand.addListener((name) => {
    if (name === FOCUS_CARD_COMMAND) pressed();
  });
}

/**
 * The shortcut as the browser writes it, "" if none is set, null if the browser has no commands.
 * Never rejects.
 */
export async function readFocusCardShortcut(): Promise<string | null> {
  const all = (await browser.commands?.getAll().catch(() => null)) ?? null;
  return all && (all.find(({ name }) => name === FOCUS_CARD_COMMAND)?.shortcut ?? "");
}
