import type { KeptMoment } from "./search-kept";

/** Kept moments as plain text, for the clipboard. */
export function asPlainText(heading: string, kept: readonly KeptMoment[]): string {
  return [heading, ...kept.map(momentAsText)].join("\n\n");
}

/** One moment as plain text. */
export function momentAsText({ routineName, title, text, note }: KeptMoment): string {
  return [routineName ? `${title} (${routineName})` : title, text, note].filter(Boolean).join("\n");
}
