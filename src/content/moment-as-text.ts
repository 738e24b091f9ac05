import type { Words } from "./types";

/** A moment as it is shown: its words, its safety note, and its routine's name where it is told. */
interface ShownWords extends Words {
  note?: string | null;
  routineName?: string;
}

/** One moment as plain text, to be pasted anywhere. */
export function momentAsText({ routineName, title, text, note }: ShownWords): string {
  return [routineName ? `${title} (${routineName})` : title, text, note].filter(Boolean).join("\n");
}
