import type { Runtime } from "webextension-polyfill";
import { browser } from "./browser";

/** Name of the connection that the popup holds open while it is on screen. */
const POPUP_PORT = "popup";

/** Connections of toolbar popups; the same page in a tab is none. */
let connections = new Set<Runtime.Port>();

/** Whether a toolbar popup is connected. It connects as soon as it is open, again if the background was stopped. */
export const isPopupConnected = (): boolean => connections.size > 0;

/** Calls back when the popup closed. */
export function onPopupClosed(closed: () => void): void {
  // A background that starts anew is told of every popup again.
  connections = new Set();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== POPUP_PORT || port.sender?.id !== browser.runtime.id) return;
    if (!port.sender?.tab) connections.add(port);
    port.onDisconnect.addListener(() => {
      connections.delete(port);
      closed();
    });
  });
}
