import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { builtExtension } from "../browsers/built-extension";
import { type Site, startSite } from "../browsers/site";
import { BareChromium } from "./bare-chromium";
import { benchBackground } from "./bench-background";
import { benchCard } from "./bench-card";
import { benchHeld } from "./bench-held";
import { benchPages, type Candidate } from "./bench-pages";
import { benchColdStart, benchPopup } from "./bench-popup";
import { benchStep } from "./bench-step";
import { benchStorage } from "./bench-storage";
import { entrySizes } from "./entry-sizes";
import { createRows, type Rows } from "./rows";
import { round } from "./spread";

/** Prints every figure. Resolves to the rows that are over what is held: none of them depends on a clock. */
export async function bench(minutes: number, rounds: number): Promise<string[]> {
  const rows = createRows();
  console.log(`load of the machine at the start: ${loadavg().map(round).join(" ")}`);
  printSizes(rows);
  benchStep(rows);
  await benchStorage(rows);
  const site = await startSite();
  const pages = addPages(site);
  const empty = await emptyExtension();
  const candidates: Candidate[] = [];
  try {
    for (const [name, extension] of [
      ["none", null],
      ["empty", empty],
      ["ours", builtExtension("chrome")],
    ] as const)
      candidates.push({ name, chromium: await BareChromium.launch(extension) });
    const [none, blank, ours] = candidates as [Candidate, Candidate, Candidate];
    await benchPages(candidates, pages, rounds, { rows });
    await benchPopup(ours, blank, rounds);
    await benchColdStart(ours, rounds);
    await benchHeld([none, ours], pages, addTypingPage(site), rounds);
    await benchCard(ours, pages["50,000 nodes"] ?? "", Math.min(5, rounds));
    await benchBackground(candidates, `${site.url}/`, minutes, rows);
  } finally {
    for (const { chromium } of candidates) await chromium.close();
    await site.close();
    await rm(empty, { recursive: true, force: true });
  }
  console.log(`load of the machine at the end: ${loadavg().map(round).join(" ")}`);
  return rows.over();
}

function printSizes(rows: Rows): void {
  for (const build of ["chrome", "firefox"] as const)
    for (const { entry, bytes, gzipBytes, budget } of entrySizes(builtExtension(build))) {
      const over = gzipBytes > budget.agreed ? `, OVER the agreed ${budget.agreed}` : "";
      const share = Math.round((gzipBytes / budget.agreed) * 100);
      console.log(`size, ${build} ${entry}: ${bytes} bytes, gzip ${gzipBytes}: ${share} %${over}`);
      rows.add(`gzip bytes, ${build} ${entry}`, gzipBytes, budget.held);
    }
}

function addPages(site: Site): Record<string, string> {
  const many = "<p>One <b>more</b> <i>line</i> <a href='#'>of many</a>.</p>".repeat(12_500);
  const body = `<!doctype html><title>Many</title>${many}`;
  return {
    article: `${site.url}/`,
    "text fields": `${site.url}/writing`,
    "50,000 nodes": site.add("/many", { body }),
  };
}

/** A field has the focus before our code could check. */
const addTypingPage = (site: Site): string =>
  site.add("/typing", {
    body: "<!doctype html><title>Type</title><textarea autofocus></textarea><p>Write to us.</p>",
  });

/** The cost of any extension: a background that does nothing, and a blank popup. */
async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "empty-"));
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: "Empty",
    version: "1",
    permissions: [],
    background: { service_worker: "background.js" },
    action: { default_popup: "popup.html" },
  };
  await writeFile(join(folder, "manifest.json"), JSON.stringify(manifest));
  await writeFile(join(folder, "background.js"), "");
  await writeFile(join(folder, "popup.html"), "<!doctype html><title>Empty</title><p>Empty</p>");
  return folder;
}
