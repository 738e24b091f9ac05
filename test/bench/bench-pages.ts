import { setTimeout as pause } from "node:timers/promises";
import type { BareChromium } from "./bare-chromium";
import type { Rows } from "./rows";
import { formatSpread, round, spreadOf } from "./spread";

const SETTLE_MS = 400;

export interface Candidate {
  name: string;
  chromium: BareChromium;
}

interface Load {
  load: number;
  script: number;
  task: number;
  heap: number;
  nodes: number;
  worlds: number;
}

/** One load of a page in a new tab, and what the page contains a little later. */
async function loadOnce({ chromium }: Candidate, url: string): Promise<Load> {
  const tab = await chromium.openTab();
  await tab.goto(url);
  await pause(SETTLE_MS);
  const load = await tab.evaluate<number>(
    "performance.getEntriesByType('navigation')[0].loadEventEnd",
  );
  const nodes = await tab.evaluate<number>("document.querySelectorAll('*').length");
  const metrics = await tab.metrics();
  const worlds = tab.worlds.size;
  await tab.close();
  const { ScriptDuration = 0, TaskDuration = 0, JSHeapUsedSize = 0 } = metrics;
  return {
    load,
    script: ScriptDuration * 1000,
    task: TaskDuration * 1000,
    heap: JSHeapUsedSize / 1e6,
    nodes,
    worlds,
  };
}

/**
 * Loads the same pages in each browser in turn, so that other load on the machine affects all
 * alike.
 */
export async function benchPages(
  candidates: Candidate[],
  pages: Record<string, string>,
  rounds: number,
  { when = "", rows }: { when?: string; rows?: Rows } = {},
): Promise<void> {
  for (const [page, url] of Object.entries(pages)) {
    const loads = new Map<string, Load[]>(candidates.map(({ name }) => [name, []]));
    for (let turn = 0; turn < rounds + 1; turn += 1)
      for (const candidate of turn % 2 ? candidates : [...candidates].reverse()) {
        const load = await loadOnce(candidate, url);
        // The first round fills caches.
        if (turn > 0) loads.get(candidate.name)?.push(load);
      }
    print(`${when}${page}`, candidates, loads);
    if (rows) addRows(rows, candidates, loads);
  }
}

/** What the last candidate has in a page beside the first. */
function addRows(rows: Rows, candidates: Candidate[], loads: Map<string, Load[]>): void {
  const most = (candidate: Candidate | undefined, what: "nodes" | "worlds") =>
    Math.max(...(loads.get(candidate?.name ?? "") ?? []).map((load) => load[what]));
  const more = (what: "nodes" | "worlds") =>
    most(candidates.at(-1), what) - most(candidates[0], what);
  rows.add("elements in a page outside quiet times", more("nodes"));
  rows.add("script worlds in a page outside quiet times", more("worlds"));
}

function print(page: string, candidates: Candidate[], loads: Map<string, Load[]>): void {
  const of = (name: string, what: keyof Load) =>
    spreadOf((loads.get(name) ?? []).map((load) => load[what]));
  const first = candidates[0]?.name ?? "";
  for (const what of ["load", "script", "task", "heap"] as const) {
    const unit = what === "heap" ? "MB" : "ms";
    const cells = candidates.map(({ name }) => {
      const ratio = (of(name, what).median || 1) / (of(first, what).median || 1);
      return `${name} ${formatSpread(of(name, what), unit)}${name === first ? "" : `, ratio ${round(ratio)}`}`;
    });
    console.log(`${page}: ${what}: ${cells.join("; ")}`);
  }
  for (const what of ["nodes", "worlds"] as const) {
    const cells = candidates.map(({ name }) => `${name} ${of(name, what).median}`);
    console.log(`${page}: ${what}: ${cells.join("; ")}`);
  }
}
