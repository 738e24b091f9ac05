import { setTimeout as pause } from "node:timers/promises";
import { storedWithQuietTime } from "../e2e/parent";
import type { BareTab } from "./bare-chromium";

/** Records when an offer was stored as showing, right after the decision. */
const WATCH_STORE = `globalThis.decidedAt = 0; chrome.storage.local.onChanged.addListener(({ offers }) => {
  if (!decidedAt && offers?.newValue?.some(({ status }) => status === "showing")) decidedAt = Date.now();
}); 0`;

/**
 * No quiet time; a quiet time whose card may come at once; one whose card is held until 20 minutes
 * of browsing.
 */
export type BenchScenario = "none" | "at-once" | "held";

/**
 * The store is changed while the background is stopped, because it would overwrite it from memory.
 */
export async function startScenario(ownPage: BareTab, scenario: BenchScenario): Promise<void> {
  await ownPage.send("ServiceWorker.enable");
  await ownPage.send("ServiceWorker.stopAllWorkers");
  await pause(300);
  const stored = {
    ...storedWithQuietTime(),
    ...(scenario === "none" ? { quietTimes: [] } : {}),
    ...(scenario === "held" ? { settings: { cardAfter: 20 } } : {}),
  };
  await ownPage.evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`);
  await ownPage.evaluate(WATCH_STORE);
}
