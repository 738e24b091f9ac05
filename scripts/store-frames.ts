import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { directionOf } from "../src/content/direction";
import type { Language } from "../src/core/parent-data/setting-choices";

export interface StoreTexts {
  page: { title: string; paragraphs: string[] };
  captions: { popup: [title: string, line: string]; name: string; line: string };
}

const TOKENS = readFileSync("src/ui/tokens.css", "utf8");
const ARTICLE = readFileSync("test/pages/article.html", "utf8");
const ICON = readFileSync("icons/icon.svg", "utf8");

const asUrl = (bytes: Buffer | string, type: string): string =>
  `data:${type};base64,${Buffer.from(bytes).toString("base64")}`;

const attributesOf = (language: Language): string =>
  `lang="${language}" dir="${directionOf(language)}"`;

/** The article of the tests, in another language. */
export function articleIn(language: Language, { page }: StoreTexts): string {
  const paragraphs = page.paragraphs.map((text) => `<p>${text}</p>`).join("");
  return ARTICLE.replace('lang="en"', attributesOf(language))
    .replace(/<title>.*<\/title>/, `<title>${page.title}</title>`)
    .replace(
      /<article>[\s\S]*<\/article>/,
      `<article><h1>${page.title}</h1>${paragraphs}</article>`,
    );
}

/** 1280x800: the popup, and two lines on what it is for. */
export function popupFrame(language: Language, { captions }: StoreTexts, popup: Buffer): string {
  const [title, line] = captions.popup;
  return page(
    language,
    `
    body { display: grid; grid-template-columns: 1fr auto; gap: 80px; align-items: center; padding: 0 110px; background: var(--wash); }
    h1 { font-size: 52px; line-height: 1.15; } p { font-size: 26px; line-height: 1.4; color: var(--ink-soft); }
    .popup { max-height: 740px; width: 380px; border-radius: 14px; box-shadow: 0 18px 60px var(--shadow); }
    .icon { width: 96px; }`,
    `<div><img class="icon" src="${asUrl(ICON, "image/svg+xml")}"><h1>${title}</h1><p>${line}</p></div>
     <img class="popup" src="${asUrl(popup, "image/png")}">`,
  );
}

/** 440x280: the small tile of a store. */
export function tile(language: Language, { captions }: StoreTexts): string {
  return page(
    language,
    `
    body { display: grid; place-content: center; justify-items: center; background: var(--wash); text-align: center; }
    img { width: 128px; } h1 { font-size: 38px; margin: 12px 0 2px; } p { font-size: 20px; margin: 0; color: var(--ink-soft); }`,
    `<img src="${asUrl(ICON, "image/svg+xml")}"><h1>${captions.name}</h1><p>${captions.line}</p>`,
  );
}

/** What Chrome's store asks, and what Edge's advises. */
export const STORE_ICON_PIXELS = [128, 300] as const;

/** An eighth on each side is margin, as Chrome's store requires. */
export function storeIcon(pixels: (typeof STORE_ICON_PIXELS)[number]): Buffer {
  const inner = ICON.replace("<svg ", '<svg x="16" y="16" width="96" height="96" ');
  const outer = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128">${inner}</svg>`;
  const fitTo = { mode: "width", value: pixels } as const;
  return Buffer.from(new Resvg(outer, { fitTo }).render().asPng());
}

const page = (language: Language, style: string, body: string): string => `<!doctype html>
  <html ${attributesOf(language)}><meta charset="utf-8">
  <style>${TOKENS} html, body { height: 100%; margin: 0; } body { box-sizing: border-box; color: var(--ink); font-family: system-ui, sans-serif; } ${style}</style>
  <body>${body}</body>`;
