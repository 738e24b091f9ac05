import { describe, expect, it } from "vitest";
import { versionProblems } from "./check-version.mjs";
import { notesFor } from "./notes.mjs";

const CHANGELOG = `# Changelog

## 1.2.3 (2027-01-31)

- A change.
- Another one.

## 1.2.2 (2026-12-05)

- An earlier change.
`;
const READY = {
  tag: "v1.2.3",
  package: "1.2.3",
  lock: "1.2.3",
  manifest: "1.2.3",
  changelog: CHANGELOG,
};

describe("a tag", () => {
  it("may be released when every place states its version, with a day", () => {
    expect(versionProblems(READY)).toEqual([]);
  });

  it.each([
    ["is no version", { tag: "release-1" }, /"release-1" is no version/],
    ["lacks its v", { tag: "1.2.3" }, /"1\.2\.3" is no version/],
    ["is another than the package's", { package: "1.2.4" }, /but package\.json states 1\.2\.4/],
    ["is another than the lock's", { lock: "1.2.2" }, /but package-lock\.json states 1\.2\.2/],
    ["is another than the manifest's", { manifest: "1.2.2" }, /but manifest\.json states 1\.2\.2/],
    [
      "is an older one of the changelog",
      { tag: "v1.2.2", package: "1.2.2", lock: "1.2.2", manifest: "1.2.2" },
      /but the newest part of CHANGELOG\.md states 1\.2\.3/,
    ],
    [
      "is unreleased",
      { changelog: CHANGELOG.replace("2027-01-31", "unreleased") },
      /calls 1\.2\.3 unreleased/,
    ],
    ["has no such day", { changelog: CHANGELOG.replace("01-31", "02-30") }, /2027-02-30 is no day/],
    [
      "has nothing in the changelog",
      { changelog: CHANGELOG.replace(/- A[\s\S]*?\n\n/, "\n") },
      /says nothing of 1\.2\.3/,
    ],
    ["has no changelog", { changelog: "# Changelog\n" }, /states undefined/],
  ])("that %s may not", (_case, change, sentence) => {
    const problems = versionProblems({ ...READY, ...change });
    expect(problems.join("\n")).toMatch(sentence);
  });

  it("may not when a heading is of another form, since its version can't be read", () => {
    const changelog = CHANGELOG.replace("## 1.2.3 (2027-01-31)", "## Unreleased");
    expect(() => versionProblems({ ...READY, changelog })).toThrow('"## Unreleased" should be');
  });
});

describe("the notes of a release", () => {
  it("are its own part of the changelog, without the heading, also with other line ends", () => {
    expect(notesFor(CHANGELOG, "1.2.3")).toBe("- A change.\n- Another one.");
    expect(notesFor(CHANGELOG.replaceAll("\n", "\r\n"), "1.2.2")).toBe("- An earlier change.");
  });

  it("are needed", () => {
    expect(() => notesFor(CHANGELOG, "9.9.9")).toThrow("says nothing of 9.9.9");
  });
});
