import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "../browsers";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * Which of axe-core's rules are asked. All of them cost seconds on a page, so a state is asked all once;
 * of its other palette only what a palette changes, and of another language what words change.
 */
const RULES = {
  all: {},
  colours: only("color-contrast", "link-in-text-block"),
  words: only(
    "html-has-lang",
    "html-lang-valid",
    "valid-lang",
    "button-name",
    "link-name",
    "label",
    "label-content-name-mismatch",
  ),
  /** For a sheet of many cards side by side, where a page has one. */
  cards: { rules: { "landmark-unique": { enabled: false } } },
};
export type AxeRules = keyof typeof RULES;

function only(...values: string[]) {
  return { runOnly: { type: "rule", values } };
}

/** What axe-core finds wrong with the part of a page below `root`, each with where. */
export function axeViolations(
  page: Page,
  rules: AxeRules = "all",
  root = "html",
): Promise<string[]> {
  const options = JSON.stringify({ resultTypes: ["violations"], ...RULES[rules] });
  const source = `async () => {
    if (!window.axe) { ${AXE} }
    const { violations } = await window.axe.run(document.querySelector("${root}"), ${options});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 200)));
  }`;
  // Only its text is sent to the page.
  return page.evaluate({ toString: () => source } as unknown as () => string[]);
}
