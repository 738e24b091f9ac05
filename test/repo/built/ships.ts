import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { builtExtension } from "../../browsers/built-extension";

export const BUILDS = ["chrome", "firefox"] as const;
export type Build = (typeof BUILDS)[number];

/** Every file of a build by its path in it, with forward slashes. */
export function filesOf(build: Build): string[] {
  const entries = readdirSync(builtExtension(build), { recursive: true, withFileTypes: true });
  const from = builtExtension(build).length + 1;
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(from).replaceAll("\\", "/"))
    .sort();
}

export const readBuilt = (build: Build, file: string): string =>
  readFileSync(join(builtExtension(build), file), "utf8");

export const manifestOf = (build: Build) => JSON.parse(readBuilt(build, "manifest.json"));

/** Every script of a build, by path. */
export const scriptsOf = (build: Build): [string, string][] =>
  filesOf(build)
    .filter((file) => file.endsWith(".js"))
    .map((file) => [file, readBuilt(build, file)]);
