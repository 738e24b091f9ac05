import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Generated or downloaded, so not the project's own text. */
const NOT_OURS = new Set(["node_modules", "dist", "out", ".git"]);

export const DOCUMENTS = [
  "README.md",
  "ARCHITECTURE.md",
  "CONTRIBUTING.md",
  "PRIVACY.md",
  "CHANGELOG.md",
  "SECURITY.md",
  "RELEASING.md",
  "store/reviewers.md",
  "store/fields.md",
  "docs/design.md",
  "docs/browser-quirks.md",
].filter((path) => existsSync(path));

/** Every file of the project by its path from the root, with forward slashes. */
export function projectFiles(folder = "."): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name)) return [];
    return entry.isDirectory() ? projectFiles(path) : [path];
  });
}

export const read = (path: string): string => readFileSync(path, "utf8");
