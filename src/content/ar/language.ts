import type { LanguageFacts } from "../language-facts";

export const language: LanguageFacts = {
  name: "العربية",
  locale: "ar-AE",
};
