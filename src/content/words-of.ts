import type { Idea } from "../core/moment/idea";
import type { Wording } from "../core/moment/moment";
import type { MomentText, MomentTexts, Words } from "./types";

/** A moment's words in the given wording, or its plain words if it has no such wording. */
export function wordsOf(text: MomentText, wording: Wording): Words {
  if (wording === "without-sound") return text.withoutSound ?? text;
  if (wording === "without-eye-contact") return text.withoutEyeContact ?? text;
  return text;
}

/** An idea's words with its safety note: the parent's own or ours; null if the text is not loaded. */
export function wordsOfIdea(
  { momentId, wording }: Pick<Idea, "momentId" | "wording">,
  texts: MomentTexts,
  own: Words | null,
): (Words & { note?: string }) | null {
  if (own) return { title: own.title, text: own.text };
  const text = Object.hasOwn(texts, momentId) ? texts[momentId] : undefined;
  if (!text) return null;
  return { ...wordsOf(text, wording), ...(text.note ? { note: text.note } : {}) };
}
