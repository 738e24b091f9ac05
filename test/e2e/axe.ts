import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "../browsers";

export const AXE_PATH = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const AXE = readFileSync(AXE_PATH, "utf8");

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

/**
 * Loads axe-core as a file of the page's own server, which the browser compiles once for all pages; `axeViolations`
 * sends its text to each page where it is not loaded.
 */
export const loadAxe = (page: Page, address: string): Promise<void> =>
  // As a module, since the site's policy forbids to write a script's address (Trusted Types).
  page.evaluate(asFunction<void>(`await import(${JSON.stringify(address)});`));

/** What axe-core finds wrong with the part of a page below `root`, each with where. */
export async function axeViolations(
  page: Page,
  rules: AxeRules = "all",
  root = "html",
): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(asFunction(AXE));
  // Each fault is told by its HTML: to find a selector for every element takes a third of the time.
  const asked = { resultTypes: ["violations"], selectors: false, ...RULES[rules] };
  return page.evaluate(
    asFunction<string[]>(`
      const { violations } = await window.axe.run(document.querySelector("${root}"), ${JSON.stringify(asked)});
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 200)));
    `),
  );
}

/** Only its text is sent to the page. */
const asFunction = <Result>(body: string) =>
  ({ toString: () => `async () => { ${body} }` }) as unknown as () => Promise<Result>;
