import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { projectFiles, read } from "./project-files";

const MOST_LINES = 300;
/** Enough to see a comment that stands before the imports or right after them. */
const TOP_LINES = 25;

/** Words and numbers, which are as long as there is something to say. */
const isData = (path: string): boolean =>
  /^src\/content\/.*\.ts$/.test(path) && !path.endsWith(".test.ts");

/** Why these are longer; any other long file says so in a comment at its top ("long because ..."). */
const LONG_WITH_REASON: Record<string, string> = {
  "src/home/home.css": "one page's styles read from top to bottom, in the page's own order",
  "src/popup/popup.css": "one page's styles read from top to bottom, in the page's own order",
  "test/domain/world.ts":
    "everything that can happen to a parent, in one place, so none is left out",
};

/** Tests that are one list of sentences about one thing lose by being torn apart. */
const MOST_LINES_OF_A_TEST = 600;
const mostLinesOf = (path: string): number =>
  /\.test\.tsx?$/.test(path) ? MOST_LINES_OF_A_TEST : MOST_LINES;

const SOURCES = projectFiles().filter(
  (path) => /^(?:src|build|scripts|test)\/.*\.(?:tsx?|mjs|css)$/.test(path) && !isData(path),
);

describe("files", () => {
  it("were found at all", () => {
    expect(SOURCES.length).toBeGreaterThan(200);
  });

  it("are short, or say why not", () => {
    const tooLong = SOURCES.map((path) => ({ path, lines: read(path).trimEnd().split("\n") }))
      .filter(({ path, lines }) => lines.length > mostLinesOf(path))
      .filter(({ path }) => !LONG_WITH_REASON[path])
      .filter(
        ({ lines }) => !/\b[Ll]ong(?:er)? because\b/.test(lines.slice(0, TOP_LINES).join(" ")),
      )
      .map(({ path, lines }) => `${path}: ${lines.length}`);
    expect(tooLong).toEqual([]);
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
