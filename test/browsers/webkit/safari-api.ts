import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** As much of the data as is read here: a namespace, its members, and the version of Safari that has each. */
interface Entry {
  __compat?: { support: Record<string, Support | Support[]> };
}
interface Support {
  version_added?: string | false | null;
  version_removed?: string;
}

/** The members of the extension API that Safari has: `{ alarms: ["clear", "create", ...], ... }`. */
export function safariApi(): Record<string, string[]> {
  // Read, not imported: a bundler would take minutes over 20 MB.
  const file = createRequire(import.meta.url).resolve("@mdn/browser-compat-data");
  const compat = JSON.parse(readFileSync(file, "utf8"));
  const namespaces: Record<string, Record<string, Entry>> = compat.webextensions.api;
  const all = Object.entries(namespaces).map(([name, members]): [string, string[]] => [
    name,
    Object.keys(members).filter((member) => isInSafari(members[member])),
  ]);
  // Of a namespace that it lacks not even the name is there.
  return Object.fromEntries(all.filter(([, members]) => members.length > 0));
}

function isInSafari(entry: Entry | undefined): boolean {
  const support = entry?.__compat?.support.safari;
  const newest = Array.isArray(support) ? support[0] : support;
  return Boolean(newest?.version_added) && !newest?.version_removed;
}
