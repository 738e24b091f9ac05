import { setTimeout as pause } from "node:timers/promises";
import type { BareTab } from "./bare-chromium";
import { benchPages, type Candidate } from "./bench-pages";
import { startScenario } from "./scenario";

/**
 * A quiet time whose card is held: by the setting "Wait before a card" on every kind of page, and by a
 * focused field on one page.
 */
export async function benchHeld(
  [bare, ours]: readonly [bare: Candidate, ours: Candidate],
  pages: Record<string, string>,
  typing: string,
  rounds: number,
): Promise<void> {
  const ownPage = await ours.chromium.openTab();
  await ownPage.goto(`${ours.chromium.baseUrl}/manifest.json`);
  await startScenario(ownPage, "held");
  await benchPages([bare, ours], pages, rounds, { when: "held in a quiet time, " });
  console.log(`held in a quiet time: the offer is ${await offersOf(ownPage)}`);
  await startScenario(ownPage, "at-once");
  const [with_, without] = await Promise.all([inPage(ours, typing), inPage(bare, typing)]);
  const offers = await offersOf(ownPage);
  await startScenario(ownPage, "none");
  await ownPage.close();
  console.log(`held while typing (the offer is ${offers}): ours ${with_}; no extension ${without}`);
}

const offersOf = async (ownPage: BareTab): Promise<string> =>
  (await ownPage.evaluate<string>(
    "chrome.storage.local.get('offers').then(({ offers }) => offers.map(({ status }) => status).join())",
  )) || "not made";

async function inPage({ chromium }: Candidate, url: string): Promise<string> {
  const tab = await chromium.openTab();
  await tab.goto(url);
  await pause(6_000);
  const nodes = await tab.evaluate<number>("document.querySelectorAll('*').length");
  const sheets = await tab.evaluate<number>(
    "document.styleSheets.length + document.adoptedStyleSheets.length",
  );
  const { JSEventListeners = 0 } = await tab.metrics();
  await tab.close();
  return `${nodes} nodes, ${sheets} style sheets, ${JSEventListeners} listeners`;
}
