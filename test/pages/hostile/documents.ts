import { readFileSync } from "node:fs";
import { article, type HostilePage, LOREM } from "./page";

const typed = (contentType: string) => ({ headers: { "content-type": contentType } });
const PICTURE = readFileSync(new URL("../../../icons/128.png", import.meta.url));

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300">
<rect width="400" height="300" fill="#dcebee"/><circle cx="200" cy="150" r="80" fill="#e98a5b"/></svg>`;

/** The least that a reader takes for a document of one page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 44>>stream
BT /F1 24 Tf 40 100 Td (A timetable) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`;

const FRAME = { body: article({ title: "A frame" }) };

/** Documents that are not an article: what they can't hold, they need not. */
export const DOCUMENTS: HostilePage[] = [
  {
    name: "svg",
    body: SVG,
    ...typed("image/svg+xml"),
    outcome: { chromium: "card", firefox: "steps-down" },
  },
  {
    name: "xml",
    body: `<?xml version="1.0"?><feed><title>News</title><entry>One</entry><entry>Two</entry></feed>`,
    ...typed("text/xml"),
  },
  {
    name: "xhtml",
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>XHTML</title></head>
      <body><h1>XHTML</h1>${LOREM}</body></html>`,
    ...typed("application/xhtml+xml"),
  },
  { name: "plain-text", body: "One line.\nAnd another.\n".repeat(40), ...typed("text/plain") },
  {
    name: "json",
    body: JSON.stringify({ spoons: 4, lamps: ["on", "off"] }),
    ...typed("application/json"),
    outcome: { chromium: "card", firefox: "steps-down", webkit: "card" },
  },
  { name: "image", body: PICTURE, ...typed("image/png") },
  {
    name: "pdf",
    isClicked: true,
    body: PDF,
    ...typed("application/pdf"),
    outcome: { chromium: "card", firefox: "steps-down", webkit: "card" },
  },
  {
    name: "frameset",
    body: `<html><title>Frames</title><frameset cols="30%,70%"><frame src="/frame-a"><frame src="/frame-b"></frameset></html>`,
    beside: { "/frame-a": FRAME, "/frame-b": FRAME },
  },
  {
    name: "iframes",
    body: `<!doctype html><html lang="en"><title>Frames in a page</title>
      <style>body { margin: 0 } iframe { width: 50%; height: 400px; border: 0; float: left }</style>
      ${'<iframe src="/frame-in"></iframe>'.repeat(4)}</html>`,
    beside: { "/frame-in": FRAME },
  },
  {
    name: "strict-csp",
    body: article({ title: "strict-csp" }),
    headers: {
      "content-security-policy":
        "default-src 'none'; style-src 'none'; script-src 'none'; img-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    name: "sandboxed",
    body: article({ title: "sandboxed" }),
    headers: { "content-security-policy": "sandbox; default-src 'none'" },
  },
];
