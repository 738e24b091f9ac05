import { describe, expect, it } from "vitest";
import { cachedPathFor, cacheNameOf, isOutdated } from "./precache";

const SITE = "https://example.org/peekaboo/";
const precache = { version: "b", paths: ["index.html", "nl/index.html", "assets/main-1.js"] };

describe("a request", () => {
  it.each([
    ["", "index.html"],
    ["?from=print", "index.html"],
    ["nl/", "nl/index.html"],
    ["nl/#times", "nl/index.html"],
    ["nl/index.html", "nl/index.html"],
    ["assets/main-1.js", "assets/main-1.js"],
  ])("for %j is answered by %j", (path, file) => {
    expect(cachedPathFor(SITE + path, SITE, precache)).toBe(file);
  });

  it.each([
    `${SITE}nl`,
    `${SITE}assets/main-0.js`,
    `${SITE}nl/other/`,
    "https://example.org/",
    "https://example.com/peekaboo/index.html",
  ])("for %s is left to the browser", (address) => {
    expect(cachedPathFor(address, SITE, precache)).toBeNull();
  });
});

describe("a cache", () => {
  it("has the version in its name", () => {
    expect(cacheNameOf(precache)).toContain(precache.version);
  });

  it.each([
    [cacheNameOf({ version: "a", paths: [] }), true],
    [cacheNameOf(precache), false],
    ["of-another-app", false],
  ])("named %s is outdated: %s", (name, expected) => {
    expect(isOutdated(name, precache)).toBe(expected);
  });
});
