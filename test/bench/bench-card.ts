import { setTimeout as pause } from "node:timers/promises";
import { waitUntil } from "../browsers/with-timeout";
import type { Candidate } from "./bench-pages";
import { startScenario } from "./scenario";
import { formatSpread, spreadOf } from "./spread";

const AFTER_MS = 1_500;

/**
 * Records when an element first entered the top layer, and when it was painted, two frames later.
 */
const WATCH = `globalThis.shownAt = 0; new MutationObserver((_, self) => {
  if (!document.querySelector(":popover-open")) return;
  self.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.shownAt = Date.now(); }));
}).observe(document, { childList: true, subtree: true }); 0`;

/**
 * A card on a page of 50,000 nodes: the time from the decision until it is visible, and the time on
 * the page's main thread, compared with the same tab switch without a card.
 */
export async function benchCard(ours: Candidate, url: string, rounds: number): Promise<void> {
  const waits: number[] = [];
  const busy: Record<"card" | "none", number[]> = { card: [], none: [] };
  for (let turn = 0; turn < rounds; turn += 1) {
    busy.none.push((await comeBack(ours, url, false)).busy);
    const { wait, busy: taken } = await comeBack(ours, url, true);
    waits.push(wait);
    busy.card.push(taken);
  }
  console.log(`card, 50,000 nodes: decision to visible ${formatSpread(spreadOf(waits))}`);
  console.log(
    `card, 50,000 nodes: main thread in ${AFTER_MS} ms after coming back: without ${formatSpread(spreadOf(busy.none))}; with ${formatSpread(spreadOf(busy.card))}`,
  );
}

/** Leaves the page for another tab, begins an evening (or none), and comes back to the page. */
async function comeBack({ chromium }: Candidate, url: string, hasCard: boolean) {
  const page = await chromium.openTab();
  await page.goto(url);
  const ownPage = await chromium.openTab();
  await ownPage.goto(`${chromium.baseUrl}/manifest.json`);
  await startScenario(ownPage, hasCard ? "at-once" : "none");
  await page.evaluate(WATCH);
  const before = await page.metrics();
  await page.show();
  if (hasCard) await waitUntil(() => page.evaluate<number>("shownAt"), "the card to come");
  await pause(AFTER_MS);
  const after = await page.metrics();
  const wait = hasCard
    ? (await page.evaluate<number>("shownAt")) - (await ownPage.evaluate<number>("decidedAt"))
    : 0;
  await page.close();
  await startScenario(ownPage, "none");
  await ownPage.close();
  return { wait, busy: ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000 };
}
