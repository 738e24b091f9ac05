import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { manifestFor } from "../../build/manifest";
import manifest from "../../manifest.json" with { type: "json" };
import { STORE_ICON_PIXELS, storeIcon } from "../../scripts/store-frames";
import { wordsIn } from "../../src/content/all-words";
import { checksOf } from "../../src/content/language-checks";
import { LANGUAGES } from "../../src/content/language-list";
import { projectFiles, read } from "./project-files";

const PICTURES = ["1-card", "2-popup", "3-kept", "4-finding"];

describe.each(LANGUAGES)("the store page in %s", (language) => {
  const { name, description } = wordsIn(language).store;
  const [title, summary, body, searchWords, purpose, permissions, privacy] = read(
    `store/${language}/listing.md`,
  )
    .split(/^##? .*\n/m)
    .slice(1);
  const heading = /^# (.*)/m.exec(read(`store/${language}/listing.md`))?.[1];

  it("has all parts, the name and summary those of the extension itself", () => {
    expect(heading).toBe(name);
    expect(title?.trim()).toBe("");
    expect(summary?.trim()).toBe(description);
    expect(description.length).toBeLessThanOrEqual(132);
    for (const part of [body, purpose, privacy]) expect(part?.trim()).toBeTruthy();
  });

  it("says of every permission what it is for", () => {
    const asked = [
      ...manifest.permissions,
      ...manifest.optional_permissions,
      ...manifest.optional_host_permissions,
    ];
    const listed = [...(permissions ?? "").matchAll(/^- `([^`]+)`/gm)].map(([, one]) => one);
    expect(listed).toEqual(asked);
  });

  it("says that nobody tried it on a phone, while Firefox for Android may install it", () => {
    expect(manifestFor("firefox")).toHaveProperty("browser_specific_settings.gecko_android");
    expect(body).toMatch(checksOf(language).untriedOnPhone);
  });

  it("says that no native speaker has read it, until one has", () => {
    const { notReadByNative } = checksOf(language);
    if (notReadByNative) expect(body).toMatch(notReadByNative);
  });

  it("has search words within the bounds of Edge's store", () => {
    const words = (searchWords ?? "").trim().split(", ");
    expect(words.length).toBeLessThanOrEqual(7);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^\S.{2,28}\S$/);
    expect(words.join(" ").split(" ").length).toBeLessThanOrEqual(21);
  });

  it("has its pictures in the sizes the stores ask", () => {
    for (const picture of PICTURES) expect(size(language, picture)).toEqual([1280, 800]);
    expect(size(language, "tile")).toEqual([440, 280]);
  });
});

it("the icon and the logo are what the drawing makes, in the sizes the stores ask", () => {
  for (const pixels of STORE_ICON_PIXELS) {
    const path = `store/pictures/icon-${pixels}.png`;
    expect(readFileSync(path).equals(storeIcon(pixels)), path).toBe(true);
  }
  expect(STORE_ICON_PIXELS).toEqual([128, 300]);
});

it("all pictures together are light enough to be kept with the source", () => {
  const all = projectFiles("store/pictures");
  const bytes = all.map((path) => readFileSync(path).length);
  expect(bytes.reduce((total, one) => total + one, 0)).toBeLessThan(4_000_000);
});

const size = (language: string, picture: string) => {
  const bytes = readFileSync(`store/pictures/${language}/${picture}.png`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};
