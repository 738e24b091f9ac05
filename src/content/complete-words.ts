import { isPlural } from "./plural-forms";

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === "object" && value !== null;

/** The paths of the sentences that English has and another language lacks: `why.typing`. */
export function lackingIn(own: unknown, english: unknown, path: readonly string[] = []): string[] {
  if (!isGroup(english)) return own === undefined ? [path.join(".")] : [];
  // Its forms are those of its language: which it needs is tested elsewhere.
  if (isPlural(english) && isGroup(own) && isPlural(own)) return [];
  return Object.entries(english).flatMap(([key, sentence]) =>
    lackingIn(isGroup(own) ? own[key] : undefined, sentence, [...path, key]),
  );
}

/** A language's words, with the English ones where it lacks some. Words that lack nothing are given back as they are. */
export function completeWords<Words>(own: unknown, english: Words): Words {
  if (lackingIn(own, english).length === 0) return own as Words;
  if (!isGroup(english) || !isGroup(own)) return english;
  if (Array.isArray(english)) return english.map((one, at) => completeWords(own[at], one)) as Words;
  const keys = new Set([...Object.keys(english), ...Object.keys(own)]);
  const all = [...keys].map((key) => [key, completeWords(own[key], english[key])]);
  return Object.fromEntries(all);
}
