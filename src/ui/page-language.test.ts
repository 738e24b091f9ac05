// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { setPageLanguage } from "./page-language";

it.each([
  ["nl", "ltr"],
  ["pt-BR", "ltr"],
  ["ar", "rtl"],
])("a page in %s is written %s", (language, direction) => {
  setPageLanguage(language);
  expect(document.documentElement.lang).toBe(language);
  expect(document.documentElement.dir).toBe(direction);
});
