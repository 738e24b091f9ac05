import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/content/language-list";
import type { Tab } from "../../browsers";
import { layoutFaults } from "../../preview/layout-faults";
import { SHOTS, type Shot } from "../../preview/shots";
import { setTextScale } from "../../preview/text-scale";
import { openPreviewBefore } from "../preview-server";

/** All pages of a language, one after the other: 60 s on two cores, and eight times as long on a busy machine. */
const PAGES_MS = 480_000;

/** Colours move nothing, so one palette is enough. At the toolbar no popup is as narrow as on a phone. */
const shotsIn = (language: string): Shot[] =>
  SHOTS.filter(
    ({ name, url, palette, isPhone, hasForcedColors }) =>
      name.includes(`-${language}-`) &&
      palette === "day" &&
      !hasForcedColors &&
      !(isPhone && url.startsWith("popup")),
  );

describe("The layout of every page", () => {
  let tab: Tab;
  let draw: (url: string) => Promise<void>;

  const preview = openPreviewBefore();
  beforeAll(() => {
    ({ tab, draw } = preview());
  });

  it("is read by a check that finds what is cut, covered, or beside the page", async () => {
    await tab.setViewport(400, 400);
    await tab.goto("about:blank");
    expect(await tab.evaluate(layoutFaults)).toEqual([]);
    await tab.evaluate(() => {
      document.body.innerHTML = `
        <p class="cut" style="width: 50px; overflow: hidden; white-space: nowrap">far too long for its box</p>
        <p class="low" style="height: 10px; overflow: hidden; font: 30px serif">high letters</p>
        <p class="one">one</p><p class="two" style="margin-top: -34px">two</p>
        <button class="beside" style="position: absolute; top: 250px; left: 380px; width: 100px">out</button>
        <button class="under" style="position: absolute; top: 300px; left: 10px">under</button>
        <div style="position: absolute; top: 290px; left: 0; width: 300px; height: 60px"></div>
        <p class="for-ears" style="position: absolute; width: 1px; height: 1px; overflow: hidden">ears</p>
        <div style="height: 20px; overflow: auto"><p>one line</p><p>and one to scroll to</p></div>`;
    });
    expect(await tab.evaluate(layoutFaults)).toEqual([
      'p.cut "far too long for its box" is cut at a side',
      'p.low "high letters" is cut above or below',
      'p.one "one" and p.two "two" lie over one another',
      "the page is 80 px too wide",
      'button.beside "out" lies beside the page',
      'button.under "under" is covered by div ""',
    ]);
  });

  it.each(LANGUAGES)(
    "has nothing cut, covered or out of reach, in windows of all kinds: %s",
    async (language) => {
      const found: string[] = [];
      let drawn = "";
      for (const { name, url, width, height, scale, textScale } of shotsIn(language)) {
        await tab.setViewport(width, height, scale);
        if (url !== drawn) await draw(url);
        drawn = url;
        await tab.evaluate(setTextScale, textScale);
        found.push(...(await tab.evaluate(layoutFaults)).map((fault) => `${name}: ${fault}`));
      }
      expect(found).toEqual([]);
    },
    PAGES_MS,
  );
});
