import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { builtExtension } from "../../browsers/built-extension";

const LINT_MS = 120_000;

interface Message {
  code: string;
  file: string;
  message: string;
}

/** Preact's assignment to innerHTML, which stands in the card's script and in one that our pages share. */
const OF_PREACT = {
  code: "UNSAFE_VAR_ASSIGNMENT",
  message: "Unsafe assignment to innerHTML",
};

it("Mozilla's own linter warns of Preact's one assignment, and of nothing else", {
  timeout: LINT_MS,
}, () => {
  const lint = ["node_modules/web-ext/bin/web-ext.js", "lint", "--output", "json"];
  const from = ["--source-dir", builtExtension("firefox"), "--no-config-discovery"];
  const { stdout } = spawnSync(process.execPath, [...lint, ...from], {
    encoding: "utf8",
    timeout: LINT_MS,
    maxBuffer: 10_000_000,
  });
  const { errors, warnings, notices } = JSON.parse(stdout);
  expect([...errors, ...notices]).toEqual([]);
  const found = (warnings as Message[]).map(({ code, message }) => ({ code, message }));
  expect(found).toEqual([OF_PREACT, OF_PREACT]);
  const files = (warnings as Message[]).map(({ file }) => file);
  expect(new Set(files).size).toBe(2);
  expect(files).toContain("card.js");
});
