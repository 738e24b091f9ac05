import { expect, it } from "vitest";
import { LOOK_BACK_WEEK } from "../../../test/preview/look-back-week";
import { loadHome } from "../../content/load-home";
import type { Routine } from "../../core/moment/moment";
import type { Language } from "../../core/parent-data/setting-choices";
import type { LookBack } from "../../core/view/look-back";
import { weekInWords } from "./week-in-words";

/** A week with these routines on its days, from Monday on. */
const weekOf = (...routines: Routine[][]): LookBack => ({
  ...LOOK_BACK_WEEK,
  days: LOOK_BACK_WEEK.days.map((day, place) => ({
    ...day,
    ideas: (routines[place] ?? []).map((routine) => ({
      ...{ idea: { momentId: "z1", wording: "plain" as const, routine }, at: 1_140 },
      ...{ kept: true, own: null },
    })),
  })),
});

it.each<[Language, string, string]>([
  ["en", "en-GB", "This week: bath on Monday and bedtime on Tuesday."],
  ["nl", "nl-BE", "Deze week: badje op maandag en slapengaan op dinsdag."],
  ["fr", "fr-BE", "Vu cette semaine : le bain lundi et le coucher mardi."],
  ["de", "de-DE", "Diese Woche: am Montag Baden und am Dienstag Schlafenszeit."],
])("says in one sentence what came by, in %s", async (language, locale, sentence) => {
  const words = weekInWords(weekOf(["bath"], ["bedtime"]), await loadHome(language), locale);
  expect(words?.replace(/\s/g, " ")).toBe(sentence);
});

it("names each routine once, on its last day, three at most, and nothing of an empty week", async () => {
  const texts = await loadHome("en");
  const textOf = (...routines: Routine[][]) => weekInWords(weekOf(...routines), texts, "en-GB");
  expect(textOf(["bath", "bedtime"])).toBe("This week: bath on Monday and bedtime on Monday.");
  expect(textOf(["bath"], ["bedtime"], ["bath"])).toBe(
    "This week, among others: bedtime on Tuesday and bath on Wednesday.",
  );
  expect(textOf(["nappy"], ["wake"], [], ["bedtime", "bath"])).toBe(
    "This week, among others: waking up on Tuesday, bedtime on Thursday and bath on Thursday.",
  );
  expect(textOf([], [])).toBeNull();
});
