import { describe, expect, it } from "vitest";
import { directionByTable, directionOf } from "./direction";

describe("the direction of a language", () => {
  it.each([
    ["ar", "rtl"],
    ["fa-IR", "rtl"],
    ["he", "rtl"],
    ["ur", "rtl"],
    ["pa-PK", "rtl"],
    ["pt-BR", "ltr"],
    ["tr", "ltr"],
    ["uz-Cyrl", "ltr"],
    ["zh-Hant", "ltr"],
  ])("of %s is %s, by the browser or by the table alike", (language, direction) => {
    expect(directionOf(language)).toBe(direction);
    expect(directionByTable(new Intl.Locale(language))).toBe(direction);
  });
});
