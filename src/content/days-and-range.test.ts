import { expect, it } from "vitest";
import { PRESETS } from "../core/quiet-time/presets";
import { daysAndRange } from "./days-and-range";
import { loadPopupTexts } from "./load";

it.each([
  ["en", "en-GB", /^weekends, 0?8:00–0?9:30$/],
  ["nl", "nl-BE", /^weekend, 0?8:00–0?9:30$/],
  ["de", "de-DE", /^am Wochenende, 0?8:00–0?9:30 Uhr$/],
] as const)("days and times of a quiet time in %s", async (language, locale, outcome) => {
  const { popup } = await loadPopupTexts(language);
  const words = daysAndRange(PRESETS["weekend-morning"], popup, locale);
  expect(words.replace(/\s/g, " ")).toMatch(outcome);
});
