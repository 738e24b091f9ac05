import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import manifest from "../manifest.json" with { type: "json" };
import { STORED_KEYS } from "../src/browser/parse-stored";
import { privacy } from "../src/content/en/privacy";
import { LANGUAGES } from "../src/content/language-list";
import { MARKER_KEY } from "../src/core/migrations/migrate-shared-area";
import { KINDS } from "../src/core/parent-data/lists";
import { POPUP_MEMORY_KEYS } from "../src/core/view/popup-memory";
import { privacyDocument, storePrivacy, withPrivacy } from "./privacy-pages";

/** Compared line by line, so that a failure shows the line that changed. */
const linesOf = (text: string): string[] => text.split("\n");
const kept = (path: string): string[] => linesOf(readFileSync(path, "utf8"));
const { sections } = privacy;

describe("what is said of privacy", () => {
  it("is in PRIVACY.md as in the product; else `npm run privacy` writes it anew", () => {
    expect(kept("PRIVACY.md")).toEqual(linesOf(privacyDocument()));
  });

  it.each(LANGUAGES)("is in the stores' texts in %s as in the product", (language) => {
    const listing = readFileSync(`store/${language}/listing.md`, "utf8");
    expect(linesOf(listing)).toEqual(linesOf(withPrivacy(listing, language)));
    expect(kept(`store/${language}/privacy.md`)).toEqual(linesOf(storePrivacy(language)));
  });

  it("has a day in the form of each language, and no place left to fill in", () => {
    expect(privacyDocument()).toMatch(/^Last changed: \d{1,2} \p{L}+ \d{4}$/mu);
    expect(storePrivacy("fr")).toMatch(/^Dernière modification.: \d{1,2} \p{L}+ \d{4}$/mu);
    for (const language of LANGUAGES) expect(storePrivacy(language)).not.toMatch(/\{\w+\}/);
  });

  it("has a sentence for each stored key, each kind of shared key, and each permission", () => {
    const stored = [...STORED_KEYS, ...POPUP_MEMORY_KEYS, "version", "setAside"];
    expect(Object.keys(sections.stored.items).sort()).toEqual(stored.sort());
    const shared = [...KINDS, "set", MARKER_KEY];
    expect(Object.keys(sections.shared.items).sort()).toEqual(shared.sort());
    const asked = [...manifest.permissions, ...manifest.optional_permissions, "pages"];
    expect(Object.keys(sections.permissions.items).sort()).toEqual(asked.sort());
  });

  it("names tests that are there", () => {
    const named = [...privacyDocument().matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, path]) => path);
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !existsSync(path ?? ""))).toEqual([]);
  });

  it("is asked of every listing: one without its part is refused", () => {
    expect(() => withPrivacy("# Peekaboo\n", "en")).toThrow("no part");
  });
});
