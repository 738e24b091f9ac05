import { readFileSync } from "node:fs";
import type { CompatData, Identifier, SupportStatement } from "@mdn/browser-compat-data";
import { describe, expect, it } from "vitest";
import { BUILDS, type Build, scriptsOf } from "./ships";

type Lowest = [browser: "chrome" | "edge" | "firefox" | "firefox_android", version: number];

/** The oldest supported browsers (build/manifest.ts, README.md). */
const LOWEST: Record<Build, Lowest[]> = {
  chrome: [
    ["chrome", 130],
    ["edge", 130],
  ],
  firefox: [
    ["firefox", 140],
    ["firefox_android", 142],
  ],
};

/** APIs that are used only where they exist, and how the code checks it. */
const GUARDED: Record<string, Partial<Record<Lowest[0], string>>> = {
  "dom.openOrClosedShadowRoot": {
    firefox:
      "src/card/card-messages.ts: Firefox has a property of elements instead, asked for first",
    firefox_android: "the same",
  },
  "windows.getAll": {
    firefox_android: "src/platform/look.ts: without `windows` there is nothing to ask",
  },
  "windows.getLastFocused": {
    firefox_android: "src/platform/toolbar.ts: no window to bring to the front",
  },
  "windows.update": { firefox_android: "the same" },
  "windows.onFocusChanged": { firefox_android: "src/platform/browser-events.ts: `windows?.`" },
  "commands.onCommand": { firefox_android: "src/platform/reach-key.ts: `commands?.`" },
  "commands.getAll": { firefox_android: "src/platform/reach-key.ts: no key without `commands`" },
};

// Read instead of imported, because transforming 16 MB is slow.
const DATA = "node_modules/@mdn/browser-compat-data/data.json";
const { webextensions }: CompatData = JSON.parse(readFileSync(DATA, "utf8"));
const APIS = webextensions.api as Identifier;

/** `windows.getAll` and the like: minifying shortens every name except those of the browser. */
function apisIn(code: string): string[] {
  // A lookahead, because a name may end one pair and begin the next.
  const pairs = code.matchAll(/\.([a-z]\w+)(?=\??\.([a-zA-Z]\w+))/g);
  const found = [...pairs].filter(([, area = "", member = ""]) => isApi(area, member));
  return found.map(([, area, member]) => `${area}.${member}`);
}

const isApi = (area: string, member: string): boolean =>
  Object.hasOwn(APIS, area) && Object.hasOwn(APIS[area] as Identifier, member);

function isThere(api: string, [browser, version]: Lowest): boolean {
  const [area, member] = api.split(".") as [string, string];
  const support = APIS[area]?.[member]?.__compat?.support[browser];
  const statements = ([] as SupportStatement[]).concat(support ?? []).flat();
  return statements.some(
    ({ version_added: added, version_removed: removed, flags }) =>
      typeof added === "string" &&
      !removed &&
      !flags &&
      Number.parseFloat(added.replace("≤", "")) <= version,
  );
}

describe.each(BUILDS)("the browser's API in what ships for %s", (build) => {
  const used = [...new Set(scriptsOf(build).flatMap(([, code]) => apisIn(code)))].sort();

  it("was found at all", () => {
    expect(used).toEqual(expect.arrayContaining(["alarms.create", "scripting.executeScript"]));
  });

  it.each(LOWEST[build])("is in %s %i, or guarded", (...lowest) => {
    const missing = used.filter((api) => !isThere(api, lowest) && !GUARDED[api]?.[lowest[0]]);
    expect(missing).toEqual([]);
  });
});
