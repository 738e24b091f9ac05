/**
 * A text as it may stand in a calendar file (RFC 5545): one kind of line break, no other control characters,
 * no half of a character. A bare CR would end a line of the file in the middle of a text.
 */
export const calendarText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/\p{Cc}/gu, (control) => (control === "\n" || control === "\t" ? control : ""))
    .replace(/\p{Cs}/gu, "\ufffd");

/** The same on one line. */
export const calendarLine = (text: string): string =>
  calendarText(text).replace(/\s+/g, " ").trim();
