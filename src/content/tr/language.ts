import type { LanguageFacts } from "../language-facts";

export const language: LanguageFacts = {
  name: "Türkçe",
  locale: "tr-TR",
};
