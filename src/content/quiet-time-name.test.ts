import { expect, it } from "vitest";
import type { Language } from "../core/parent-data/setting-choices";
import { loadPopupTexts } from "./load";
import { nameOfQuietTime } from "./quiet-time-name";

const night = { id: "night", name: "", routines: ["pyjama", "nappy", "bedtime"] as const };
const nameIn = async (language: Language, locale: string, id = night.id) =>
  nameOfQuietTime(
    { ...night, id, routines: [...night.routines] },
    await loadPopupTexts(language),
    locale,
  );

it.each([
  ["en", "en-GB", "Pyjamas, nappy change and bedtime"],
  ["en", "en-US", "Pyjamas, nappy change, and bedtime"],
  ["nl", "nl-BE", "Pyjama, verversen en slapengaan"],
  ["fr", "fr-BE", "Le pyjama, le change et le coucher"],
  ["de", "de-AT", "Schlafanzug, Wickeln und Schlafenszeit"],
] as const)(
  "without a name of its own it is its routines, in %s for %s",
  async (language, locale, outcome) => {
    expect(await nameIn(language, locale)).toBe(outcome);
  },
);

it.each([
  ["en", "Pyjamas on"],
  ["nl", "Pyjama aan"],
  ["fr", "Mise en pyjama"],
  ["de", "Schlafanzug anziehen"],
] as const)("from a preset it has its name in the language of now: %s", async (language, name) => {
  expect(await nameIn(language, language, "bedtime")).toBe(name);
});

it("has the parent's own name, as they wrote it, from a preset too", async () => {
  const ours = { id: "bedtime", name: "Bij oma", routines: [...night.routines] };
  expect(nameOfQuietTime(ours, await loadPopupTexts("nl"), "nl-BE")).toBe("Bij oma");
});
