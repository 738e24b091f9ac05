import { setTimeout as pause } from "node:timers/promises";
import type { BareTab } from "./bare-chromium";
import type { Candidate } from "./bench-pages";
import { cpuSecondsOf } from "./cpu-time";
import type { Rows } from "./rows";
import { round } from "./spread";

const MINUTE_MS = 60_000;
const EVENTS_A_MINUTE = 6;
const BETWEEN_EVENTS_MS = 2_500;

/**
 * Counts writes without starting the background: a page of ours listens to them, which keeps no
 * background running.
 */
const COUNT_SETS = `globalThis.sets = 0; globalThis.keys = {}; chrome.storage.onChanged.addListener((changes) => {
  sets += 1;
  for (const key of Object.keys(changes)) keys[key] = (keys[key] ?? 0) + 1;
}); 0`;

interface BenchRun {
  candidate: Candidate;
  tabs: BareTab[];
}

/**
 * Minutes of browsing (six tab events, then reading), then as many without any event, in every
 * browser at the same time. Counts what our background does, and the processor time of each whole
 * browser.
 */
export async function benchBackground(
  candidates: Candidate[],
  url: string,
  minutes: number,
  rows: Rows,
): Promise<void> {
  const ours = candidates.at(-1) as Candidate;
  const ownPage = await ours.chromium.openTab();
  await ownPage.goto(`${ours.chromium.baseUrl}/manifest.json`);
  await ownPage.evaluate(COUNT_SETS);
  const starts = await countStarts(ours);
  const runs: BenchRun[] = [];
  for (const candidate of candidates) {
    const tabs = [await candidate.chromium.openTab(url), await candidate.chromium.openTab(url)];
    runs.push({ candidate, tabs });
  }
  const watched = { ownPage, starts, runs };
  await report("browsing", minutes, watched, ({ tabs }) => browse(tabs, url));
  const { starts: started, sets } = await report("reading on", minutes, watched, () =>
    pause(MINUTE_MS),
  );
  rows.add("background starts in a minute of reading", started / minutes);
  rows.add("writes in a minute of reading", sets / minutes);
  const alarms = await ownPage.evaluate("chrome.alarms.getAll()");
  console.log(`background: alarms now: ${JSON.stringify(alarms)}`);
  for (const tab of [...runs.flatMap(({ tabs }) => tabs), ownPage]) await tab.close();
}

async function countStarts({ chromium }: Candidate): Promise<{ count: number }> {
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

/** Six tab events in a quarter of a minute, and then reading. */
async function browse([one, other]: BareTab[], url: string): Promise<void> {
  const end = Date.now() + MINUTE_MS;
  for (let event = 0; event < EVENTS_A_MINUTE; event += 1) {
    const tab = event % 2 ? other : one;
    if (event < 4) await tab?.show();
    else await tab?.goto(`${url}?${event}`);
    await pause(BETWEEN_EVENTS_MS);
  }
  await pause(Math.max(0, end - Date.now()));
}

interface Watched {
  ownPage: BareTab;
  starts: { count: number };
  runs: BenchRun[];
}

async function report(
  what: string,
  minutes: number,
  { ownPage, starts, runs }: Watched,
  live: (run: BenchRun) => Promise<unknown>,
): Promise<{ starts: number; sets: number }> {
  const before = { starts: starts.count, sets: await ownPage.evaluate<number>("sets") };
  await ownPage.evaluate("keys = {}; 0");
  const used = runs.map(cpuOf);
  for (let minute = 0; minute < minutes; minute += 1) await Promise.all(runs.map(live));
  const seconds = runs.map((run, index) => cpuOf(run) - (used[index] ?? 0));
  const sets = (await ownPage.evaluate<number>("sets")) - before.sets;
  const started = starts.count - before.starts;
  const keys = JSON.stringify(await ownPage.evaluate("keys"));
  console.log(
    `background, ${minutes} minutes of ${what}: ${started} starts, ${sets} writes ${keys}`,
  );
  const cells = runs.map(({ candidate }, index) => {
    const ratio = (seconds[index] ?? 0) / (seconds[0] || 1);
    return `${candidate.name} ${round(seconds[index] ?? 0)} s${index === 0 ? "" : `, ratio ${round(ratio)}`}`;
  });
  console.log(`processor time of ${minutes} minutes of ${what}: ${cells.join("; ")}`);
  return { starts: started, sets };
}

/** Of the whole browser, because an extension's work is spread over many processes. */
const cpuOf = ({ candidate }: BenchRun): number =>
  cpuSecondsOf(candidate.chromium.processId) ?? Number.NaN;
