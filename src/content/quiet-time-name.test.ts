import { expect, it } from "vitest";
import { CARD_TEXTS } from "./card-texts";
import { nameOfQuietTime } from "./quiet-time-name";

const night = { name: "", routines: ["pyjama", "nappy", "bedtime"] as const };
const nameIn = (language: keyof typeof CARD_TEXTS, locale: string) =>
  nameOfQuietTime({ ...night, routines: [...night.routines] }, CARD_TEXTS[language], locale);

it.each([
  ["en", "en-GB", "Pyjamas, nappy change and bedtime"],
  ["en", "en-US", "Pyjamas, nappy change, and bedtime"],
  ["nl", "nl-BE", "Pyjama, verversen en slapengaan"],
  ["fr", "fr-BE", "Le pyjama, le change et le coucher"],
  ["de", "de-AT", "Schlafanzug, Wickeln und Schlafenszeit"],
] as const)(
  "without a name of its own it is its routines, in %s for %s",
  (language, locale, outcome) => {
    expect(nameIn(language, locale)).toBe(outcome);
  },
);

it("has the parent's own name, as they wrote it", () => {
  expect(nameOfQuietTime({ name: "Bij oma", routines: ["bath"] }, CARD_TEXTS.nl, "nl-BE")).toBe(
    "Bij oma",
  );
});
