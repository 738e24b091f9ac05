import { bounded } from "./bounded";
import { browser } from "./browser";
import { withdrawNotifications, withdrawPageAccess } from "./page-access";

const WITHIN_MS = 2_000;

/** Removes every permission that the parent granted, and clears our alarm. Never rejects. */
export async function giveBackPermissions(): Promise<void> {
  await Promise.all([
    bounded(withdrawPageAccess(), WITHIN_MS, false),
    bounded(withdrawNotifications(), WITHIN_MS, false),
    bounded(browser.alarms.clearAll(), WITHIN_MS, false),
  ]);
}
