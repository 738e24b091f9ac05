import { wordsIn } from "../src/content/all-words";
import type { PrivacyText } from "../src/content/en/privacy";
import { factsOf } from "../src/content/languages";
import {
  type PrivacyQuotes,
  privacyDate,
  privacySections,
  type SectionName,
} from "../src/content/privacy-page";
import type { Language } from "../src/core/parent-data/setting-choices";

interface Texts {
  text: PrivacyText;
  quotes: PrivacyQuotes;
  locale: string;
}

function textsIn(language: Language): Texts {
  const { privacy, data, home } = wordsIn(language);
  return {
    text: privacy,
    quotes: { erase: data.eraseEverywhere, ...home.settings.browserSentence },
    locale: factsOf(language).locale,
  };
}

/** The tests that hold what a section says. The last two say what people do. */
const TESTED_IN: Readonly<Record<SectionName, readonly string[]>> = {
  sends: [
    "test/e2e/private.test.ts",
    "test/repo/built/manifest.test.ts",
    "test/repo/built/code.test.ts",
  ],
  browser: ["test/e2e/private.test.ts", "test/simulation/year.test.ts"],
  pages: ["test/e2e/card-on-page.test.ts", "test/e2e/private.test.ts"],
  noticed: ["test/e2e/private.test.ts", "test/e2e/thorough/any-page.test.ts"],
  stored: [
    "scripts/privacy.test.ts",
    "src/core/session/session.test.ts",
    "src/core/offer/expire.test.ts",
    "src/core/parent-data/import-undo.test.ts",
    "src/browser/set-aside.test.ts",
    "src/core/view/popup-memory.test.ts",
  ],
  child: ["src/core/sync/merge.test.ts", "src/core/sync/shared-lists.test.ts"],
  shared: [
    "src/core/sync/shared-lists.test.ts",
    "src/core/sync/ending.test.ts",
    "src/core/sync/tombstones.test.ts",
    "src/core/parent-data/removed-elsewhere.test.ts",
  ],
  takeAway: [
    "src/core/parent-data/backup.test.ts",
    "src/browser/store.test.ts",
    "test/e2e/thorough/data.test.ts",
  ],
  permissions: ["test/repo/built/manifest.test.ts", "test/repo/store.test.ts"],
  limitedUse: [],
  contact: [],
};

/** PRIVACY.md: what the page in the product says, with the keys and the tests. */
export const privacyDocument = (): string =>
  document("en", {
    intro: "`npm run privacy` writes this file from `src/content/en/privacy.ts`.",
    itemOf: ([key, sentence]) => `- \`${key}\`: ${sentence}`,
    footOf: (name) => {
      const tests = TESTED_IN[name].map((path) => `\`${path}\``);
      return tests.length > 0 ? [`Tested in ${tests.join(", ")}.`] : [];
    },
  });

/** The privacy policy that a store shows, in one language. */
export const storePrivacy = (language: Language): string =>
  document(language, { intro: "", itemOf: ([, sentence]) => `- ${sentence}`, footOf: () => [] });

interface Style {
  intro: string;
  itemOf(item: readonly [key: string, sentence: string]): string;
  footOf(name: SectionName): string[];
}

function document(language: Language, { intro, itemOf, footOf }: Style): string {
  const { text, quotes, locale } = textsIn(language);
  const top = [`# ${text.title}`, `${privacyDate(text, locale)}`, text.inShort, intro];
  const sections = privacySections(text, quotes).flatMap(([name, section]) => [
    `## ${section.heading}`,
    ...section.text,
    section.items.map(itemOf).join("\n"),
    ...section.after,
    ...footOf(name),
  ]);
  return `${[...top, ...sections].filter(Boolean).join("\n\n")}\n`;
}

/** A store listing with its last part, on privacy, made anew. Throws if it has none. */
export function withPrivacy(listing: string, language: Language): string {
  const { title, inShort, sections } = textsIn(language).text;
  const [before, after] = listing.split(`## ${title}\n`);
  if (before === undefined || after === undefined) throw new Error(`no part "${title}"`);
  return `${before}## ${title}\n\n${inShort}\n\n${sections.limitedUse.text[0]}\n`;
}
