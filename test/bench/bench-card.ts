import { setTimeout as pause } from "node:timers/promises";
import { until } from "../browsers/bounded";
import { freshEvening } from "../e2e/parent";
import type { BareTab } from "./bare-chromium";
import type { Rival } from "./bench-pages";
import { spreadOf, told } from "./spread";

const AFTER_MS = 1_500;

/** Notes when an element first came into the top layer, and was painted: two frames later. */
const WATCH = `globalThis.shownAt = 0; new MutationObserver((_, self) => {
  if (!document.querySelector(":popover-open")) return;
  self.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.shownAt = Date.now(); }));
}).observe(document, { childList: true, subtree: true }); 0`;
/** Notes when an offer was stored as on its way: it is, right after the decision. */
const WATCH_STORE = `globalThis.decidedAt = 0; chrome.storage.local.onChanged.addListener(({ offers }) => {
  if (!decidedAt && offers?.newValue?.some(({ status }) => status === "showing")) decidedAt = Date.now();
}); 0`;

/**
 * A card on a page of 50,000 nodes: from the decision to what can be seen, and what it takes of the
 * page's main thread, beside the same switch of tabs without a card.
 */
export async function benchCard(ours: Rival, url: string, rounds: number): Promise<void> {
  const waits: number[] = [];
  const busy: Record<"card" | "none", number[]> = { card: [], none: [] };
  for (let turn = 0; turn < rounds; turn += 1) {
    busy.none.push((await comeBack(ours, url, false)).busy);
    const { wait, busy: taken } = await comeBack(ours, url, true);
    waits.push(wait);
    busy.card.push(taken);
  }
  console.log(`card, 50,000 nodes: decision to visible ${told(spreadOf(waits))}`);
  console.log(
    `card, 50,000 nodes: main thread in ${AFTER_MS} ms after coming back: without ${told(spreadOf(busy.none))}; with ${told(spreadOf(busy.card))}`,
  );
}

/** The page is left for another tab, an evening begins (or none), and the page is come back to. */
async function comeBack({ chromium }: Rival, url: string, isEvening: boolean) {
  const page = await chromium.openTab();
  await page.goto(url);
  const desk = await chromium.openTab();
  await desk.goto(`${chromium.baseUrl}/manifest.json`);
  await begin(desk, isEvening);
  await page.evaluate(WATCH);
  const before = await page.metrics();
  await page.show();
  if (isEvening) await until(() => page.evaluate<number>("shownAt"), "the card to come");
  await pause(AFTER_MS);
  const after = await page.metrics();
  const wait = isEvening
    ? (await page.evaluate<number>("shownAt")) - (await desk.evaluate<number>("decidedAt"))
    : 0;
  await page.close();
  await begin(desk, false);
  await desk.close();
  return { wait, busy: ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000 };
}

/** What is stored is changed while the background is stopped: its memory would win. */
export async function begin(desk: BareTab, isEvening: boolean): Promise<void> {
  await desk.send("ServiceWorker.enable");
  await desk.send("ServiceWorker.stopAllWorkers");
  await pause(300);
  const evening = freshEvening();
  const stored = isEvening ? evening : { ...evening, quietTimes: [] };
  await desk.evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`);
  await desk.evaluate(WATCH_STORE);
}

/** A page in which somebody types holds the card: what is in it then is what was in it before. */
export async function benchHeld(ours: Rival, bare: Rival, url: string): Promise<void> {
  const desk = await ours.chromium.openTab();
  await desk.goto(`${ours.chromium.baseUrl}/manifest.json`);
  await begin(desk, true);
  const [with_, without] = await Promise.all([inPage(ours, url), inPage(bare, url)]);
  const offers = await desk.evaluate<string>(
    "chrome.storage.local.get('offers').then(({ offers }) => offers.map(({ status }) => status).join())",
  );
  await begin(desk, false);
  await desk.close();
  console.log(
    `held while typing (the offer is ${offers || "none"}): ours ${with_}; no extension ${without}`,
  );
}

async function inPage({ chromium }: Rival, url: string): Promise<string> {
  const tab = await chromium.openTab();
  await tab.goto(url);
  await tab.evaluate("document.querySelector('textarea').focus()");
  await pause(6_000);
  const nodes = await tab.evaluate<number>("document.querySelectorAll('*').length");
  const sheets = await tab.evaluate<number>(
    "document.styleSheets.length + document.adoptedStyleSheets.length",
  );
  const { JSEventListeners = 0 } = await tab.metrics();
  await tab.close();
  return `${nodes} nodes, ${sheets} style sheets, ${JSEventListeners} listeners`;
}
