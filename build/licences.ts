import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";
import packageJson from "../package.json" with { type: "json" };

/** Adds the licence of every package that ships. */
export function licences(): Plugin {
  return {
    name: "licences",
    generateBundle() {
      const source = [ownLicence(), ...Object.keys(packageJson.dependencies).map(licenceOf)];
      this.emitFile({
        type: "asset",
        fileName: "licences.txt",
        source: `${source.join("\n\n----\n\n")}\n`,
      });
    },
  };
}

const ownLicence = (): string => `Peekaboo\n\n${readFileSync("LICENSE", "utf8").trim()}`;

function licenceOf(name: string): string {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, "utf8").trim() : `Licence: ${license}`;
  return `${name} ${version} (${license})\n\n${text}`;
}
