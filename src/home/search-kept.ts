import { normalizeWords } from "../content/normalize-words";
import type { Routine } from "../core/moment/moment";

/** A kept moment with the words it was kept in. */
export interface KeptMoment {
  momentId: string;
  /** Null: this version no longer has the moment. */
  routine: Routine | null;
  routineName: string;
  title: string;
  text: string;
  note: string | null;
  /** The parent wrote it. */
  isOwn?: true;
}

export interface Search {
  words: string;
  routine: Routine | "all";
}

/** Those that hold each of the words, in title, text, note or routine, however they are typed. */
export function searchKept(kept: readonly KeptMoment[], search: Search): KeptMoment[] {
  const words = normalizeWords(search.words).split(" ");
  return kept.filter((moment) => {
    if (search.routine !== "all" && moment.routine !== search.routine) return false;
    const { title, text, note, routineName } = moment;
    const held = normalizeWords([title, text, note ?? "", routineName].join(" "));
    return words.every((word) => held.includes(word));
  });
}
