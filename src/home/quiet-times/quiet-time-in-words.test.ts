import { expect, it } from "vitest";
import { VIEWS } from "../../../test/preview/popup-views";
import { fill } from "../../content/fill";
import { LANGUAGES } from "../../content/language-list";
import { localeFor } from "../../content/languages";
import { loadHome } from "../../content/load-home";
import { DEFAULT_SETTINGS } from "../../core/parent-data/settings";
import { timesOf } from "../../today/quiet-time-words";
import { timesInWords, whenInWords } from "./quiet-time-in-words";

it.each(LANGUAGES)(
  "the home page writes a quiet time as the popup does, in %s",
  async (language) => {
    const texts = await loadHome(language);
    const locale = localeFor(language, language, DEFAULT_SETTINGS);
    const items = (VIEWS.many?.quietTimes ?? []).filter(({ thisWeek }) => thisWeek === null);
    expect(items.length).toBeGreaterThan(3);
    for (const item of items) {
      const { sentence, range } = timesOf(item, { ...texts, locale });
      expect(timesInWords(item.quietTime, locale)).toBe(range);
      expect(whenInWords(item.quietTime, texts, locale)).toBe(fill(sentence, { range }));
    }
  },
);
