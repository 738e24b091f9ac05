import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "../browsers";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong with a page as it stands, each with where. */
export function axeViolations(page: Page): Promise<string[]> {
  const source = `async () => {
    if (!window.axe) { ${AXE} }
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 200)));
  }`;
  // Only its text is sent to the page.
  return page.evaluate({ toString: () => source } as unknown as () => string[]);
}
