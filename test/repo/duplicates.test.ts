import { describe, expect, test } from "vitest";
import { projectFiles, read } from "./project-files";

/** This many equal lines are taken for one piece of code in two places. */
const LINES = 8;

/** Texts and facts are alike by nature, and each test sets itself up completely. */
const SOURCES = projectFiles().filter(
  (path) =>
    /^(?:src|build|scripts)\/.*\.(?:tsx?|mjs)$/.test(path) &&
    !path.startsWith("src/content/") &&
    !path.includes(".test."),
);

/**
 * The lines that count: no imports, no comments, no closing brackets alone; white space collapsed.
 */
const countedLines = (code: string): string[] =>
  code
    .replace(/^import [^;]*;/gm, "")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split("\n")
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter((line) => line !== "" && !line.startsWith("//") && !/^[\])}>;,]+$/.test(line));

/** Pairs of files that share a run of lines, with the first line of it. */
function sharedRuns(files: ReadonlyMap<string, string>): string[] {
  const metIn = new Map<string, string>();
  const shared = new Set<string>();
  for (const [path, code] of files) {
    const lines = countedLines(code);
    const runs = lines.slice(LINES - 1).map((_, end) => lines.slice(end, end + LINES).join("\n"));
    for (const run of runs) {
      const before = metIn.get(run);
      if (before !== undefined && before !== path)
        shared.add(`${before} and ${path}: ${run.split("\n")[0]}`);
      metIn.set(run, path);
    }
  }
  return [...shared];
}

describe("the code", () => {
  test("says nothing twice", () => {
    expect(SOURCES.length).toBeGreaterThan(100);
    expect(sharedRuns(new Map(SOURCES.map((path) => [path, read(path)])))).toEqual([]);
  });

  test("would be caught if it did", () => {
    const run = Array.from({ length: LINES }, (_, at) => `  step(${at});`).join("\n");
    const twice = new Map([
      ["a.ts", `import { step } from "./step";\n\nfunction one() {\n${run}\n}\n`],
      ["b.ts", `const two = () => {\n${run.replaceAll("  ", "    ")}\n};\n`],
    ]);
    expect(sharedRuns(twice)).toEqual(["a.ts and b.ts: step(0);"]);
    expect(sharedRuns(new Map([...twice].slice(1)))).toEqual([]);
  });
});
