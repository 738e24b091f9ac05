import type { Trigger } from "../core/event";
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
export function onBrowserEvents(happened: (trigger: Trigger) => void): void {
  browser.idle.setDetectionInterval(IDLE_AFTER_SECONDS);
  browser.idle.onStateChanged.addListener((state) =>
    happened({ kind: state === "active" ? "back-from-idle" : "idle" }),
  );
  browser.tabs.onActivated.addListener(({ tabId }) => happened({ kind: "tab-activated", tabId }));
  browser.tabs.onCreated.addListener(({ id }) => {
    if (id !== undefined) happened({ kind: "tab-created", tabId: id });
  });
  browser.tabs.onRemoved.addListener((tabId) => happened({ kind: "tab-closed", tabId }));
  browser.tabs.onUpdated.addListener((tabId, { status, audible, mutedInfo }) => {
    if (status === "complete") happened({ kind: "page-loaded", tabId });
    if (status === "loading") happened({ kind: "page-loading", tabId });
    if (audible !== undefined || mutedInfo !== undefined) happened({ kind: "sound" });
  });
  browser.permissions.onAdded.addListener(() => happened({ kind: "permissions" }));
  browser.permissions.onRemoved.addListener(() => happened({ kind: "permissions" }));
  let settling: ReturnType<typeof setTimeout> | undefined;
  browser.windows?.onFocusChanged.addListener(() => {
    clearTimeout(settling);
    settling = setTimeout(() => happened({ kind: "focus" }), FOCUS_SETTLES_MS);
  });
}
