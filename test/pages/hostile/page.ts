/** A page that makes it hard for the card, and what the card should make of it. */
export interface HostilePage {
  name: string;
  body: string | Buffer;
  headers?: Record<string, string>;
  /** Files it asks for beside itself, by path. */
  beside?: Record<string, { body: string | Buffer; headers?: Record<string, string> }>;
  /** It overrides functions only once `override()` was called, and takes them back by `restore()`. */
  override?: boolean;
  /** Its reader has clicked in it, and so given it the focus. */
  isClicked?: boolean;
  /** `steps-down`: nothing comes on the page, and the dot takes over. `card` unless told; in WebKit as in Firefox. */
  outcome?: Outcome | { chromium: Outcome; firefox: Outcome; webkit?: Outcome };
}
export type Outcome = "card" | "steps-down";

export const LOREM = `<p>The kettle is on. On the table lie three spoons and a bib, and somebody small bangs on
the tray with a fourth. Outside it is getting dark, and the street lamps go on one by one.</p>`;

interface Parts {
  title: string;
  head?: string;
  body?: string;
  html?: string;
  doctype?: string;
}

/** A plain article to put things into. */
export const article = ({ title, head = "", body = "", html = "", doctype }: Parts): string =>
  `${doctype ?? "<!doctype html>"}<html lang="en" ${html}><head><meta charset="utf-8"><title>${title}</title>
<style>body { font: 16px/1.5 Georgia, serif; margin: 32px auto; max-width: 720px; padding: 0 16px }</style>
${head}</head><body><h1>${title}</h1>${LOREM.repeat(4)}${body}</body></html>`;

export const script = (code: string): string => `<script>${code}</script>`;
