import type { Wording } from "../domain/moment";
import type { MomentText, Words } from "./types";

/** A moment's words in the wording that suits; as written, where that wording has none. */
export function wordsOf(text: MomentText, wording: Wording): Words {
  if (wording === "without-sound") return text.withoutSound ?? text;
  if (wording === "without-eye-contact") return text.withoutEyeContact ?? text;
  return text;
}
