import { expect, it } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { projectFiles, read } from "./project-files";

/** Preact ships as released, so what reaches its assignment to innerHTML must never be used. */
it("no source hands Preact markup as text", () => {
  const sources = projectFiles("src").filter((path) => /\.tsx?$/.test(path));
  expect(sources.length).toBeGreaterThan(100);
  const markup = /dangerouslySetInnerHTML|__html\b/;
  expect(sources.filter((path) => markup.test(read(path)))).toEqual([]);
});

it("our pages refuse text as markup, whatever asks for it", () => {
  expect(manifest.content_security_policy.extension_pages).toContain(
    "require-trusted-types-for 'script'",
  );
});
