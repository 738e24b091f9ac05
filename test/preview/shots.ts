import { LANGUAGES } from "../../src/content/language-list";
import { STATE_PAGES } from "./states";

/** One picture: what is drawn, and how it is looked at. */
export interface Shot {
  name: string;
  /** Of a page of `test/preview`. */
  url: string;
  /** CSS px of the viewport. */
  width: number;
  height: number;
  /** Device pixels for one CSS px; that of a zoomed page is its zoom. */
  scale: number;
  isPhone: boolean;
  palette: Palette;
  /** Of the parent's text size, 1 or 2. */
  textScale: number;
  hasForcedColors: boolean;
  /** Whether the picture shows the whole page, or what is seen without scrolling. */
  isWholePage: boolean;
}

type Palette = "day" | "dusk";
const PALETTES: readonly Palette[] = ["day", "dusk"];

/** How a page is looked at, beside its palette. */
type Variant = Partial<Omit<Shot, "name" | "url" | "palette">>;

const DESKTOP: Variant = { width: 1000, height: 800 };
const PHONE: Variant = { width: 360, height: 800, isPhone: true };

/** A screen of 1280 by 800 px at this zoom. */
const zoomed = (factor: number): Variant => ({
  width: Math.round(1280 / factor),
  height: Math.round(800 / factor),
  scale: factor,
});

/** Windows that were wrong once, zoomed pages, large text and forced colours. */
const VARIANTS: Readonly<Record<string, Variant>> = {
  "1280x680": { width: 1280, height: 680, isWholePage: false },
  "1093x614": { width: 1093, height: 614, isWholePage: false },
  "1024x600": { width: 1024, height: 600, isWholePage: false },
  "911x512": { width: 911, height: 512, isWholePage: false },
  "zoom-200": zoomed(2),
  "zoom-300": zoomed(3),
  "zoom-400": zoomed(4),
  "zoom-500": zoomed(5),
  "320": { width: 320, height: 640, isPhone: true },
  "text-200": { ...DESKTOP, textScale: 2 },
  "phone-text-200": { ...PHONE, textScale: 2 },
  forced: { ...DESKTOP, hasForcedColors: true },
};

/** What a browser grants the popup in windows of these sizes. */
const POPUP_VARIANTS: Readonly<Record<string, Variant>> = {
  "1024x600": { width: 380, height: 515, isWholePage: false },
  "1093x614": { width: 380, height: 530, isWholePage: false },
  "911x512": { width: 380, height: 430, isWholePage: false },
  "320": { width: 320, height: 640, isPhone: true },
  "text-200": { width: 380, height: 600, textScale: 2 },
  forced: { width: 380, height: 600, hasForcedColors: true },
};
const POPUP: Variant = { width: 380, height: 600 };

const POPUPS = [
  ...["empty", "day", "many", "running", "waiting", "paused", "unread", "warnings"],
  ...["holiday", "dose", "closed", "handed-over"],
];
/** The form of a quiet time: a new one, one that holds today, and one with what is behind "More". */
const FORMS = ["new", "pick-up", "bedtime"];
/** The first part of the home page, by what there is of today. */
const TODAYS = ["empty", "unread", "next", "running", "paused", "hidden", "kept-one", "kept-none"];
const PARTS = [
  "quiet-times",
  "kept",
  "moment/n1",
  "look-back",
  "finding/n1",
  "settings",
  "privacy",
];
/** Each step of the welcome, with nothing chosen and with times. */
const STEPS = [
  ["hello", "empty"],
  ["times", "empty"],
  ["times", "full"],
  ["where", "empty"],
  ["where", "full"],
] as const;

interface Drawn {
  name: (variant: string) => string;
  url: string;
  variants: Readonly<Record<string, Variant>>;
  moreVariants: Readonly<Record<string, Variant>>;
}

function pagesIn(language: string): Drawn[] {
  const sheet = {
    name: (variant: string) => `card-${variant}`,
    url: `card.html?language=${language}`,
    variants: { desktop: { width: 1180, height: 800 }, phone: { ...PHONE, width: 392 } },
    moreVariants: { forced: { width: 1180, height: 800, hasForcedColors: true } },
  };
  const popups = POPUPS.map((view) => ({
    name: (variant: string) => (variant === "" ? `popup-${view}` : `popup-${view}-${variant}`),
    url: `popup.html?view=${view}&language=${language}`,
    variants: { "": POPUP },
    moreVariants: POPUP_VARIANTS,
  }));
  const moment = {
    name: (variant: string) => (variant === "" ? "popup-moment" : `popup-moment-${variant}`),
    url: `popup.html?view=day&begin=moment-now&language=${language}`,
    variants: { "": POPUP },
    moreVariants: POPUP_VARIANTS,
  };
  const forms = FORMS.map((form) => ({
    name: (variant: string) =>
      variant === "" ? `popup-form-${form}` : `popup-form-${form}-${variant}`,
    url: `popup.html?view=day&language=${language}&form=${form}`,
    variants: { "": POPUP },
    moreVariants: POPUP_VARIANTS,
  }));
  const parts = PARTS.map((part) => ({
    name: (variant: string) => `home-${variant}-${part.split("/")[0]}`,
    url: `home.html?view=full&lang=${language}#${part}`,
    variants: { desktop: DESKTOP, phone: PHONE },
    moreVariants: VARIANTS,
  }));
  const todays = TODAYS.map((view) => ({
    name: (variant: string) => `home-${variant}-start-${view}`,
    url: `home.html?view=${view}&lang=${language}#start`,
    variants: { desktop: DESKTOP, phone: PHONE },
    moreVariants: view === "empty" || view === "paused" ? VARIANTS : {},
  }));
  const states = STATE_PAGES.map(({ state, page, view, part, isWide }) => ({
    name: (variant: string) => `state-${variant}-${page}-${state}`,
    url: `${page}.html?view=${view}&lang=${language}&state=${state}#${part}`,
    variants: { desktop: DESKTOP, ...(!isWide && { phone: PHONE }) },
    moreVariants: {},
  }));
  const steps = STEPS.map(([step, view]) => ({
    name: (variant: string) => `welcome-${variant}-${step}-${view}`,
    url: `welcome.html?view=${view}&lang=${language}#${step}`,
    variants: { desktop: DESKTOP, phone: PHONE },
    moreVariants: VARIANTS,
  }));
  return [sheet, ...popups, moment, ...forms, ...todays, ...parts, ...states, ...steps];
}

/** Every picture: all pages in each language and both palettes, and by day in windows of many kinds. */
export const SHOTS: readonly Shot[] = LANGUAGES.flatMap((language) =>
  pagesIn(language).flatMap(({ name, url, variants, moreVariants }) => {
    const shot = (palette: Palette, [variant, how]: [string, Variant]): Shot => {
      const [page, ...rest] = name(variant).split("-");
      return {
        name: [page, language, palette, ...rest].join("-"),
        url,
        width: 1000,
        height: 800,
        scale: 1,
        isPhone: false,
        palette,
        textScale: 1,
        hasForcedColors: false,
        isWholePage: true,
        ...how,
      };
    };
    return [
      ...PALETTES.flatMap((palette) =>
        Object.entries(variants).map((variant) => shot(palette, variant)),
      ),
      ...Object.entries(moreVariants).map((variant) => shot("day", variant)),
    ];
  }),
);
