import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** Folders of `src`, and what each may import of the others (ARCHITECTURE.md says why). */
const MAY_IMPORT: Record<string, readonly string[]> = {
  core: ["core", "domain"],
  domain: ["core", "domain"],
  content: ["content", "core"],
  platform: ["platform", "core", "domain", "content"],
  background: ["background", "platform", "core", "domain", "content"],
  ui: ["ui", "content", "core", "domain"],
  card: ["card", "ui", "content", "core", "domain", "platform"],
  popup: ["popup", "ui", "card", "content", "core", "domain", "platform"],
  home: ["home", "ui", "card", "content", "core", "domain", "platform"],
  welcome: ["welcome", "ui", "card", "content", "core", "domain", "platform", "home", "popup"],
};

const PACKAGES: Record<string, readonly string[]> = {
  core: [],
  domain: [],
  content: [],
  platform: ["webextension-polyfill", "valibot"],
  background: [],
};

interface Import {
  file: string;
  target: string;
  isType: boolean;
}

const SOURCE = resolve("src");

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
    file: relative(SOURCE, file),
    target: stat ?? dynamic ?? "",
    isType: type !== undefined,
  }));
}

const all = filesIn(SOURCE).flatMap(importsOf);
const folderOf = (path: string): string => path.split("/")[0] ?? "";

describe("imports", () => {
  it("were found at all", () => {
    expect(all.length).toBeGreaterThan(200);
  });

  it.each(Object.entries(MAY_IMPORT))("%s keeps to its own", (folder, allowed) => {
    const strays = all
      .filter(({ file, target }) => folderOf(file) === folder && target.startsWith("."))
      .filter(({ file, target }) => {
        const path = relative(SOURCE, resolve(dirname(join(SOURCE, file)), target));
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

  it("the card takes nothing but types from the platform", () => {
    const strays = all.filter(
      ({ file, target, isType }) =>
        folderOf(file) === "card" && target.includes("/platform/") && !isType,
    );
    expect(strays).toEqual([]);
  });

  it("the browser's API is named in platform and the card's own talk alone", () => {
    const strays = filesIn(SOURCE)
      .filter((file) => /\b(?:browser|chrome)\.[a-z]+\b/.test(withoutComments(file)))
      .map((file) => relative(SOURCE, file))
      .filter((file) => folderOf(file) !== "platform" && file !== "card/talk.ts");
    expect(strays).toEqual([]);
  });

  it("the core reads no clock and no chance", () => {
    const core = [...filesIn(join(SOURCE, "core")), ...filesIn(join(SOURCE, "domain"))];
    const strays = core.filter((file) =>
      /\bDate\b|Math\.random|performance\./.test(withoutComments(file)),
    );
    expect(strays).toEqual([]);
  });

  it("nothing that ships can talk to a network", () => {
    const strays = filesIn(SOURCE).filter((file) =>
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|importScripts/.test(
        withoutComments(file),
      ),
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
