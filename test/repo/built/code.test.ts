import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import packageJson from "../../../package.json" with { type: "json" };
import { wordsIn } from "../../../src/content/all-words";
import { LANGUAGES } from "../../../src/content/language-list";
import { MOMENTS } from "../../../src/content/library";
import { ROUTINES } from "../../../src/core/moment/moment";
import { entrySizes } from "../../bench/entry-sizes";
import { builtExtension } from "../../browsers/built-extension";
import { BUILDS, filesOf, readBuilt, scriptsOf } from "./ships";

const NETWORK =
  /\bfetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|WebTransport|RTCPeerConnection|importScripts/;
/** What webextension-polyfill throws outside of an extension. */
const POLYFILL = /only be loaded in a browser extension/;
const TEST_SWITCH =
  /process\.env|import\.meta\.(?:env|hot)|PEEKABOO_|localhost|127\.0\.0\.1|webdriver/;
const FROM_TEXT =
  /\beval\(|new Function\(|\.innerHTML\s*=|document\.write\(|insertAdjacentHTML|createPolicy/;
/** Preact's, for a property that no source of ours sets (`test/repo/markup.test.ts`). */
const INNER_HTML_OF_PREACT = /\w+\.innerHTML\s*=\s*\w+\.__html/;

describe.each(BUILDS)("what ships for %s", (build) => {
  const scripts = scriptsOf(build);

  it.each(entrySizes(builtExtension(build)))("$entry is within its budget", (size) => {
    expect(size.files.length).toBeGreaterThan(0);
    expect(size.gzipBytes).toBeLessThanOrEqual(size.budget.held);
  });

  it("has its titles' typeface in 25 kB", () => {
    const faces = filesOf(build).filter((file) => file.endsWith(".woff2"));
    expect(faces).toHaveLength(2);
    const sizes = faces.map((file) => statSync(join(builtExtension(build), file)).size);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(25_000);
  });

  it("can talk to no network", () => {
    expect(scripts.filter(([, code]) => NETWORK.test(code)).map(([file]) => file)).toEqual([]);
  });

  it("has no switch for tests", () => {
    expect(scripts.filter(([, code]) => TEST_SWITCH.test(code)).map(([file]) => file)).toEqual([]);
  });

  it("makes neither code nor elements out of text, but for Preact's one assignment", () => {
    const withPreact = scripts.filter(([, code]) => INNER_HTML_OF_PREACT.test(code));
    expect(withPreact).toHaveLength(2);
    expect(withPreact.map(([file]) => file)).toContain("card.js");
    // Once in each: without the g flag only the first is replaced.
    const others = scripts.filter(([, code]) =>
      FROM_TEXT.test(code.replace(INNER_HTML_OF_PREACT, "")),
    );
    expect(others.map(([file]) => file)).toEqual([]);
  });

  it("holds nothing that only a developer needs", () => {
    const known = /\.(?:js|css|html|json|png|svg|txt|woff2)$/;
    expect(filesOf(build).filter((file) => !known.test(file))).toEqual([]);
    expect(scripts.filter(([, code]) => code.includes("sourceMappingURL"))).toEqual([]);
  });

  it.each(LANGUAGES)("has each moment's text once, for card and pages: %s", (language) => {
    const files = new Map(scripts);
    for (const routine of ROUTINES) {
      const words = files.get(`words/${language}/${routine}.js`) ?? "";
      for (const { id } of MOMENTS.filter((moment) => moment.routine === routine)) {
        const { text } = wordsIn(language).moments[id] ?? { text: "" };
        expect(words, id).toContain(JSON.stringify(text));
      }
    }
    const texts = Object.values(wordsIn(language).moments).map(({ text }) => text);
    const elsewhere = scripts.filter(([file]) => !file.startsWith(`words/${language}/`));
    const again = elsewhere.filter(([, code]) => texts.some((text) => code.includes(text)));
    expect(again.map(([file]) => file)).toEqual([]);
  });

  it("has a background without Preact, a moment's words or the studies behind it", () => {
    const background = entrySizes(builtExtension(build)).find(
      ({ entry }) => entry === "background",
    );
    const code = (background?.files ?? []).map((file) => readBuilt(build, file)).join("\n");
    expect(code).not.toMatch(/createElementNS|attachShadow/);
    expect(code).not.toContain("three breaths");
    expect(code).toContain("without-eye-contact");
    expect(code).not.toContain("PG89");
  });

  it("says the licence and the source of every package in it, and of no other", () => {
    const licences = readBuilt(build, "licences.txt");
    const named = [...licences.matchAll(/^(\S+) (\S+) \(.+\)\nSource: https:\/\/\S+$/gm)];
    const shipped = Object.entries(packageJson.dependencies).filter(
      ([name]) => name !== "webextension-polyfill",
    );
    expect(named.map(([, name, version]) => [name, version])).toEqual(shipped);
    expect(scripts.filter(([, code]) => POLYFILL.test(code)).map(([file]) => file)).toEqual([]);
  });
});
