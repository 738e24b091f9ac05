import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/content/language-list";
import { MOMENTS } from "../../../src/content/library";
import {
  MAX_OWN_TEXT_LENGTH,
  MAX_OWN_TITLE_LENGTH,
} from "../../../src/core/moment/own-moment-bounds";
import { MAX_KEPT } from "../../../src/core/parent-data/kept";
import { BROWSERS, type BrowserDriver } from "../../browsers";
import type { ExtensionPage } from "../extension-page";
import { openBefore } from "../fixture";
import { MOMENT_WORDS } from "../labels";
import { storedWithQuietTime } from "../parent";
import { printedPages, seeAsPrinter } from "../print-view";

/** A4 without the margins of the sheet (186 mm) at 96 px an inch, and as much height as the screen has. */
const PRINT_PX = [703, 1000] as const;

const kept = MOMENTS.flatMap(({ id, channels }) =>
  Object.keys(channels).map((wording) => ({ momentId: id, wording, keptAt: 1_700_000_000_000 })),
);

/** As many at a time as can be kept; the wordings of one moment, which follow each other, in different ones. */
const SHARES = Math.ceil(kept.length / MAX_KEPT);
const batches = Array.from({ length: SHARES }, (_, share) =>
  kept.filter((_one, place) => place % SHARES === share),
);

/** The longest words a parent can write, of long and of short ones, and one word without an end. */
const own = [
  "Fingerfarbenfußabdruckgirlande ",
  "Seven foam beards and one for the duck. ",
  "Ohneende",
].map((words, place) => ({
  id: `own-${place}`,
  routine: "bath",
  title: words.repeat(99).slice(0, MAX_OWN_TITLE_LENGTH).trim(),
  text: words.repeat(99).slice(0, MAX_OWN_TEXT_LENGTH).trim(),
  madeAt: 1_700_000_000_000,
}));

/** Six of the moments with the most words in English, as many as a page of the poster holds. */
const LONGEST = Object.entries(MOMENT_WORDS)
  .map(([momentId, { title, text, note = "" }]) => ({ momentId, words: title + text + note }))
  .sort((a, b) => b.words.length - a.words.length)
  .slice(0, 6)
  .map(({ momentId }) => ({ momentId, wording: "plain", keptAt: 1_700_000_000_000 }));

describe.each(BROWSERS)("Moments on paper, in %s", (name) => {
  let driver: BrowserDriver;
  let ownPage: ExtensionPage;

  const fixture = openBefore(name);
  beforeAll(async () => {
    ({ driver, ownPage } = fixture());
  });

  it.each(LANGUAGES)(
    "show every word of every moment on small cards in %s, and of a parent's own",
    async (lang) => {
      for (const batch of batches) {
        const settings = { cardAfter: 0, language: lang };
        await ownPage.changeStored({ ...storedWithQuietTime(), settings, kept: batch, own });
        const home = await driver.openExtensionPage("src/home/home.html#kept");
        await home.setViewport(...PRINT_PX);
        await home.waitFor((language) => document.documentElement.lang === language, lang);
        await home.click({ css: ".paper-buttons button:nth-of-type(2)" });
        await home.waitFor(() => document.querySelector(".sheet-small .face"));
        await seeAsPrinter(driver, home);
        const { cards, cutOff } = await home.evaluate(measureWords, ".sheet-small li");
        expect(cards).toBe(batch.length + own.length);
        expect(cutOff).toEqual([]);
        expect(await home.evaluate(cutFaces)).toEqual([]);
        if (batch === batches[0]) await home.screenshot(`out/e2e/print-${name}-${lang}.png`);
        await home.close();
      }
    },
  );

  it.each(LANGUAGES)("are six to a page of the poster in %s, on A4 and on Letter", async (lang) => {
    const settings = { cardAfter: 0, language: lang };
    await ownPage.changeStored({ ...storedWithQuietTime(), settings, kept: LONGEST, own: [] });
    const home = await driver.openExtensionPage("src/home/home.html#kept");
    await home.setViewport(...PRINT_PX);
    await home.waitFor((language) => document.documentElement.lang === language, lang);
    await home.click({ css: ".paper-buttons button:nth-of-type(1)" });
    await home.waitFor(() => document.querySelector(".sheet-fridge .face"));
    await home.screenshot(`out/e2e/print-preview-${name}-${lang}.png`);
    await seeAsPrinter(driver, home);
    const { cards, cutOff } = await home.evaluate(measureWords, ".sheet-fridge li");
    expect(cards).toBe(LONGEST.length);
    expect(cutOff).toEqual([]);
    expect(await home.evaluate(cutFaces)).toEqual([]);
    await home.screenshot(`out/e2e/print-poster-${name}-${lang}.png`);
    if (name === "chromium") {
      expect(await printedPages(driver, home, "A4")).toBe(1);
      expect(await printedPages(driver, home, "letter")).toBe(1);
    }
    await home.close();
  });
});

/** Runs in the page: the faces of scenes that lie outside of their picture. */
function cutFaces(): string[] {
  return [...document.querySelectorAll(".sheet .scene")].flatMap((scene) => {
    const box = scene.getBoundingClientRect();
    const faces = [...scene.querySelectorAll(".face")].map((face) => face.getBoundingClientRect());
    return faces
      .filter(
        ({ left, right, top, bottom }) =>
          left < box.left || right > box.right || top < box.top || bottom > box.bottom,
      )
      .map(({ left, top }) => `a face at ${left}, ${top}`);
  });
}

/** Runs in the page: the moments on the sheet, and the words of them that lie outside or are cut. */
function measureWords(css: string): { cards: number; cutOff: string[] } {
  const all = [...document.querySelectorAll<HTMLElement>(css)];
  const cutOff = all.flatMap((card) => {
    const box = card.getBoundingClientRect();
    return [...card.querySelectorAll<HTMLElement>("p")].flatMap((words) => {
      const range = document.createRange();
      range.selectNodeContents(words);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const isInside =
        left >= box.left && right <= box.right + 1 && top >= box.top && bottom <= box.bottom + 1;
      const isWhole = words.scrollHeight <= words.clientHeight + 1 && bottom > top;
      return isInside && isWhole ? [] : [words.textContent ?? ""];
    });
  });
  return { cards: all.length, cutOff };
}
