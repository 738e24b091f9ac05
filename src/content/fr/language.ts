import type { LanguageFacts } from "../language-facts";

export const language: LanguageFacts = {
  name: "Français",
  locale: "fr-BE",
  firstOfMonth: "1er",
};
