// @vitest-environment happy-dom
// A page parsed here is not to load its files.
// @vitest-environment-options { "settings": { "handleDisabledFileLoadingAsSuccess": true } }

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { storePrivacy } from "../scripts/privacy-pages";
import { readBackup } from "../src/browser/parse-backup";
import { LANGUAGES } from "../src/content/language-list";
import { loadSite } from "../src/content/load-site";
import { STARTER_SET_IDS } from "../src/content/starter-set-ids";
import { PRIVACY_PAGE } from "../src/site/site-frame";
import { starterFilePath } from "../src/site/starter-file";
import { siteFiles, WASH } from "./site-pages";

const FILES = siteFiles({
  main: "assets/main-1.js",
  mainStyles: ["assets/site-1.css", "assets/main-1.css"],
  enter: "assets/enter-1.js",
  enterStyles: ["assets/site-1.css"],
});
const PAGES = [...FILES.keys()].filter((path) => path.endsWith(".html"));
const parsed = (path: string): Document =>
  new DOMParser().parseFromString(FILES.get(path) ?? "", "text/html");

/** Files that the build adds to these. */
const ADDED =
  /^(?:assets\/(?:main|site|enter)-1\.(?:js|css)|icons\/(?:180|192|512)\.png|icons\/icon\.svg)$/;

/** Where an address of a page leads, from the site's root. */
function targetOf(page: string, address: string): string {
  const { pathname } = new URL(address, `https://site.example/${page}`);
  return pathname.slice(1);
}

describe.each(PAGES)("the site's page %s", (page) => {
  const document = parsed(page);

  it("refers to files of the site alone, relative to itself", () => {
    const addresses = [...document.querySelectorAll("[href], [src]")].map(
      (one) => one.getAttribute("href") ?? one.getAttribute("src") ?? "",
    );
    expect(addresses.length).toBeGreaterThan(4);
    expect(addresses.filter((one) => !/^(?:\.\.?\/|#)/.test(one))).toEqual([]);
    const targets = addresses
      .filter((one) => !one.startsWith("#"))
      .map((one) => targetOf(page, one));
    expect(targets.filter((path) => !FILES.has(path) && !ADDED.test(path))).toEqual([]);
  });

  it("allows its own files and no connection, and comes with no code or style in it", () => {
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|https?:|data:|\*/);
    const scripts = [...document.querySelectorAll("script")];
    expect(scripts.filter((one) => one.textContent !== "")).toEqual([]);
    expect(document.querySelectorAll("style, [style], [onclick], [onload]")).toHaveLength(0);
  });

  it("says its language, its title and what it is about", () => {
    expect(document.documentElement.lang).toBe(page.split("/")[1] ? page.split("/")[0] : "en");
    expect(document.title).not.toBe("");
    const about = document.querySelector('meta[name="description"]')?.getAttribute("content");
    expect(about).not.toBe("");
  });
});

describe.each(LANGUAGES)("the site in %s", async (language) => {
  const texts = await loadSite(language);

  it("says of privacy what the stores' text says, and then what the site does, without a script", () => {
    const document = parsed(`${language}/${PRIVACY_PAGE}`);
    expect(document.querySelectorAll("script")).toHaveLength(0);
    const said = [...document.querySelectorAll("main :is(h1, h2, p, li)")].map(
      ({ textContent }) => textContent,
    );
    const policy = storePrivacy(language)
      .split("\n")
      .map((line) => line.replace(/^(?:#+|-) /, ""))
      .filter(Boolean);
    expect(said.slice(0, policy.length)).toEqual(policy);
    const ofSite = said.slice(policy.length);
    expect(ofSite).toHaveLength(texts.site.privacy.text.length + 1);
    expect(ofSite.join(" ")).toContain(texts.site.times.remember);
    expect(ofSite.join(" ")).not.toMatch(/\{\w+\}/);
  });

  it.each(STARTER_SET_IDS)("has a file of the set %s that the extension reads", (setId) => {
    const read = readBackup(FILES.get(`${language}/${starterFilePath(setId)}`) ?? "");
    expect(read).toMatchObject({ kind: "read", unreadable: 0 });
    if (read.kind === "read") expect(read.backup.quietTimes.length).toBeGreaterThan(0);
  });

  it("can be installed: a name, a start, icons of both sizes", () => {
    const path = `${language}/manifest.webmanifest`;
    const manifest = JSON.parse(FILES.get(path) ?? "");
    expect(manifest).toMatchObject({ lang: language, display: "standalone" });
    expect(FILES.has(targetOf(path, manifest.start_url))).toBe(true);
    const icons = manifest.icons as { src: string; sizes: string }[];
    expect(icons.every(({ src }) => ADDED.test(targetOf(path, src)))).toBe(true);
    expect(icons.map(({ sizes }) => sizes)).toEqual(["192x192", "512x512", "any"]);
    expect(targetOf(path, manifest.scope)).toBe("");
  });
});

it("colours the browser around the site as the page behind its sheet", () => {
  const tokens = readFileSync("src/ui/tokens.css", "utf8");
  expect(tokens).toContain(`--wash: light-dark(${WASH.day}, ${WASH.dusk});`);
});
