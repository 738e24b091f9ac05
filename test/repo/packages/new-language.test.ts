import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROUTINES } from "../../../src/core/moment/moment";
import { entrySizes } from "../../bench/entry-sizes";
import { copyProject, linkPackages } from "./copy-project";

const BUILD_MS = 300_000;

/** A language with a region in its code, and with a few sentences alone: it has all others from English. */
const CODE = "eo-BE";
const FILES: Readonly<Record<string, string>> = {
  "language.ts": 'export const language = { name: "Belga Esperanto", locale: "eo-BE" };',
  "card.ts": 'export const card = { do: "Ni faros tion" };',
  "popup.ts": 'export const popup = { title: "Kukuo" };',
  "toolbar.ts": 'export const toolbar = { button: "Kukuo, $1" };',
  "moments/bath.ts": 'export const moments = { b1: { title: "Akvo inter ni" } };',
};

const workshop = mkdtempSync(join(tmpdir(), "peekaboo-language-"));
const folder = join(workshop, "project");
const before = join(workshop, "before");
const built = join(folder, "dist/chrome");
const site = join(folder, "out/site");

function runVite(...args: string[]): void {
  const all = ["node_modules/vite/bin/vite.js", "build", ...args];
  const { status, stderr } = spawnSync(process.execPath, all, {
    cwd: folder,
    encoding: "utf8",
    timeout: BUILD_MS,
  });
  if (status !== 0) throw new Error(stderr);
}

const buildExtension = () => runVite("--configLoader", "runner", "--mode", "chrome");
const read = (path: string): string => readFileSync(join(built, path), "utf8");

/** The texts that a page's scripts hold, those that it loads later among them. */
const scriptsIn = (root: string): string =>
  readdirSync(join(root, "assets"))
    .filter((file) => file.endsWith(".js"))
    .map((file) => readFileSync(join(root, "assets", file), "utf8"))
    .join("\n");

beforeAll(() => {
  copyProject(folder);
  linkPackages(folder);
  buildExtension();
  renameSync(built, before);
  for (const [path, source] of Object.entries(FILES)) {
    const file = join(folder, "src/content", CODE, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${source}\n`);
  }
  buildExtension();
  runVite("--config", "vite.site.config.ts");
}, 3 * BUILD_MS);
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

describe("a language is one folder", () => {
  it("whose card has its sentences, and the English ones where it lacks some", () => {
    const card = read(`words/${CODE}/card.js`);
    expect(card).toContain("Ni faros tion");
    expect(card).toContain("Another idea");
    for (const routine of ROUTINES)
      expect(existsSync(join(built, `words/${CODE}/${routine}.js`)), routine).toBe(true);
    const bath = read(`words/${CODE}/bath.js`);
    expect(bath).toContain("Akvo inter ni");
    const english = read("words/en/bath.js");
    expect(/"b2":\{.+?\}/.exec(bath)?.[0]).toBe(/"b2":\{.+?\}/.exec(english)?.[0]);
  });

  it("which the browser and the background find", () => {
    const own = JSON.parse(read("_locales/eo_BE/messages.json"));
    expect(own.name.message).toBe(JSON.parse(read("_locales/en/messages.json")).name.message);
    const { languages, eo_BE_button, eo_BE_bath } = JSON.parse(read("_locales/en/messages.json"));
    expect(languages.message.split(" ")).toContain(CODE);
    // Browsers read two dollar signs as one.
    expect(eo_BE_button.message).toBe("Kukuo, $$1");
    expect(eo_BE_bath.message).toBe("Bath");
  });

  it("which the menu names, and the pages have the words of", () => {
    const scripts = scriptsIn(built);
    for (const words of ["Belga Esperanto", "Kukuo", `/words/${CODE}/bath.js`])
      expect(scripts).toContain(words);
  });

  it("which has its pages on the site", () => {
    const page = readFileSync(join(site, CODE, "index.html"), "utf8");
    expect(page).toContain(`<html lang="${CODE}" dir="ltr">`);
    expect(existsSync(join(site, CODE, "privacy.html"))).toBe(true);
    expect(readFileSync(join(site, "index.html"), "utf8")).toContain("Belga Esperanto");
    const scripts = scriptsIn(site);
    for (const words of ["Belga Esperanto", "Ni faros tion", "Akvo inter ni"])
      expect(scripts).toContain(words);
  });

  it("which changes no byte of the background and of the card", () => {
    const sizesIn = (root: string) =>
      entrySizes(root)
        .filter(({ entry }) => entry !== "popup")
        .map(({ entry, bytes, gzipBytes }) => ({ entry, bytes, gzipBytes }));
    expect(sizesIn(built)).toEqual(sizesIn(before));
  });

  it("which changes no other language's words", () => {
    for (const path of ["words/nl/card.js", "words/en/bath.js", "_locales/nl/messages.json"])
      expect(read(path)).toBe(readFileSync(join(before, path), "utf8"));
  });
});
