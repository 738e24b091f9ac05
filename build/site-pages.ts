import { createElement, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { directionOf } from "../src/content/direction";
import { fill } from "../src/content/fill";
import { LANGUAGE_CHOICES, LANGUAGES } from "../src/content/language-list";
import { localeFor } from "../src/content/languages";
import { loadSite, type SiteTexts } from "../src/content/load-site";
import { STARTER_SET_IDS } from "../src/content/starter-set-ids";
import { STARTER_SETS, starterQuietTimes } from "../src/content/starter-sets";
import type { Language } from "../src/core/parent-data/setting-choices";
import { DEFAULT_SETTINGS } from "../src/core/parent-data/settings";
import { POLICY_NAME } from "../src/site/offline/register";
import { PrivacyPage } from "../src/site/PrivacyPage";
import { PRIVACY_PAGE, partName } from "../src/site/site-frame";
import { starterFile, starterFilePath } from "../src/site/starter-file";

/** What Vite made of the site's scripts and styles, by their paths from the site's root. */
export interface SiteAssets {
  /** The script of a language's page, and its styles. */
  main: string;
  mainStyles: readonly string[];
  /** The same for the page above the languages. */
  enter: string;
  enterStyles: readonly string[];
}

/** The palette's colours behind a page, which `src/ui/tokens.css` calls `--wash`. A test compares them. */
export const WASH = { day: "#fdeddf", dusk: "#2f2941" } as const;

/**
 * What a page of the site may do: run and show its own files. Downloads of files that a page makes itself are
 * navigations, which no directive forbids. `frame-ancestors` does not count in a page, only in a header.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${POLICY_NAME}`,
].join("; ");

// Loaded with this module: Vite ends what runs it before a later import could be answered.
const TEXTS = new Map(
  await Promise.all(
    LANGUAGES.map(async (language) => [language, await loadSite(language)] as const),
  ),
);

/** Every page and data file of the site by its path, but for scripts, styles and icons. */
export function siteFiles(assets: SiteAssets): Map<string, string> {
  const files = new Map([["index.html", entrance(assets)]]);
  for (const [language, texts] of TEXTS) {
    const add = (path: string, content: string) => files.set(`${language}/${path}`, content);
    add("index.html", page(language, texts, assets));
    add(PRIVACY_PAGE, privacyPage(language, texts, assets));
    add("manifest.webmanifest", webManifest(language, texts));
    for (const setId of STARTER_SET_IDS) {
      const quietTimes = starterQuietTimes(STARTER_SETS[setId], texts.sets.times);
      add(starterFilePath(setId), `${starterFile(quietTimes)}\n`);
    }
  }
  return files;
}

interface Head {
  language: string;
  title: string;
  description: string;
  /** The way to the site's root: "./" or "../". */
  root: string;
  styles: readonly string[];
  /** Null: the page runs no script. */
  script: string | null;
  /** The same page in each language: a folder is put before its name. Null: it is none of them. */
  file: string | null;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

function documentOf(head: Head, body: string): string {
  const { language, title, description, root, styles, script, file } = head;
  const alternates =
    file === null
      ? []
      : LANGUAGES.map(
          (one) => `<link rel="alternate" hreflang="${one}" href="${root}${one}/${file}">`,
        );
  const lines = [
    "<!doctype html>",
    `<html lang="${language}" dir="${directionOf(language)}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<meta name="theme-color" content="${WASH.day}" media="(prefers-color-scheme: light)">`,
    `<meta name="theme-color" content="${WASH.dusk}" media="(prefers-color-scheme: dark)">`,
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<link rel="icon" href="${root}icons/icon.svg" type="image/svg+xml">`,
    `<link rel="apple-touch-icon" href="${root}icons/180.png">`,
    ...(file === null ? [] : ['<link rel="manifest" href="./manifest.webmanifest">']),
    ...alternates,
    ...styles.map((path) => `<link rel="stylesheet" href="${root}${path}">`),
    ...(script === null ? [] : [`<script type="module" src="${root}${script}"></script>`]),
    "</head>",
    `<body>${body}</body>`,
    "</html>",
  ];
  return `${lines.join("\n")}\n`;
}

function page(language: Language, texts: SiteTexts, { main, mainStyles }: SiteAssets): string {
  const head: Head = {
    language,
    title: texts.store.name,
    description: texts.site.description,
    root: "../",
    styles: mainStyles,
    script: main,
    file: "index.html",
  };
  const link = `<a href="./${PRIVACY_PAGE}">${escaped(texts.privacy.title)}</a>`;
  const without = [
    `<h1>${escaped(texts.store.name)}</h1>`,
    `<p class="lead">${escaped(texts.site.start.intro)}</p>`,
    `<p>${escaped(texts.site.noScript)} ${link}</p>`,
  ].join("");
  return documentOf(
    head,
    `<div id="root"></div><noscript><div class="page"><main class="part">${without}</main></div></noscript>`,
  );
}

/** Readable without any script: stores and their reviewers ask for its address. */
function privacyPage(language: Language, texts: SiteTexts, { mainStyles }: SiteAssets): string {
  const locale = localeFor(language, "", DEFAULT_SETTINGS);
  const head: Head = {
    language,
    title: fill(texts.home.tabTitle, { part: texts.privacy.title }),
    description: texts.privacy.inShort,
    root: "../",
    styles: mainStyles,
    script: null,
    file: PRIVACY_PAGE,
  };
  return documentOf(head, renderToString(createElement(PrivacyPage, { texts, locale }) as VNode));
}

/** Chooses a language by script, or by its links. Its few words are the name in each language. */
function entrance({ enter, enterStyles }: SiteAssets): string {
  const { store } = TEXTS.get("en") as SiteTexts;
  const links = LANGUAGE_CHOICES.map(
    ({ value, name }) =>
      `<li><a href="./${value}/index.html" lang="${value}" hreflang="${value}">${name}</a></li>`,
  );
  const head: Head = {
    language: "en",
    title: store.name,
    description: store.description,
    root: "./",
    styles: enterStyles,
    script: enter,
    file: null,
  };
  const body = `<h1>${escaped(store.name)}</h1><ul class="entrance">${links.join("")}</ul>`;
  return documentOf(head, `<div class="page"><main class="part">${body}</main></div>`);
}

/** Makes the site installable. `scope` holds all languages, so that changing it does not leave the app. */
function webManifest(language: Language, texts: SiteTexts): string {
  const manifest = {
    name: texts.store.name,
    short_name: texts.home.brand,
    description: texts.site.description,
    lang: language,
    start_url: "./index.html",
    scope: "../",
    display: "standalone",
    background_color: WASH.day,
    theme_color: WASH.day,
    icons: [
      { src: "../icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "../icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "../icons/icon.svg", sizes: "any", type: "image/svg+xml" },
    ],
    shortcuts: (["times", "print", "help"] as const).map((part) => ({
      name: partName(part, texts),
      url: `./index.html#${part}`,
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
