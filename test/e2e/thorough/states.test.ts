import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/content/language-list";
import { STEPS } from "../../../src/welcome/step";
import type { BrowserDriver, Tab } from "../../browsers";
import { STATE_PAGES } from "../../preview/states";
import type { AxeRules } from "../axe";
import { CARD, HOME, POPUP } from "../labels";
import { openPreviewBefore } from "../preview-server";

/** Words differ by language, colours by palette alone. */
const PALETTES = [
  ...LANGUAGES.map((language) => [language, false, language === "en" ? "all" : "words"] as const),
  ["en", true, "colours"] as const,
];

/** All of them, one after the other: 90 s on two cores, and eight times as long on a busy machine. */
const STATES_MS = 720_000;

describe("States that are a few taps away, in every language", () => {
  let driver: BrowserDriver;
  let tab: Tab;
  let draw: (url: string) => Promise<void>;
  let violations: (rules?: AxeRules) => Promise<string[]>;

  const preview = openPreviewBefore();
  beforeAll(async () => {
    ({ driver, tab, draw, violations } = preview());
    await tab.setViewport(360, 740);
  });

  it.each(PALETTES)(
    "have nothing that axe objects to, and fit a phone: %s, dusk %s",
    async (language, dark, rules) => {
      await driver.emulate({ dark });
      const found: string[] = [];
      for (const { state, page, view, part, isWide } of STATE_PAGES) {
        await tab.setViewport(isWide ? 1000 : 360, 740);
        const query = `view=${view}&lang=${language}&state=${state}`;
        await draw(`${page}.html?${query}#${part}`);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) found.push(`${page} ${state}: ${wide} px too wide`);
        found.push(...(await violations(rules)).map((fault) => `${page} ${state}: ${fault}`));
      }
      await tab.setViewport(360, 740);
      expect(found).toEqual([]);
    },
    STATES_MS,
  );

  it.each(LANGUAGES)(
    "have the form of a quiet time in nearly one view, with no word cut: %s",
    async (language) => {
      await tab.setViewport(380, 600);
      try {
        for (const form of ["new", "pick-up", "bedtime"]) {
          await draw(`popup.html?view=day&language=${language}&form=${form}`);
          const found = await tab.waitFor(() => {
            const fields = document.querySelector(".form-fields");
            const isCut = (element: Element) => element.scrollWidth > element.clientWidth;
            const words = [...document.querySelectorAll(".tile span, .chip span, .button")];
            return (
              fields && {
                height: fields.clientHeight,
                isMoreOpen: document.querySelector("details[open]") !== null,
                cut: words.filter(isCut).map(({ textContent }) => textContent),
              }
            );
          });
          expect(found.cut, form).toEqual([]);
          // Of both times, one may go below the other where the device's fonts are wide.
          if (!found.isMoreOpen) expect(found.height, form).toBeLessThanOrEqual(560 + 72);
          expect(await violations("words"), form).toEqual([]);
        }
      } finally {
        await tab.setViewport(360, 740);
      }
    },
  );

  it.each([
    ["a laptop", 1280, 593],
    ["a phone", 360, 640],
  ])("keep the welcome's way on in view on %s, also beside a card", async (_, width, height) => {
    await tab.setViewport(width, height);
    const found: string[] = [];
    for (const language of LANGUAGES)
      for (const step of STEPS) {
        const state = step === "where" ? "one-now" : "";
        await draw(`welcome.html?view=full&lang=${language}&state=${state}#${step}`);
        if (state)
          await tab.waitFor(() => document.querySelector(".corner:not(.is-arriving) .card-title"));
        found.push(...(await tab.evaluate(outOfReach)).map((one) => `${language} ${step}: ${one}`));
      }
    await tab.setViewport(360, 740);
    expect(found).toEqual([]);
  });

  it.each([
    ["popup.html?view=unread", POPUP.why["no-quiet-time"]],
    ["home.html?view=unread#quiet-times", HOME.quietTimes.empty],
    ["home.html?view=unread#kept", HOME.kept.empty],
  ])("say of what can't be read that it can't, not that there is none: %s", async (page, none) => {
    await draw(page.replace("unread", "empty"));
    expect(await tab.text()).toContain(none);
    await draw(page);
    expect(await tab.text()).toContain(POPUP.warnings["not-read"]);
    expect(await tab.text()).not.toContain(none);
    expect(await violations()).toEqual([]);
  });

  it("give no reason why no card comes beside the card that is there", async () => {
    const why = POPUP.why["sound-is-playing"];
    await draw("popup.html?view=running");
    expect(await tab.text()).toContain(why);
    await draw("popup.html?view=waiting");
    expect(await tab.text()).toContain(CARD.do);
    expect(await tab.text()).not.toContain(why);
  });
});

/** Runs in the page, unscrolled: what of the bar or of a card's buttons does not lie under the point where it is drawn. */
function outOfReach(): string[] {
  const isUnderItsPoint = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    return hit !== null && element.contains(hit);
  };
  const wanted = [...document.querySelectorAll(".steps .button, .corner .card-acts .card-button")];
  const missed = wanted.filter((element) => !isUnderItsPoint(element));
  return wanted.length > 0 ? missed.map(({ textContent }) => textContent ?? "") : ["no bar"];
}
