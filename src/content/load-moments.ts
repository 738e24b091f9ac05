import { ROUTINES } from "../core/moment/moment";
import type { Language } from "../core/parent-data/setting-choices";
import { loadWords } from "./load-words";
import type { MomentTexts } from "./types";

// The builds put another file in the place of this one, which loads a language's routines at once: `build/moments-once.ts`.
const FILES = import.meta.glob("./*/moments/*.ts");

/** Loads the words of every moment in one language. */
export async function loadMoments(language: Language): Promise<MomentTexts> {
  const routines = ROUTINES.map((routine) =>
    loadWords(FILES, language, [`moments/${routine}`]),
  ) as Promise<{ moments: MomentTexts }>[];
  return Object.assign({}, ...(await Promise.all(routines)).map(({ moments }) => moments));
}
