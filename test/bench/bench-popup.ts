import { setTimeout as pause } from "node:timers/promises";
import type { BareTab } from "./bare-chromium";
import type { Candidate } from "./bench-pages";
import { formatSpread, round, spreadOf } from "./spread";

const PAINTED = `new Promise((resolve) => {
  new PerformanceObserver((list, self) => {
    const painted = list.getEntries().find(({ name }) => name === "first-contentful-paint");
    if (!painted) return;
    self.disconnect();
    resolve(painted.startTime);
  }).observe({ type: "paint", buffered: true });
})`;
const WIRED = `(async () => {
  while (!document.querySelector("button")) await new Promise(requestAnimationFrame);
  return performance.now();
})()`;

/** The popup as a page, from its navigation to the first paint and to the first usable button. */
export async function benchPopup(ours: Candidate, empty: Candidate, rounds: number): Promise<void> {
  const paint: Record<string, number[]> = { ours: [], empty: [] };
  const wired: number[] = [];
  for (let turn = 0; turn < rounds + 1; turn += 1)
    // Each goes first as often as the other; the first round fills caches.
    for (const name of turn % 2 ? ["ours", "empty"] : ["empty", "ours"]) {
      const isOurs = name === "ours";
      const popup = await (isOurs
        ? open(ours, "/src/popup/popup.html")
        : open(empty, "/popup.html"));
      const painted = await popup.evaluate<number>(PAINTED);
      const ready = isOurs ? await popup.evaluate<number>(WIRED) : 0;
      await popup.close();
      if (turn === 0) continue;
      paint[name]?.push(painted);
      if (isOurs) wired.push(ready);
    }
  const [own, bare] = [spreadOf(paint.ours ?? []), spreadOf(paint.empty ?? [])];
  console.log(
    `popup: first paint: empty ${formatSpread(bare)}; ours ${formatSpread(own)}, ratio ${round(own.median / bare.median)}`,
  );
  console.log(`popup: first button there (ours): ${formatSpread(spreadOf(wired))}`);
}

async function open({ chromium }: Candidate, path: string): Promise<BareTab> {
  const tab = await chromium.openTab();
  await tab.goto(chromium.baseUrl + path);
  return tab;
}

/**
 * From a request of one of our pages to the reply, with the background running and stopped before.
 */
export async function benchColdStart({ chromium }: Candidate, rounds: number): Promise<void> {
  const tab = await chromium.openTab();
  await tab.goto(`${chromium.baseUrl}/manifest.json`);
  await tab.send("ServiceWorker.enable");
  const cold: number[] = [];
  const warm: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    await tab.send("ServiceWorker.stopAllWorkers");
    await pause(500);
    cold.push(await tab.evaluate<number>(ASK));
    warm.push(await tab.evaluate<number>(ASK));
  }
  await tab.close();
  console.log(
    `background: stopped, to the first answer ${formatSpread(spreadOf(cold))}; running ${formatSpread(spreadOf(warm))}`,
  );
}

const ASK = `(async () => {
  const begin = performance.now();
  await chrome.runtime.sendMessage({ kind: "view" });
  return performance.now() - begin;
})()`;
