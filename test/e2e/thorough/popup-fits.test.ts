import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/content/language-list";
import type { Tab } from "../../browsers";
import { POPUP } from "../labels";
import { openPreviewBefore } from "../preview-server";

/** What is granted in a window of 1024x600, and of 1366x768 at 125 %. */
const LOW_WINDOWS = [515, 530];

/** The page of the popup with what the preview knows, in a window of the size of a toolbar popup. */
describe("The popup in its 380x600", () => {
  let tab: Tab;

  const preview = openPreviewBefore();
  beforeAll(() => {
    ({ tab } = preview());
  });
  beforeEach(() => tab.setViewport(380, 600));

  const draw = (query: string) => preview().draw(`popup.html?${query}`);

  /** How much of the document and of the list is out of sight, and how far the footer reaches beyond the window. */
  const hidden = () =>
    tab.evaluate(() => {
      const main = document.querySelector("main");
      const footer = document.querySelector(".bottom")?.getBoundingClientRect();
      return {
        document: Math.max(0, document.documentElement.scrollHeight - innerHeight),
        list: Math.max(0, (main?.scrollHeight ?? 0) - (main?.clientHeight ?? 0)),
        footer: Math.max(0, Math.round((footer?.bottom ?? 0) - innerHeight)),
      };
    });
  const NOTHING = { document: 0, list: 0, footer: 0 };

  /** Names of what matches and does not lie wholly between header and footer. */
  const outOfView = (selector: string) =>
    tab.evaluate((wanted) => {
      const end = document.querySelector(".bottom")?.getBoundingClientRect().top ?? 0;
      return [...document.querySelectorAll(wanted)]
        .filter((each) => each.getBoundingClientRect().bottom > end)
        .map((each) => each.textContent);
    }, selector);

  it.each(LANGUAGES)("shows three quiet times and the button to add one: %s", async (language) => {
    await draw(`view=day&language=${language}`);
    expect(await hidden()).toEqual(NOTHING);
    expect(await outOfView(".quiet-item, #add-quiet-time")).toEqual([]);
  });

  it.each(LANGUAGES)("has one line in each button of the footer: %s", async (language) => {
    await draw(`view=day&language=${language}`);
    const lines = await tab.evaluate(() =>
      [...document.querySelectorAll(".bar .button")].map((button) => {
        const range = document.createRange();
        range.selectNodeContents(button.lastChild ?? button);
        return range.getClientRects().length;
      }),
    );
    expect(lines).toEqual([1, 1, 1]);
  });

  it.each(LANGUAGES)("shows all seven presets, with whole words: %s", async (language) => {
    await draw(`view=empty&language=${language}`);
    expect(await outOfView(".preset")).toEqual([]);
    const broken = await tab.evaluate(() => {
      const names = [...document.querySelectorAll<HTMLElement>(".preset .quiet-name")];
      for (const name of names) name.style.overflowWrap = "normal";
      return names
        .filter((each) => each.scrollWidth > each.clientWidth + 1)
        .map((each) => each.textContent);
    });
    expect(broken).toEqual([]);
  });

  it.each(LANGUAGES)(
    "breaks no word of a routine in the form without a hyphen: %s",
    async (language) => {
      await draw(`view=day&language=${language}&form=new`);
      const broken = await tab.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".tile span")].flatMap((tile) => {
          tile.style.hyphens = "manual";
          const words = tile.lastChild as Text;
          return [...words.data.matchAll(/[^\s\u00ad-]+/g)].flatMap(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(words, index);
            range.setEnd(words, index + word.length);
            return range.getClientRects().length > 1 ? [word] : [];
          });
        }),
      );
      expect(broken).toEqual([]);
    },
  );

  it.each(LANGUAGES)("shows the whole of a small moment: %s", async (language) => {
    await draw(`view=day&language=${language}&begin=moment-now`);
    await tab.waitFor(() => document.querySelector(".idea h3"));
    expect(await hidden()).toEqual(NOTHING);
    expect(await outOfView(".idea")).toEqual([]);
  });

  it("opens the pause over the list, which stays where it is", async () => {
    await draw("view=day");
    const places = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll(".quiet-item, .bar")].map(
          (each) => each.getBoundingClientRect().top,
        ),
      );
    const before = await places();
    await tab.click(POPUP.pause);
    await tab.waitForText(POPUP.pauseFor["a-week"]);
    expect(await places()).toEqual(before);
    expect(await hidden()).toEqual(NOTHING);
    await tab.press("Escape");
    await tab.waitFor(() => !document.querySelector(".pause-choices"));
    await tab.waitFor(() => document.activeElement?.id === "pause");
  });

  it("shows the days of a holiday whole, above the buttons of the footer", async () => {
    await draw("view=holiday");
    await tab.waitForText(POPUP.holiday.cancel);
    await tab.click(POPUP.pause);
    await tab.click(POPUP.holiday.choose);
    await tab.waitFor(() => document.querySelector("form.pause-choices"));
    expect(await hidden()).toMatchObject({ document: 0, footer: 0 });
    const place = await tab.evaluate(() => {
      const form = document.querySelector("form.pause-choices")?.getBoundingClientRect();
      const buttons = [...document.querySelectorAll(".bar > * > .button, .bar > .button")];
      const tops = buttons.map((button) => button.getBoundingClientRect().top);
      return { top: form?.top ?? -1, bottom: form?.bottom, buttons: Math.min(...tops) };
    });
    expect(place.top).toBeGreaterThanOrEqual(0);
    expect(place.bottom).toBeLessThanOrEqual(place.buttons);
  });

  it.each(LOW_WINDOWS)(
    "has one scrollbar and a whole footer where %s px are granted",
    async (height) => {
      await tab.setViewport(380, height);
      await draw("view=many");
      await tab.waitFor(() => document.documentElement.style.blockSize !== "");
      const { document: beyond, list, footer } = await hidden();
      expect({ beyond, footer }).toEqual({ beyond: 0, footer: 0 });
      expect(list).toBeGreaterThan(0);
    },
  );

  it("is only as high as its words while nothing can be read", async () => {
    await draw("view=unread");
    expect(await tab.evaluate(() => document.documentElement.offsetHeight)).toBeLessThan(350);
  });

  it.each(LANGUAGES)("cuts nothing where text is twice as large: %s", async (language) => {
    for (const view of ["day", "empty", "paused", "many"]) {
      await draw(`view=${view}&language=${language}`);
      const wide = await tab.evaluate(() => {
        document.documentElement.style.fontSize = "187.5%";
        return [...document.querySelectorAll("html, main, .now-lines, .bar, .quiet-row, .preset")]
          .filter((each) => each.scrollWidth > each.clientWidth + 1)
          .map((each) => each.className || each.localName);
      });
      expect(wide, view).toEqual([]);
    }
  });
});
