import type { Cause } from "../domain/event";
import { browser } from "./browser";
import { IDLE_AFTER_SECONDS } from "./look";

/**
 * Focus events arrive in any order, and -1 may arrive after the real window. After this delay the
 * browser can be queried reliably.
 */
const FOCUS_SETTLES_MS = 1_000;

/**
 * Listens to all browser events that may matter, and reports each as a trigger. Must be called in
 * the first tick of the background, because otherwise the event that started it is lost.
 */
export function onBrowserEvents(happened: (cause: Cause) => void): void {
  browser.idle.setDetectionInterval(IDLE_AFTER_SECONDS);
  browser.idle.onStateChanged.addListener((state) =>
    happened({ why: state === "active" ? "back-from-idle" : "idle" }),
  );
  browser.tabs.onActivated.addListener(({ tabId }) => happened({ why: "tab-activated", tabId }));
  browser.tabs.onCreated.addListener(({ id }) => {
    if (id !== undefined) happened({ why: "tab-made", tabId: id });
  });
  browser.tabs.onRemoved.addListener((tabId) => happened({ why: "tab-closed", tabId }));
  browser.tabs.onUpdated.addListener((tabId, { status, audible, mutedInfo }) => {
    if (status === "complete") happened({ why: "page-loaded", tabId });
    if (status === "loading") happened({ why: "page-loading", tabId });
    if (audible !== undefined || mutedInfo !== undefined) happened({ why: "sound" });
  });
  browser.permissions.onAdded.addListener(() => happened({ why: "permissions" }));
  browser.permissions.onRemoved.addListener(() => happened({ why: "permissions" }));
  let settling: ReturnType<typeof setTimeout> | undefined;
  browser.windows?.onFocusChanged.addListener(() => {
    clearTimeout(settling);
    settling = setTimeout(() => happened({ why: "focus" }), FOCUS_SETTLES_MS);
  });
}
