import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** Folders of `src`, and what each may import of the others (ARCHITECTURE.md says why). */
/** What the two pages that show today and edit quiet times may import besides themselves. */
const OF_PAGES = [
  "today",
  "quiet-time-form",
  "ui",
  "card",
  "content",
  "core",
  "protocol",
  "browser",
];

const MAY_IMPORT: Record<string, readonly string[]> = {
  core: ["core"],
  content: ["content", "core"],
  protocol: ["protocol", "core"],
  browser: ["browser", "protocol", "core", "content"],
  shell: ["shell", "browser", "protocol", "core", "content"],
  ui: ["ui", "content", "core", "protocol", "browser"],
  card: ["card", "ui", "content", "core", "protocol", "browser"],
  "quiet-time-form": ["quiet-time-form", "ui", "content", "core"],
  today: ["today", "ui", "card", "content", "core"],
  popup: ["popup", ...OF_PAGES],
  home: ["home", ...OF_PAGES],
  welcome: ["welcome", "ui", "card", "content", "core", "browser", "home"],
  site: ["site", "ui", "card", "content", "core", "protocol", "browser", "home"],
};

const PACKAGES: Record<string, readonly string[]> = {
  core: ["valibot"],
  protocol: ["valibot"],
  content: [],
  browser: ["webextension-polyfill", "valibot"],
  shell: [],
};

/** The popup imports it once it found something that an earlier popup left, and not before. */
const LOADS_SCHEMAS = "core/view/popup-memory";

interface Import {
  file: string;
  target: string;
  isType: boolean;
  /** By `import()`. */
  isLazy?: boolean;
}

const SOURCE = resolve("src");

/** From `src`, with slashes on every system. */
const pathInSource = (file: string): string => relative(SOURCE, file).replaceAll("\\", "/");

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const found = text.matchAll(
    /(?:^|\n)(?:import|export)\s+(type\s)?[^;"]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g,
  );
  return [...found].map(([, type, stat, dynamic]) => ({
    file: pathInSource(file),
    target: stat ?? dynamic ?? "",
    isType: type !== undefined,
    isLazy: dynamic !== undefined,
  }));
}

const all = filesIn(SOURCE).flatMap(importsOf);
const folderOf = (path: string): string => path.split("/")[0] ?? "";

