import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { withTransitions } from "./transition-table";

test("docs/design.md holds the machine's table as it is: `npm run transitions` writes it", () => {
  const design = readFileSync("docs/design.md", "utf8");
  expect(design).toContain("| `presented` |");
  expect(withTransitions(design)).toBe(design);
});

test("a document without the table gets it at its end, and keeps what it says", () => {
  const written = withTransitions("# Design\n\nText.\n");
  expect(written).toMatch(/^# Design\n\nText\.\n\n<!-- transitions:begin/);
  expect(withTransitions(written)).toBe(written);
});
