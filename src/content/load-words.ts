import type { Language } from "../core/parent-data/setting-choices";

/** Files of all languages, by paths such as `./nl/card.ts`, each loaded when it is asked for. */
type Files = Readonly<Record<string, () => Promise<unknown>>>;

/** Loads one language's files of these names. A file that the language lacks is the English one. */
export async function loadWords(
  files: Files,
  language: Language,
  names: readonly string[],
): Promise<object> {
  const modules = names.map((name) =>
    (files[`./${language}/${name}.ts`] ?? files[`./en/${name}.ts`])?.(),
  );
  return Object.assign({}, ...(await Promise.all(modules)));
}
