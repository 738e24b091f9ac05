import type { LanguageFacts } from "../language-facts";

export const language: LanguageFacts = {
  name: "Español",
  locale: "es-ES",
};
