import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CompatData, Identifier, SupportStatement } from "@mdn/browser-compat-data";
import { OLDEST_SUPPORTED } from "./manifest";

const SCRIPT = "as-on-android.js";
// Read instead of imported, because transforming 16 MB is slow.
const DATA = "node_modules/@mdn/browser-compat-data/data.json";

/**
 * Copies a Firefox build and removes every API that Firefox for Android does not have, so that
 * desktop Firefox can run it in a test. Nothing of this ships.
 */
export function makePhoneVariant(built: string, folder: string): void {
  cpSync(built, folder, { recursive: true });
  writeFileSync(join(folder, SCRIPT), `(${String(takeAway)})(${JSON.stringify(notOnAndroid())});`);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  // Firefox for Android has neither commands nor a toolbar.
  delete manifest.commands;
  manifest.background.scripts.unshift(SCRIPT);
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  for (const page of pagesIn(folder)) {
    const html = readFileSync(page, "utf8");
    writeFileSync(page, html.replace("<head>", `<head><script src="/${SCRIPT}"></script>`));
  }
}

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name.endsWith(".html"))
    .map(({ parentPath, name }) => join(parentPath, name));

/** Runs first in the background and in each page, and removes the APIs. */
function takeAway(missing: Missing[]): void {
  const all = (globalThis as unknown as { browser: Record<string, Record<string, unknown>> })
    .browser;
  for (const [area, member] of missing) {
    if (member === null) delete all[area];
    else if (all[area]) delete all[area][member];
  }
  const runtime = all.runtime as Record<string, unknown>;
  runtime.getPlatformInfo = async () => ({ os: "android", arch: "aarch64" });
}

type Missing = [area: string, member: string | null];

/**
 * What desktop Firefox has and Firefox for Android lacks, by MDN's data: whole namespaces and
 * single members.
 */
export function notOnAndroid(): Missing[] {
  const { webextensions }: CompatData = JSON.parse(readFileSync(DATA, "utf8"));
  const areas = partsOf(webextensions.api as Identifier);
  return areas.flatMap(([area, about]): Missing[] => {
    const members = partsOf(about).filter(([, { __compat }]) => __compat);
    const missing = members.filter(([, member]) => !isThere(member));
    if (missing.length === members.length) return [[area, null]];
    return missing.map(([member]) => [area, member]);
  });
}

const partsOf = (about: Identifier): [string, Identifier][] =>
  Object.entries(about).filter((part): part is [string, Identifier] => part[0] !== "__compat");

function isThere({ __compat }: Identifier): boolean {
  const support = ([] as SupportStatement[]).concat(__compat?.support.firefox_android ?? []);
  return support.flat().some(({ version_added: added, version_removed: removed, flags }) => {
    const version = typeof added === "string" ? Number.parseFloat(added.replace("≤", "")) : NaN;
    return version <= OLDEST_SUPPORTED.firefox_android && !removed && !flags;
  });
}
