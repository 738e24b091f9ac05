import { momentAsText } from "../content/moment-as-text";
import type { KeptMoment } from "./search-kept";

/** Kept moments as plain text, for the clipboard. */
export function asPlainText(heading: string, kept: readonly KeptMoment[]): string {
  return [heading, ...kept.map(momentAsText)].join("\n\n");
}
