// npm run transitions: writes the table of the offer's state machine into docs/design.md.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { runnerImport } from "vite";

const DOCUMENT = "docs/design.md";
const { module } = await runnerImport("./scripts/transition-table.ts", { configFile: false });
const before = existsSync(DOCUMENT)
  ? readFileSync(DOCUMENT, "utf8")
  : "# Design\n\n## What happens to an offer\n";
writeFileSync(DOCUMENT, module.withTransitions(before));
console.log(`${DOCUMENT} holds the table of transitions.`);
