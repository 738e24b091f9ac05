import type { LanguageFacts } from "../language-facts";

export const language: LanguageFacts = {
  name: "Nederlands",
  locale: "nl-BE",
};
