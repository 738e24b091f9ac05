import { expect, it } from "vitest";
import { runQuietly } from "../../../scripts/run.mjs";
import { builtExtension } from "../../browsers/built-extension";

const LINT_MS = 120_000;

it("Mozilla's own linter has nothing to say of the Firefox build", {
  timeout: LINT_MS,
}, async () => {
  const lint = ["node_modules/web-ext/bin/web-ext.js", "lint", "--output", "json"];
  const from = ["--source-dir", builtExtension("firefox"), "--no-config-discovery"];
  const { output } = await runQuietly(process.execPath, [...lint, ...from], { ms: LINT_MS });
  const { errors, warnings, notices } = JSON.parse(output.slice(output.indexOf("{")));
  expect([...errors, ...warnings, ...notices]).toEqual([]);
});
