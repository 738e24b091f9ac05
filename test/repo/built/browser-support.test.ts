import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { OLDEST_SUPPORTED } from "../../../build/manifest";
import packageJson from "../../../package.json" with { type: "json" };
import { checkSupport, type Findings } from "../compat/check-support";
import type { Engine } from "../compat/compat-data";
import { fileUses } from "../compat/file-uses";
import { GUARDS } from "../compat/guards";
import { OTHER_MEANINGS } from "../compat/other-meanings";
import type { Use } from "../compat/use";
import { projectFiles, read } from "../project-files";
import { BUILDS, type Build, filesOf, readBuilt } from "./ships";

const ENGINES: Record<Build, Engine[]> = {
  chrome: ["chrome", "edge"],
  firefox: ["firefox", "firefox_android"],
};
/** What to do about a line in a list that should be empty. */
const ASK =
  "Don't use it, or see to it that it is asked for first and list that in test/repo/compat/guards.ts; " +
  "if it is something else of that name, list that in test/repo/compat/other-meanings.ts.";
const DECISIONS = { guards: GUARDS, otherMeanings: OTHER_MEANINGS };

const uses: Record<Build, Use[]> = { chrome: usesIn("chrome"), firefox: usesIn("firefox") };
const findings = BUILDS.flatMap((build) =>
  ENGINES[build].map((engine): [Engine, number, Findings] => {
    const version = OLDEST_SUPPORTED[engine];
    return [engine, version, checkSupport(uses[build], [engine, version], DECISIONS)];
  }),
);

describe.each(BUILDS)("what the reader finds in the build for %s", (build) => {
  const names = new Set(uses[build].map(({ name }) => name));

  it.each([
    ["scripting.executeScript", "a function of the extension API"],
    ["storage.local.set", "one in an area of an area"],
    ["manifest.permissions.alarms", "a permission"],
    [".attachShadow", "a member"],
    ["focus({ preventScroll })", "an option"],
    ["new ResizeObserver()", "an interface"],
    [".NumberFormat", "a built-in"],
    ["ChainExpression", "syntax"],
    ["<details>", "an element"],
    ["light-dark()", "a function of CSS"],
    ["@media (prefers-reduced-motion)", "a media feature"],
    [":host", "a selector"],
    ["text-wrap: balance", "a value"],
    ["1vh", "a unit"],
  ])("has %s, %s", (name) => {
    expect(names).toContain(name);
  });
});

describe.each(findings)("in %s %i", (_engine, _version, { unsupported, undecided }) => {
  it("everything that ships is supported, or guarded", () => {
    expect(unsupported, ASK).toEqual([]);
  });

  it("every member of an unknown object is one that is supported", () => {
    expect(undecided, ASK).toEqual([]);
  });
});

it("an old Chrome lacks much of it", () => {
  const { unsupported } = checkSupport(uses.chrome, ["chrome", 90], DECISIONS);
  expect(unsupported).toEqual(
    expect.arrayContaining([
      "light-dark(): css.types.color.light-dark",
      "text-wrap: balance: css.properties.text-wrap.balance",
      ".showPopover: api.HTMLElement.showPopover",
      ".hasOwn: javascript.builtins.Object.hasOwn",
      "<search>: html.elements.search",
      "action.openPopup: webextensions.api.action.openPopup",
      "manifest.background.type: webextensions.manifest.background.type",
    ]),
  );
});

describe("the decisions", () => {
  const members = OTHER_MEANINGS.flatMap((one) => one.members);
  const needed = new Set(findings.flatMap(([, , found]) => [...found.needed]));
  const sources = sourceTexts();

  it("are all needed", () => {
    expect(GUARDS.filter((one) => !needed.has(one)).map(({ feature }) => feature)).toEqual([]);
    expect(members.filter((member) => !needed.has(member))).toEqual([]);
  });

  it("rule out no interface that is named in what ships", () => {
    const named = new Set(BUILDS.flatMap((build) => uses[build]).flatMap(exactPath));
    expect(members.filter((member) => named.has(member))).toEqual([]);
  });

  it.each(GUARDS)("on $feature is still what the source does", ({ where }) => {
    expect(sources.some((text) => text.includes(where))).toBe(true);
  });
});

/** Each use once: the files of a build have much in common. */
function usesIn(build: Build): Use[] {
  const all = filesOf(build).flatMap((file) => fileUses(file, readBuilt(build, file)));
  const keyOf = ({ name, candidates }: Use) => `${name} ${candidates.join()}`;
  return [...new Map(all.map((use) => [keyOf(use), use])).values()];
}

const exactPath = ({ candidates, isByName }: Use): string[] => (isByName ? [] : candidates);

/** Our own source, and that of the packages that ship. */
function sourceTexts(): string[] {
  const own = projectFiles().filter((path) => /^(?:src|build|manifest\.json)/.test(path));
  const packages = Object.keys(packageJson.dependencies).flatMap(sourcesOfPackage);
  return [...own, ...packages].map(read);
}

function sourcesOfPackage(name: string): string[] {
  const folder = join("node_modules", name);
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:m?js|ts)$/.test(path))
    .map((path) => join(folder, path));
}
