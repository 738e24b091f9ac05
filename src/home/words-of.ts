import type { MomentText, Words } from "../content/types";
import type { Wording } from "../domain/moment";

/** The words of one wording, or the plain ones where a version no longer has it. */
export function wordsOf(text: MomentText, wording: Wording): Words {
  if (wording === "without-sound") return text.withoutSound ?? text;
  if (wording === "without-eye-contact") return text.withoutEyeContact ?? text;
  return text;
}
