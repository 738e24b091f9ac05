import { wordsIn } from "./all-words";
import { LANGUAGES } from "./language-list";
import { factsOf } from "./languages";
import { CODES_MESSAGE, messageName } from "./message-name";

/**
 * The background's texts in all languages, as messages of the browser's own kind. The background reads those of one
 * language (`src/browser/background-message.ts`), and carries none itself.
 */
export function backgroundMessages(): Record<string, string> {
  const all = LANGUAGES.flatMap((language) => {
    const { toolbar, routines } = wordsIn(language);
    const texts = { locale: factsOf(language).locale, ...toolbar, ...routines };
    return Object.entries(texts).map(([name, text]) => [messageName(language, name), text]);
  });
  return { [CODES_MESSAGE]: LANGUAGES.join(" "), ...Object.fromEntries(all) };
}
