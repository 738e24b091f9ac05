import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Package and command of each tool, so that it runs without a shell or npx on any system. */
const TOOLS = {
  biome: "@biomejs/biome",
  knip: "knip",
  tsc: "typescript",
  vite: "vite",
  vitest: "vitest",
};

/**
 * The arguments for `node` that run a tool of the project.
 * @param {keyof typeof TOOLS} name
 * @param {...string} args
 */
export function tool(name, ...args) {
  const folder = join("node_modules", TOOLS[name]);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return [join(folder, typeof bin === "string" ? bin : bin[name]), ...args];
}
