import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { OLDEST_SUPPORTED } from "../../build/manifest";
import manifest from "../../manifest.json" with { type: "json" };
import packageJson from "../../package.json" with { type: "json" };
import { checksOf } from "../../src/content/language-checks";
import { LANGUAGES } from "../../src/content/language-list";
import { DOCUMENTS, projectFiles, read } from "./project-files";

const FILES = projectFiles();
const FOLDERS = new Set(FILES.flatMap(foldersOf));
const SCRIPTS = new Set(Object.keys(packageJson.scripts));

/** Made by a build or a command, so absent from a fresh clone. */
const MADE = /^(?:dist|out|words|scenes|_locales)\/|^card\.js$/;
const FILE_NAME = /^[\w.<>*-]+\.(?:tsx?|m?js|json|md|css|html|svg|png|ya?ml)$/;
const PATH = /^\.?[\w.<>*-]+(?:\/[\w.<>*-]+)+\/?$/;

describe.each(DOCUMENTS)("%s", (document) => {
  const text = read(document);

  it("names only commands that are there", () => {
    const named = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)];
    const missing = named.map(([, run, own]) => run ?? own ?? "").filter((it) => !SCRIPTS.has(it));
    expect(missing).toEqual([]);
  });

  it("names only files and folders that are there", () => {
    expect(namedIn(text).filter((path) => !MADE.test(path) && !isThere(path))).toEqual([]);
  });

  it("links only to what is there", () => {
    const links = [...text.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, link]) => link ?? "");
    const own = links.filter((link) => !/^[a-z]+:/.test(link));
    const paths = own.map((link) => posix.join(posix.dirname(document), link));
    expect(paths.filter((path) => !FILES.includes(path))).toEqual([]);
  });
});

it("README.md names every language, and says that none was read by a native speaker until one was", () => {
  const line = /^\*\*Languages\*\*: .*$/m.exec(read("README.md"))?.[0] ?? "";
  const inEnglish = new Intl.DisplayNames("en", { type: "language" });
  const missing = LANGUAGES.filter((language) => !line.includes(inEnglish.of(language) ?? ""));
  expect(missing).toEqual([]);
  const isUnread = LANGUAGES.every((language) => checksOf(language).notReadByNative !== null);
  expect(line.includes("no native speaker has read any of them yet")).toBe(isUnread);
});

describe("the glossary", () => {
  const [, section = ""] = read("ARCHITECTURE.md").split("## Glossary\n");
  const words = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, word]) => word ?? "");

  it("has at most 25 words, each once", () => {
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThanOrEqual(25);
    expect(new Set(words).size).toBe(words.length);
  });

  it("has only words that a type or a file in src is named by", () => {
    const sources = FILES.filter((path) => /^src\/.*\.tsx?$/.test(path));
    const types = sources.flatMap((path) =>
      [...read(path).matchAll(/^export (?:interface|type|class) (\w+)/gm)].map(([, type]) => type),
    );
    const files = sources.map((path) => posix.basename(path).replace(/\.tsx?$/, ""));
    expect(words.filter((word) => !types.includes(word) && !files.includes(word))).toEqual([]);
  });
});

describe("the table of commands in CONTRIBUTING.md", () => {
  it("has every command", () => {
    const rows = read("CONTRIBUTING.md")
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    const commands = rows.map((row) => row.split("|")[1] ?? "").join(" ");
    const missing = [...SCRIPTS].filter((name) => !isCommandIn(commands, name));
    expect(missing).toEqual([]);
  });
});

const isCommandIn = (text: string, name: string): boolean =>
  text.includes(`\`npm run ${name}\``) || text.includes(`\`npm ${name}\``);

describe("the version", () => {
  it("is the same in the package, its lock, the manifest and the changelog", () => {
    const lock = JSON.parse(read("package-lock.json"));
    const newest = /^## (\d+\.\d+\.\d+)/m.exec(read("CHANGELOG.md"))?.[1];
    const versions = [manifest.version, lock.version, lock.packages[""].version, newest];
    expect(new Set(versions)).toEqual(new Set([packageJson.version]));
  });
});

describe("the oldest supported browsers", () => {
  const { chrome, edge, firefox, firefox_android } = OLDEST_SUPPORTED;

  it.each(["README.md", "docs/design.md"])("are in %s as the manifests have them", (document) => {
    const [section = ""] = read(document).match(/^## .*Where it runs\n[\s\S]*?(?=^## )/m) ?? [];
    const named = [...section.matchAll(/([A-Z][\w ]*?) (\d+) or newer/g)];
    expect(named.map(([, browser, version]) => [browser, Number(version)])).toEqual([
      ["Chrome and Edge", chrome],
      ["Firefox", firefox],
      ["Firefox for Android", firefox_android],
    ]);
    expect(edge).toBe(chrome);
  });
});

describe("the project", () => {
  const texts = FILES.filter((path) => /\.(?:tsx?|m?js|json|md|css|html|ya?ml|sh)$/.test(path));

  it("names no folder of the machine it was written on", () => {
    const folder = /["'`\s(=](?:\/(?:work|tmp|root|home\/\w+|Users\/\w+)\/|[A-Z]:\\)/;
    expect(texts.filter((path) => folder.test(withoutImports(read(path))))).toEqual([]);
  });

  it("names no package registry", () => {
    const host = new RegExp(["registry", "\\.[a-z]+\\.[a-z]{2,}|://npm\\."].join(""));
    expect(texts.filter((path) => host.test(read(path)))).toEqual([]);
  });

  it("speaks of the product, not of its making", () => {
    const making = /co-authored-by|\bgenerated (?:by|with) (?:an?|the)\b/i;
    const others = texts.filter((path) => path !== "test/repo/documents.test.ts");
    expect(others.filter((path) => making.test(read(path)))).toEqual([]);
  });
});

/** Everything in backticks that looks like a path or a file name. */
function namedIn(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\s]+)`/g)].map(([, name]) => name ?? "");
  return quoted.filter((name) => FILE_NAME.test(name) || PATH.test(name));
}

/** From the root, from `src` or `test`, or by name alone; `<language>` matches any. */
function isThere(path: string): boolean {
  const plain = path.replace(/^\.\//, "").replace(/\/$/, "");
  const pattern = plain
    .split(/(<\w+>|\*)/)
    .map((part, index) => (index % 2 ? "[^/]+" : part.replace(/\./g, "\\.")))
    .join("");
  const fits = new RegExp(`^(?:src/|test/|${plain.includes("/") ? "" : ".*/"})?${pattern}$`);
  return FILES.some((file) => fits.test(file)) || [...FOLDERS].some((folder) => fits.test(folder));
}

function foldersOf(path: string): string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

/** An import from a parent folder may look like a path from the root. */
const withoutImports = (text: string): string => text.replace(/from "[^"]*"/g, "");
