import type { Trigger } from "../core/event";
import { browser } from "./browser";
import { IDLE_AFTER_SECONDS } from "./read-browser-snapshot";

/**
 * Focus events arrive in any order, and -1 may arrive after the real window. After this delay the
 * browser can be queried reliably.
 */
const FOCUS_DEBOUNCE_MS = 1_000;

/**
 * Listens to all browser events that may matter, and reports each as a trigger. Must be called in
 * the first tick of the background, because otherwise the event that started it is lost.
 */
export function onBrowserEvents(report: (trigger: Trigger) => void): void {
  browser.idle?.setDetectionInterval(IDLE_AFTER_SECONDS);
  browser.idle?.onStateChanged.addListener((state) =>
    report({ kind: state === "active" ? "back-from-idle" : "idle" }),
  );
  browser.tabs.onActivated.addListener(({ tabId }) => report({ kind: "tab-activated", tabId }));
  browser.tabs.onCreated.addListener(({ id }) => {
    if (id !== undefined) report({ kind: "tab-created", tabId: id });
  });
  browser.tabs.onRemoved.addListener((tabId) => report({ kind: "tab-closed", tabId }));
  browser.tabs.onUpdated.addListener((tabId, changes) => {
    const { status, audible, mutedInfo } = changes;
    // A page that only reloads has no new address. Whether there is one is asked, and not which.
    if (!browser.idle && "url" in changes) report({ kind: "page-changed", tabId });
    if (status === "complete") report({ kind: "page-loaded", tabId });
    if (status === "loading") report({ kind: "page-loading", tabId });
    if (audible !== undefined || mutedInfo !== undefined) report({ kind: "sound" });
  });
  browser.permissions.onAdded.addListener(() => report({ kind: "permissions" }));
  browser.permissions.onRemoved.addListener(() => report({ kind: "permissions" }));
  let settling: ReturnType<typeof setTimeout> | undefined;
  browser.windows?.onFocusChanged.addListener(() => {
    clearTimeout(settling);
    settling = setTimeout(() => report({ kind: "focus" }), FOCUS_DEBOUNCE_MS);
  });
}
