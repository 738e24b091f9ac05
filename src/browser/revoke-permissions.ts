import { browser } from "./browser";
import { withdrawNotifications, withdrawPageAccess } from "./page-access";
import { withTimeout } from "./with-timeout";

const TIMEOUT_MS = 2_000;

/** Removes every permission that the parent granted, and clears our alarm. Never rejects. */
export async function revokePermissions(): Promise<void> {
  await Promise.all([
    withTimeout(withdrawPageAccess(), TIMEOUT_MS, false),
    withTimeout(withdrawNotifications(), TIMEOUT_MS, false),
    withTimeout(browser.alarms.clearAll(), TIMEOUT_MS, false),
  ]);
}
