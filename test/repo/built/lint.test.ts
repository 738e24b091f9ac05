import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { builtExtension } from "../../browsers/built-extension";

const LINT_MS = 120_000;

it("Mozilla's own linter has nothing to say of the Firefox build", { timeout: LINT_MS }, () => {
  const lint = ["node_modules/web-ext/bin/web-ext.js", "lint", "--output", "json"];
  const from = ["--source-dir", builtExtension("firefox"), "--no-config-discovery"];
  const { stdout } = spawnSync(process.execPath, [...lint, ...from], {
    encoding: "utf8",
    timeout: LINT_MS,
    maxBuffer: 10_000_000,
  });
  const { errors, warnings, notices } = JSON.parse(stdout);
  expect([...errors, ...warnings, ...notices]).toEqual([]);
});
