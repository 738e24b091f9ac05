import { browser } from "./browser";

const EVERY_PAGE = { origins: ["*://*/*"] };

/** Whether the card may come on pages. */
export const hasPageAccess = (): Promise<boolean> => browser.permissions.contains(EVERY_PAGE);

/**
 * Asks the parent for page access. Call it first in a click handler: after an await the user
 * gesture is lost.
 */
export const requestPageAccess = (): Promise<boolean> => browser.permissions.request(EVERY_PAGE);

/** Removes page access. */
export const withdrawPageAccess = (): Promise<boolean> => browser.permissions.remove(EVERY_PAGE);

const NOTIFICATIONS = { permissions: ["notifications" as const] };

/** The same for system notifications. */
export const hasNotifications = (): Promise<boolean> => browser.permissions.contains(NOTIFICATIONS);
export const requestNotifications = (): Promise<boolean> =>
  browser.permissions.request(NOTIFICATIONS);
export const withdrawNotifications = (): Promise<boolean> =>
  browser.permissions.remove(NOTIFICATIONS);
