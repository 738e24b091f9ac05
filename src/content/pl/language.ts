import type { LanguageFacts } from "../language-facts";

export const language: LanguageFacts = {
  name: "Polski",
  locale: "pl-PL",
};
