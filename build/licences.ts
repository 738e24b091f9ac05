import { readdirSync, readFileSync } from "node:fs";
import { normalizePath, type Plugin } from "vite";
import packageJson from "../package.json" with { type: "json" };
import { REPLACED } from "./native-browser";

/** The packages of which code ships: all that the project depends on, but for what the build replaces. */
export const SHIPPED_PACKAGES = Object.keys(packageJson.dependencies).filter(
  (name) => name !== REPLACED,
);

/** Adds the licence of every package that ships. A package without one in the list fails the build. */
export function licences(): Plugin {
  return {
    name: "licences",
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === "chunk" ? chunk.moduleIds : [],
      );
      const others = packagesOf(modules).filter((name) => !SHIPPED_PACKAGES.includes(name));
      if (others.length > 0) throw new Error(`No licence is listed for ${others.join(", ")}.`);
      const source = [ownLicence(), ...SHIPPED_PACKAGES.map(licenceOf)];
      this.emitFile({
        type: "asset",
        fileName: "licences.txt",
        source: `${source.join("\n\n----\n\n")}\n`,
      });
    },
  };
}

/** The names of the packages that these modules are from. */
export function packagesOf(modules: readonly string[]): string[] {
  const names = modules.map(
    (id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(normalizePath(id))?.[1],
  );
  return [...new Set(names)].filter((name) => name !== undefined);
}

const ownLicence = (): string => `Peekaboo\n\n${readFileSync("LICENSE", "utf8").trim()}`;

/** With where its source is, which the licence of ical.js asks for. */
function licenceOf(name: string): string {
  const folder = `node_modules/${name}`;
  const { version, license, repository } = JSON.parse(
    readFileSync(`${folder}/package.json`, "utf8"),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} holds no licence file.`);
  const text = readFileSync(`${folder}/${file}`, "utf8").trim();
  return `${name} ${version} (${license})\nSource: ${addressOf(repository)}\n\n${text}`;
}

const addressOf = ({ url }: { url: string }): string =>
  url.replace(/^git\+/, "").replace(/\.git$/, "");
