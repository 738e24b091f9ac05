import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { projectFiles, read } from "./project-files";

const MAX_LINES = 300;

/** Files that may be longer, and why. */
const LONG_WITH_REASON: Record<string, string> = {
  "src/content/sources.ts": "a list of facts, one entry for each study",
  "src/home/home.css": "one page's styles read from top to bottom, in the page's own order",
  "src/popup/popup.css": "one page's styles read from top to bottom, in the page's own order",
};

const SOURCES = projectFiles().filter((path) => /\.(?:tsx?|m?js|css|html)$/.test(path));

const linesOf = (path: string): number => read(path).trimEnd().split("\n").length;

describe("files", () => {
  it("were found at all, the tests and scripts among them", () => {
    expect(SOURCES.length).toBeGreaterThan(300);
    for (const kind of [/^src\/.*\.test\.tsx?$/, /^test\/.*\.ts$/, /^scripts\/.*\.mjs$/])
      expect(SOURCES.filter((path) => kind.test(path)).length).toBeGreaterThan(10);
  });

  it("are short, or listed with a reason", () => {
    const tooLong = SOURCES.filter((path) => !(path in LONG_WITH_REASON))
      .map((path) => ({ path, lines: linesOf(path) }))
      .filter(({ lines }) => lines > MAX_LINES);
    expect(tooLong).toEqual([]);
  });

  it("are listed only while they are long", () => {
    const short = Object.keys(LONG_WITH_REASON).filter((path) => linesOf(path) <= MAX_LINES);
    expect(short).toEqual([]);
  });

  it("have no name that could mean anything", () => {
    const vague = /(?:^|\/)(?:utils?|helpers?|misc|common|\w*[Mm]anager)\.(?:tsx?|mjs)$/;
    expect(SOURCES.filter((path) => vague.test(path))).toEqual([]);
  });
});

describe("packages", () => {
  const all = { ...packageJson.dependencies, ...packageJson.devDependencies };

  it("are asked for by exact version", () => {
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it("are the ones that package-lock.json holds", () => {
    const lock = JSON.parse(read("package-lock.json")).packages;
    const other = Object.entries(all).filter(
      ([name, version]) => lock[`node_modules/${name}`]?.version !== version,
    );
    expect(other).toEqual([]);
  });
});
