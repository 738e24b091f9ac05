import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { wordsIn } from "../../../src/content/all-words";
import { LANGUAGES } from "../../../src/content/language-list";

// Debian's `chromium-l10n` and `firefox-esr-l10n-*` put the languages there; English comes with the browsers.
const CHROMIUM_LOCALES = process.env.CHROMIUM_LOCALES ?? "/usr/lib/chromium/locales";
const FIREFOX_FOLDER = process.env.FIREFOX_FOLDER ?? "/usr/lib/firefox-esr";

/** Firefox has no Spanish of no country. */
const FIREFOX_NAMES: Readonly<Record<string, string>> = { es: "es-ES" };

const ENTRY_BYTES = 6;
const PAK_HEADER_BYTES = 12;

/** The texts of a `.pak` of version 5 in UTF-8: an id and an offset for each, and one entry for the end. */
function textsOfPak(path: string): Set<string> {
  const bytes = readFileSync(path);
  expect([bytes.readUInt32LE(0), bytes[4]]).toEqual([5, 1]);
  const count = bytes.readUInt16LE(8);
  const offsets = Array.from({ length: count + 1 }, (_, place) =>
    bytes.readUInt32LE(PAK_HEADER_BYTES + place * ENTRY_BYTES + 2),
  );
  return new Set(
    offsets
      .slice(0, -1)
      // Some languages keep short words at their neighbours.
      .map((from, at) => bytes.toString("utf8", from, offsets[at + 1]).replaceAll("\u00a0", " ")),
  );
}

/** The texts of Firefox by their names; a label stands in the line below its name. */
function textsOfFirefox(path: string): Map<string, string> {
  const files = unzipSync(readFileSync(path), {
    filter: ({ name }) => /(extensions|extensionPermissions|toolbarContextMenu)\.ftl$/.test(name),
  });
  const all = Object.values(files).map((bytes) => strFromU8(bytes));
  const found = all.join("\n").matchAll(/^([\w-]+) =(?:\n {4}\.label =)? (.+)$/gm);
  return new Map([...found].map(([, name = "", text = ""]) => [name, text]));
}

const firefoxFiles = (language: string): string[] =>
  (language === "en"
    ? ["omni.ja", "browser/omni.ja"]
    : [
        `browser/extensions/langpack-${FIREFOX_NAMES[language] ?? language}@firefox-esr.mozilla.org.xpi`,
      ]
  ).map((file) => join(FIREFOX_FOLDER, file));

const quotedIn = (text: string): string | undefined =>
  /[“„«]\s*([^“”„»]+?)\s*[”“»][^“„«]*$/u.exec(text)?.[1];

describe.each(LANGUAGES)("what the texts quote in %s", (language) => {
  const { home, welcome } = wordsIn(language);
  const { settings } = home;
  const { where } = welcome;
  const pak = join(CHROMIUM_LOCALES, `${language === "en" ? "en-US" : language}.pak`);
  const firefox = firefoxFiles(language);
  // English comes with the browsers, so it is never left out.
  const isPackMissing = (files: string[]) => language !== "en" && !files.every(existsSync);

  it.skipIf(isPackMissing([pak]))("is what Chromium says", () => {
    const texts = textsOfPak(pak);
    for (const sentence of [settings.browserSentence.chrome, settings.notifySentence.chrome])
      expect(texts.has(sentence), sentence).toBe(true);
  });

  it.skipIf(isPackMissing(firefox))("is what Firefox says", () => {
    const texts = new Map(firefox.flatMap((path) => [...textsOfFirefox(path)]));
    const { browserSentence, notifySentence } = settings;
    expect(texts.get("webext-perms-host-description-all-urls")).toBe(browserSentence.firefox);
    expect(texts.get("webext-perms-description-notifications")).toBe(notifySentence.firefox);
    expect(texts.get("toolbar-context-menu-pin-to-toolbar")).toBe(quotedIn(where.pin.firefox));
  });
});
