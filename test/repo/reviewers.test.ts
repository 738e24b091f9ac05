import { describe, expect, it } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { home } from "../../src/content/en/home";
import { popup } from "../../src/content/en/popup";
import { routines } from "../../src/content/en/routines";
import { welcome } from "../../src/content/en/welcome";
import { projectFiles, read } from "./project-files";

const notes = read("store/reviewers.md");
const [, steps = ""] = /^## See a card within a minute\n([\s\S]*?)^## /m.exec(notes) ?? [];

describe("what reviewers of the stores read", () => {
  it("names buttons and fields as the pages have them", () => {
    const texts = JSON.stringify([popup, home, routines, welcome]);
    const named = [...steps.matchAll(/“([^”]+)”/g)].map(([, text]) => text ?? "");
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter((text) => !texts.includes(`"${text}"`))).toEqual([]);
  });

  it("states the version of each library that ships", () => {
    const { preact, valibot, "ical.js": ical } = packageJson.dependencies;
    for (const library of [`Preact ${preact}`, `valibot ${valibot}`, `ical.js ${ical}`])
      expect(notes).toContain(library);
  });

  it("names each part of the build that changes a library, and there is no other", () => {
    const changing = projectFiles("build").filter(
      (path) => !path.endsWith(".test.ts") && /transform\([\s\S]*node_modules/.test(read(path)),
    );
    expect(changing).toEqual(["build/without-messages.ts"]);
    for (const path of changing) expect(notes).toContain(`\`${path}\``);
  });
});
