import { browser } from "./browser";
import { withTimeout } from "./with-timeout";

/**
 * Shows a system notification with this id, using only options that Firefox accepts. Never rejects.
 */
export async function showNotification(
  id: string,
  title: string,
  message: string,
): Promise<"shown" | "failed"> {
  if (!browser.notifications) return "failed";
  const iconUrl = browser.runtime.getURL("icons/128.png");
  const made = browser.notifications.create(id, { type: "basic", iconUrl, title, message });
  return (await withTimeout(made, 2_000, null)) === null ? "failed" : "shown";
}

/** Clears a notification; does nothing if there is none. */
export async function clearNotification(id: string): Promise<void> {
  if (browser.notifications) await withTimeout(browser.notifications.clear(id), 2_000, false);
}

/** Calls back when a notification is clicked. The API exists only once the parent granted it. */
export function onNotificationClicked(clicked: (id: string) => void): void {
  const listen = () => browser.notifications?.onClicked.addListener(clicked);
  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes("notifications")) listen();
  });
}
