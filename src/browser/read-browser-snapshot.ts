import type { Tabs, Windows } from "webextension-polyfill";
import type { BrowserSnapshot } from "../core/session/browser-snapshot";
import { browser } from "./browser";
import { hasNotifications, hasPageAccess } from "./page-access";
import { canSync } from "./sync-store";
import { isPopupOpen } from "./toolbar";
import { withTimeout } from "./with-timeout";

/** A query that takes longer than this has failed. */
const SIGNAL_TIMEOUT_MS = 2_000;
/** The browser reports idleness after this many seconds without input. */
export const IDLE_AFTER_SECONDS = 60;
/** The shortest time without input that a browser can be asked for. */
const INPUT_PAUSED_AFTER_SECONDS = 15;

const FAILED = Symbol("failed");
/** A call that throws at once, since the browser does not know an option of it, has failed too. */
const withSignalTimeout = <Value>(query: () => Promise<Value>): Promise<Value | typeof FAILED> =>
  withTimeout((async () => query())(), SIGNAL_TIMEOUT_MS, FAILED);

/**
 * Retries a failed query once: the first snapshot of a session may be the only one for minutes, and
 * a failed query of page access must not be taken for withdrawn access.
 */
async function retryOnce<Value>(query: () => Promise<Value>): Promise<Value | typeof FAILED> {
  const first = await withSignalTimeout(query);
  return first === FAILED ? withSignalTimeout(query) : first;
}

/**
 * Reads a snapshot of the browser. Only named fields of tabs and windows are copied, so a page's
 * address can't reach the state, even where page access makes it readable. Never rejects.
 * `asksInput`: whether it matters if there was input just now.
 */
export async function readBrowserSnapshot(asksInput: boolean): Promise<BrowserSnapshot> {
  const [input, window, idle, popupOpen, sound, pageAccess, notifications] = await Promise.all([
    asksInput &&
      withSignalTimeout(async () => browser.idle?.queryState(INPUT_PAUSED_AFTER_SECONDS)),
    queryWindow(),
    retryOnce(async () => browser.idle?.queryState(IDLE_AFTER_SECONDS) ?? "not-told"),
    withSignalTimeout(isPopupOpen),
    withSignalTimeout(() => browser.tabs.query({ audible: true, muted: false })),
    retryOnce(hasPageAccess),
    withSignalTimeout(hasNotifications),
  ]);
  const active = await queryActiveTab(window);
  // Where the manifest's `not_allowed` is not known, private windows are shown to us.
  const isPrivate = active?.incognito === true;
  const tab = isPrivate ? null : active;
  return {
    phone: window === "none",
    idle: idle === FAILED ? "unknown" : idle,
    isInputPaused: input === "idle",
    window: isPrivate ? "private" : window,
    popupOpen: popupOpen === FAILED ? "unknown" : popupOpen,
    tab: tab && pickTab(tab),
    sound: sound === FAILED ? "unknown" : sound.length > 0 ? "playing" : "silent",
    sharing: await queryMediaCapture(tab),
    pageAccess: pageAccess === true,
    canSync: canSync(),
    notifications: notifications === true,
  };
}

/** Firefox for Android has no windows API; that is a known value, not a failed query. */
async function queryWindow(): Promise<BrowserSnapshot["window"]> {
  if (!browser.windows) return "none";
  // Chrome lists an installed app only where it is asked for.
  const all = await retryOnce(
    async () => browser.windows?.getAll({ windowTypes: ["normal", "popup", "app"] }) ?? [],
  );
  if (all === FAILED) return "unknown";
  const front = all.find(({ focused }) => focused);
  return front?.id === undefined ? "elsewhere" : { id: front.id, state: stateOf(front) };
}

function stateOf({ state, type }: Windows.Window): "normal" | "full-screen" | "minimized" | "app" {
  if (state === "minimized") return state;
  if (type !== "normal") return "app";
  return state === "fullscreen" ? "full-screen" : "normal";
}

async function queryActiveTab(window: BrowserSnapshot["window"]): Promise<Tabs.Tab | null> {
  const where = typeof window === "object" ? { windowId: window.id } : { lastFocusedWindow: true };
  const tabs = await withSignalTimeout(() => browser.tabs.query({ active: true, ...where }));
  return tabs === FAILED ? null : (tabs[0] ?? null);
}

const pickTab = ({ id, status, audible, mutedInfo }: Tabs.Tab): BrowserSnapshot["tab"] =>
  id === undefined
    ? null
    : { id, loaded: status === "complete", audible: audible === true && !mutedInfo?.muted };

/** Whether any tab uses the camera, the microphone or the screen. Chrome does not report it. */
async function queryMediaCapture(tab: Tabs.Tab | null): Promise<BrowserSnapshot["sharing"]> {
  if (!tab || tab.sharingState === undefined) return "not-told";
  const found = await withSignalTimeout(() =>
    Promise.all([
      browser.tabs.query({ camera: true }),
      browser.tabs.query({ microphone: true }),
      browser.tabs.query({ screen: true }),
    ]),
  );
  if (found === FAILED) return "unknown";
  return found.some((tabs) => tabs.length > 0) ? "in-use" : "free";
}
