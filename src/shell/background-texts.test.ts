import { beforeEach, describe, expect, it, vi } from "vitest";
import { blank } from "../../test/core/sync";
import { getMessage } from "../../test/simulation/fake-messages";
import { wordsIn } from "../content/all-words";
import { LANGUAGES } from "../content/language-list";
import type { State } from "../core/state";
import { notificationFor, resolveLanguage, resolveLocale, tooltipFor } from "./background-texts";

const browser = vi.hoisted(() => ({ i18n: {} }));
vi.mock("../browser/browser", () => ({ browser }));

const inBrowserOf = (language: string) => {
  browser.i18n = { getUILanguage: () => language, getMessage };
};
const choosing = (language: string): State => ({
  ...blank,
  settings: { ...blank.settings, language },
});

beforeEach(() => inBrowserOf("en-US"));

describe("the background's texts", () => {
  it.each(LANGUAGES)(
    "are those of the language that was chosen, in any browser: %s",
    (language) => {
      const { toolbar, routines } = wordsIn(language);
      const state = choosing(language);
      expect(resolveLanguage(state)).toBe(language);
      expect(tooltipFor("none", state)).toBe(toolbar.button);
      expect(tooltipFor("waiting", state)).toBe(toolbar.buttonWaiting);
      expect(tooltipFor("paused", state)).toBe(toolbar.buttonPaused);
      const { title, text } = notificationFor("none", state);
      expect(title).toBe(toolbar.notificationTitle.replace("{routine}", routines.back));
      expect(text).toBe(toolbar.notificationText);
    },
  );

  it.each([
    ["nl-BE", "nl", "nl-BE"],
    ["nl", "nl", "nl-BE"],
    ["DE-at", "de", "DE-at"],
    ["en-US", "en", "en-US"],
    ["eo", "en", "en-GB"],
  ])("are the browser's where nothing was chosen: %s", (browserLanguage, language, locale) => {
    inBrowserOf(browserLanguage);
    expect(resolveLocale(choosing("browser"))).toEqual({ language, locale });
  });

  it("are the browser's where the choice is a language that this version lacks", () => {
    inBrowserOf("fr-FR");
    expect(resolveLanguage(choosing("eo"))).toBe("fr");
  });
});
