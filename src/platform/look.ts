import type { Tabs, Windows } from "webextension-polyfill";
import type { BrowserSnapshot } from "../core/session/browser-snapshot";
import { bounded } from "./bounded";
import { browser } from "./browser";
import { hasNotifications, hasPageAccess } from "./page-access";
import { isPopupOpen } from "./toolbar";

/** A query that takes longer than this has failed. */
const ANSWER_WITHIN_MS = 2_000;
/** The browser reports idleness after this many seconds without input. */
export const IDLE_AFTER_SECONDS = 60;

const FAILED = Symbol("failed");
const ask = <Value>(promise: Promise<Value>): Promise<Value | typeof FAILED> =>
  bounded(promise, ANSWER_WITHIN_MS, FAILED);

/**
 * Retries a failed query once: the first snapshot of a session may be the only one for minutes, and
 * a failed query of page access must not be taken for withdrawn access.
 */
async function askTwice<Value>(question: () => Promise<Value>): Promise<Value | typeof FAILED> {
  const first = await ask(question());
  return first === FAILED ? ask(question()) : first;
}

/**
 * Reads a snapshot of the browser. Only named fields of tabs and windows are copied, so a page's
 * address can't reach the state, even where page access makes it readable. Never rejects.
 */
export async function lookAround(): Promise<BrowserSnapshot> {
  const [window, idle, popupOpen, sound, pageAccess, notifications] = await Promise.all([
    lookAtWindow(),
    askTwice(() => browser.idle.queryState(IDLE_AFTER_SECONDS)),
    ask(isPopupOpen()),
    ask(browser.tabs.query({ audible: true, muted: false })),
    askTwice(hasPageAccess),
    ask(hasNotifications()),
  ]);
  const tab = await lookAtTab(window);
  return {
    phone: window === "none",
    idle: idle === FAILED ? "unknown" : idle,
    window,
    popupOpen: popupOpen === FAILED ? "unknown" : popupOpen,
    tab: tab && pickTab(tab),
    sound: sound === FAILED ? "unknown" : sound.length > 0 ? "playing" : "silent",
    sharing: await lookAtSharing(tab),
    pageAccess: pageAccess === true,
    notifications: notifications === true,
  };
}

/** Firefox for Android has no windows API; that is a known value, not a failed query. */
async function lookAtWindow(): Promise<BrowserSnapshot["window"]> {
  if (!browser.windows) return "none";
  const windows = await askTwice(() => browser.windows.getAll());
  if (windows === FAILED) return "unknown";
  const front = windows.find(({ focused, type }) => focused && type === "normal");
  return front?.id === undefined ? "elsewhere" : { id: front.id, state: stateOf(front) };
}

function stateOf({ state }: Windows.Window): "normal" | "full-screen" | "minimized" {
  if (state === "fullscreen") return "full-screen";
  return state === "minimized" ? "minimized" : "normal";
}

async function lookAtTab(window: BrowserSnapshot["window"]): Promise<Tabs.Tab | null> {
  const where = typeof window === "object" ? { windowId: window.id } : { lastFocusedWindow: true };
  const tabs = await ask(browser.tabs.query({ active: true, ...where }));
  return tabs === FAILED ? null : (tabs[0] ?? null);
}

const pickTab = ({ id, status, audible, mutedInfo }: Tabs.Tab): BrowserSnapshot["tab"] =>
  id === undefined
    ? null
    : { id, loaded: status === "complete", audible: audible === true && !mutedInfo?.muted };

/** Whether any tab uses the camera, the microphone or the screen. Chrome does not report it. */
async function lookAtSharing(tab: Tabs.Tab | null): Promise<BrowserSnapshot["sharing"]> {
  if (!tab || tab.sharingState === undefined) return "not-told";
  const found = await ask(
    Promise.all([
      browser.tabs.query({ camera: true }),
      browser.tabs.query({ microphone: true }),
      browser.tabs.query({ screen: true }),
    ]),
  );
  if (found === FAILED) return "unknown";
  return found.some((tabs) => tabs.length > 0) ? "in-use" : "free";
}
