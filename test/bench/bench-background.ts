import { setTimeout as pause } from "node:timers/promises";
import type { BareTab } from "./bare-chromium";
import type { Rival } from "./bench-pages";

const MINUTE = 60_000;
const EVENTS_A_MINUTE = 6;
const BETWEEN_EVENTS_MS = 2_500;

/** Counts without waking: sets are heard in a page of ours, which keeps no background alive. */
const COUNT_SETS = `globalThis.sets = 0; globalThis.keys = {}; chrome.storage.onChanged.addListener((changes) => {
  sets += 1;
  for (const key of Object.keys(changes)) keys[key] = (keys[key] ?? 0) + 1;
}); 0`;

/** Minutes of browsing (six tab events, then reading), then as many without any event. */
export async function benchBackground(ours: Rival, url: string, minutes: number): Promise<void> {
  const { chromium } = ours;
  const desk = await chromium.openTab();
  await desk.goto(`${chromium.baseUrl}/manifest.json`);
  await desk.evaluate(COUNT_SETS);
  const starts = await countStarts(ours);
  const tabs = [await chromium.openTab(url), await chromium.openTab(url)];
  await report("browsing", minutes, desk, starts, () => browse(tabs, url));
  await report("reading on", minutes, desk, starts, () => pause(MINUTE));
  const alarms = await desk.evaluate("chrome.alarms.getAll()");
  console.log(`background: alarms now: ${JSON.stringify(alarms)}`);
  for (const tab of [...tabs, desk]) await tab.close();
}

async function countStarts({ chromium }: Rival): Promise<{ count: number }> {
  const starts = { count: 0 };
  chromium.on(({ method, params }) => {
    const { type, url } = (params?.targetInfo ?? {}) as { type?: string; url?: string };
    if (method !== "Target.targetCreated" || type !== "service_worker") return;
    if (url?.startsWith(chromium.baseUrl)) starts.count += 1;
  });
  await chromium.send("Target.setDiscoverTargets", {
    discover: true,
    filter: [{ type: "service_worker" }],
  });
  return starts;
}

/** Six tab events in a quarter of a minute, as people do, and then a text to read. */
async function browse([one, other]: BareTab[], url: string): Promise<void> {
  const end = Date.now() + MINUTE;
  for (let event = 0; event < EVENTS_A_MINUTE; event += 1) {
    const tab = event % 2 ? other : one;
    if (event < 4) await tab?.show();
    else await tab?.goto(`${url}?${event}`);
    await pause(BETWEEN_EVENTS_MS);
  }
  await pause(Math.max(0, end - Date.now()));
}

async function report(
  what: string,
  minutes: number,
  desk: BareTab,
  starts: { count: number },
  live: () => Promise<unknown>,
): Promise<void> {
  const before = { starts: starts.count, sets: await desk.evaluate<number>("sets") };
  await desk.evaluate("keys = {}; 0");
  for (let minute = 0; minute < minutes; minute += 1) await live();
  const sets = (await desk.evaluate<number>("sets")) - before.sets;
  const keys = JSON.stringify(await desk.evaluate("keys"));
  console.log(
    `background, ${minutes} minutes of ${what}: ${starts.count - before.starts} starts, ${sets} writes ${keys}`,
  );
}
