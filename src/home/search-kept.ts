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

/** Those that hold each of the words, in title, text or routine, whatever their case and accents. */
export function searchKept(kept: readonly KeptMoment[], search: Search): KeptMoment[] {
  const words = plain(search.words).split(/\s+/).filter(Boolean);
  return kept.filter((moment) => {
    if (search.routine !== "all" && moment.routine !== search.routine) return false;
    const held = plain(`${moment.title} ${moment.text} ${moment.routineName}`);
    return words.every((word) => held.includes(word));
  });
}

/** Lower case without accents, so that "bebe" finds "bébé". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