/** The file that an import names, relative to `src`; null for packages and files that are no code. */
function resolveImport({ file, target }: Import): string | null {
  if (!target.startsWith(".")) return null;
  const path = relative(SOURCE, resolve(dirname(join(SOURCE, file)), target));
  const candidates = [`${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  return candidates.find((candidate) => existsSync(join(SOURCE, candidate))) ?? null;
}

/** Groups of files that import each other in a circle, type imports included: "a.ts b.ts". */
function cyclesOf(imports: readonly Import[]): string[] {
  const targets = new Map<string, Set<string>>();
  for (const each of imports) {
    const target = resolveImport(each);
    if (target) targets.set(each.file, (targets.get(each.file) ?? new Set()).add(target));
  }
  const reachable = (from: string): Set<string> => {
    const found = new Set<string>();
    const open = [...(targets.get(from) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(...(targets.get(next) ?? []));
    }
    return found;
  };
  const reach = new Map([...targets.keys()].map((file) => [file, reachable(file)]));
  const groups = [...reach]
    .filter(([file, found]) => found.has(file))
    .map(([file, found]) => [...found].filter((other) => reach.get(other)?.has(file)).sort());
  return [...new Set(groups.map((group) => group.join(" ")))].sort();
}

interface Search {
  found?: Set<string>;
  /** Not looked into, without its ending. */
  without?: string;
}

/** The files that a file needs at run time, direct or not. */
function loadedBy(entry: string, { found = new Set(), without }: Search = {}): Set<string> {
  for (const each of all.filter(({ file, isType }) => file === entry && !isType)) {
    const target = resolveImport(each);
    if (target === null || target === `${without}.ts` || found.has(target)) continue;
    found.add(target);
    loadedBy(target, { found, ...(without === undefined ? {} : { without }) });
  }
  return found;
}

const packagesOf = (entry: string): string[] =>
  all
    .filter(({ file, target, isType }) => file === entry && !isType && !target.startsWith("."))
    .map(({ target }) => target);

/** Cycles still to be removed. The list may only shrink. */
const KNOWN_CYCLES: readonly string[] = [];

describe("import cycles", () => {
  it("are none but the known ones, type imports included", () => {
    expect(cyclesOf(all)).toEqual(KNOWN_CYCLES);
  });

  it("would be found", () => {
    const circle = [
      { file: "core/time.ts", target: "./session/session", isType: true },
      { file: "core/session/session.ts", target: "../time", isType: false },
      { file: "core/offer/offer.ts", target: "../time", isType: false },
    ];
    expect(cyclesOf(circle)).toEqual(["core/session/session.ts core/time.ts"]);
  });
});

describe("imports", () => {
  it("were found at all", () => {
    expect(all.length).toBeGreaterThan(200);
  });

  it.each(Object.entries(MAY_IMPORT))("%s keeps to its own", (folder, allowed) => {
    const strays = all
      .filter(({ file, target }) => folderOf(file) === folder && target.startsWith("."))
      .filter(({ file, target }) => {
        const path = pathInSource(resolve(dirname(join(SOURCE, file)), target));
        return !allowed.includes(folderOf(path));
      });
    expect(strays).toEqual([]);
  });

  it.each(Object.entries(PACKAGES))("%s uses no package but its own", (folder, allowed) => {
    const strays = all.filter(
      ({ file, target, isType }) =>
        folderOf(file) === folder &&
        !target.startsWith(".") &&
        !isType &&
        !allowed.includes(target),
    );
    expect(strays).toEqual([]);
  });

  it.each(["card", "ui"])("%s takes nothing but types from the browser", (folder) => {
    const strays = all.filter(
      ({ file, target, isType }) =>
        folderOf(file) === folder && target.includes("/browser/") && !isType,
    );
    expect(strays).toEqual([]);
  });

  it("no page and no card loads the schema library, but to read what a popup left", () => {
    const entries = ["popup/main.tsx", "home/main.tsx", "welcome/main.tsx", "card/inject.ts"];
    const loading = entries.flatMap((entry) =>
      [entry, ...loadedBy(entry, { without: LOADS_SCHEMAS })].filter((file) =>
        packagesOf(file).includes("valibot"),
      ),
    );
    expect(loading).toEqual([]);
    const readers = all.filter(({ target }) => target.endsWith(`/${LOADS_SCHEMAS}`));
    const loaders = readers.filter(({ isType }) => !isType);
    expect(loaders).toEqual([{ ...loaders[0], file: "browser/popup-memory.ts", isLazy: true }]);
    expect([...loadedBy("shell/index.ts")].flatMap(packagesOf)).toContain("valibot");
  });

  it("the browser's API is named in browser and the card's own messages alone", () => {
    const strays = filesIn(SOURCE)
      .filter((file) => /\b(?:browser|chrome)\.[a-z]+\b/.test(withoutComments(file)))
      .map(pathInSource)
      .filter((file) => folderOf(file) !== "browser" && file !== "card/card-messages.ts");
    expect(strays).toEqual([]);
  });

  it("the core reads no clock and no chance", () => {
    const core = filesIn(join(SOURCE, "core"));
    const strays = core.filter((file) =>
      /\bDate\b|Math\.random|performance\./.test(withoutComments(file)),
    );
    expect(strays).toEqual([]);
  });

  it("nothing that ships can talk to a network, but the site's worker that asks for the site's own files", () => {
    const strays = filesIn(SOURCE).filter((file) =>
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/.test(
        withoutComments(file),
      ),
    );
    expect(strays.map(pathInSource)).toEqual(["site/offline/service-worker.ts"]);
  });

  it("the site needs no extension, and the extension nothing of the site", () => {
    const ofSite = [...loadedBy("site/main.tsx"), ...loadedBy("site/enter.ts")];
    expect(ofSite.length).toBeGreaterThan(100);
    expect(ofSite.filter((file) => packagesOf(file).includes("webextension-polyfill"))).toEqual([]);
    const strays = all.filter(
      (each) => folderOf(each.file) !== "site" && resolveImport(each)?.startsWith("site/"),
    );
    expect(strays).toEqual([]);
  });
});

function withoutComments(file: string): string {
  return readFileSync(file, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/.*$/gm, "")
    .replace(/(["'`])(?:\\.|(?!\1)[^\\])*\1/g, '""');
}
