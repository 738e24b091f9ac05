import { setTimeout as pause } from "node:timers/promises";
import { expect } from "vitest";
import type { Tab } from "../browsers";

/** Asking a page without a pause takes the processor time that the card would need to come. */
const CHECK_EVERY_MS = 150;

/** Looks now and then, for this long, that no card is on the page. */
export async function staysWithoutCard(page: Tab, ms: number): Promise<void> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    expect(await page.card()).toBeNull();
    await pause(CHECK_EVERY_MS);
  }
}
