import { mkdir, readFile, writeFile } from "node:fs/promises";
import { wordsIn } from "../src/content/all-words";
import { LANGUAGES } from "../src/content/language-list";
import type { Language } from "../src/core/parent-data/setting-choices";
import type { QuietTime } from "../src/core/quiet-time/quiet-time";
import { type BrowserDriver, launch, type Site, startSite, type Tab } from "../test/browsers";
import { quietTimeNow, storedWithQuietTime } from "../test/e2e/parent";
import {
  articleIn,
  popupFrame,
  STORE_ICON_PIXELS,
  type StoreTexts,
  storeIcon,
  tile,
} from "./store-frames";

const FOLDER = "store/pictures";
const SHOT = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
const README = { width: 1040, height: 720 };
type Size = { width: number; height: number };
const DAY_MS = 24 * 60 * 60_000;

/**
 * Makes the pictures for the stores and the README, and returns their paths. With languages named, only those of
 * their stores.
 */
export async function makeStorePictures(only: readonly Language[] = []): Promise<string[]> {
  const made = only.length > 0 ? [] : [await inBrowser("en", readmePicture)];
  for (const language of only.length > 0 ? only : LANGUAGES)
    made.push(await inBrowser(language, (driver, site) => picturesIn(language, driver, site)));
  for (const pixels of only.length > 0 ? [] : STORE_ICON_PIXELS) {
    const path = `${FOLDER}/icon-${pixels}.png`;
    await writeFile(path, storeIcon(pixels));
    made.push([path]);
  }
  return made.flat();
}

/** One browser for each language, because a card comes once an evening. */
async function inBrowser(
  language: Language,
  makePictures: (driver: BrowserDriver, site: Site) => Promise<string[]>,
): Promise<string[]> {
  const timezone = useZoneAtNight();
  const site = await startSite();
  const driver = await launch("chromium", {
    pageAccess: "granted",
    timezone,
    locale: "en-US",
    ...SHOT,
  });
  try {
    await driver.emulate({ dark: false, reducedMotion: true });
    await startQuietTime(driver, language);
    return await makePictures(driver, site);
  } finally {
    await driver.close();
    await site.close();
  }
}

async function readmePicture(driver: BrowserDriver, site: Site): Promise<string[]> {
  await pageWithCard(driver, "en", site.url, { ...README, file: "docs/card.png" });
  return ["docs/card.png"];
}

async function picturesIn(language: Language, driver: BrowserDriver, site: Site) {
  const folder = `${FOLDER}/${language}`;
  await mkdir(folder, { recursive: true });
  const texts: StoreTexts = JSON.parse(await readFile(`store/${language}/pictures.json`, "utf8"));
  const article = site.add(`/${language}`, { body: articleIn(language, texts) });
  await pageWithCard(driver, language, article, { ...SHOT, file: `${folder}/1-card.png` });
  const frame = (popup: Buffer) => popupFrame(language, texts, popup);
  await popupPicture(driver, site, frame, `${folder}/2-popup.png`);
  await homePicture(driver, "kept", `${folder}/3-kept.png`);
  await homePicture(driver, "finding/z1", `${folder}/4-finding.png`);
  const small = site.add(`/${language}/tile`, { body: tile(language, texts) });
  await pagePicture(driver, small, TILE, `${folder}/tile.png`);
  return ["1-card", "2-popup", "3-kept", "4-finding", "tile"].map((it) => `${folder}/${it}.png`);
}

async function pageWithCard(
  driver: BrowserDriver,
  language: Language,
  url: string,
  { file, ...size }: Size & { file: string },
) {
  const tab = await driver.openPage(url);
  await tab.setViewport(size.width, size.height);
  const card = await tab.waitForCard(60_000);
  await card.waitForAnimations();
  await tab.screenshot(file);
  // The popup should show the day, not the card again.
  await card.click(wordsIn(language).card.do);
  await card.waitUntilGone();
  await tab.close();
}

/** Opened as a tab, where it can have any size. */
async function popupPicture(
  driver: BrowserDriver,
  site: Site,
  frameOf: (popup: Buffer) => string,
  file: string,
) {
  const tab = await openOurs(driver, "src/popup/popup.html", { width: 380, height: 740 });
  const frame = frameOf(await tab.screenshot());
  await tab.close();
  await pagePicture(driver, site.add("/frame", { body: frame }), SHOT, file);
}

async function homePicture(driver: BrowserDriver, part: string, file: string) {
  const tab = await openOurs(driver, `src/home/home.html#${part}`, SHOT);
  await tab.screenshot(file);
  await tab.close();
}

async function openOurs(driver: BrowserDriver, path: string, size: Size): Promise<Tab> {
  const tab = await driver.openExtensionPage(path);
  await tab.setViewport(size.width, size.height, 1);
  await tab.waitFor(() => document.querySelector("h1, h2"));
  await settled(tab);
  return tab;
}

async function pagePicture(driver: BrowserDriver, url: string, size: Size, file: string) {
  const tab = await driver.openPage(url);
  await tab.setViewport(size.width, size.height);
  await settled(tab);
  await tab.screenshot(file);
  await tab.close();
}

/** Waits until fonts and pictures are loaded and no animation runs. */
const settled = (tab: Tab): Promise<unknown> =>
  tab.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode()));
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => {})));
  });

/**
 * Stores an evening on which no card came yet. The background is stopped first, because it would
 * overwrite the store from memory.
 */
async function startQuietTime(driver: BrowserDriver, language: Language): Promise<void> {
  const tab = await driver.openExtensionPage("manifest.json");
  await driver.killBackground();
  const now = Date.now();
  const kept = ["y1", "h1", "z2", "n1"].map((momentId, index) => ({
    momentId,
    wording: "plain",
    keptAt: now - (9 - 2 * index) * DAY_MS,
  }));
  const stored = {
    ...storedWithQuietTime(...exampleQuietTimes()),
    settings: { language, cardAfter: 2, pinWasSuggested: true },
    session: sessionOf(17, now),
    kept,
  };
  await tab.evaluate((all) => browser.storage.local.set(all), stored);
  // An event may have started it again in between, with the old state.
  await driver.killBackground();
  await tab.close();
}

const exampleQuietTimes = (): QuietTime[] => [
  quietTimeNow(6, 45),
  quietTimeNow(65, -30, { id: "bath", routines: ["bath", "nappy"] }),
  quietTimeNow(200, -170, {
    id: "hello",
    routines: ["hello", "onroad"],
    days: [1, 2, 3, 4, 5],
    leadInMinutes: 15,
  }),
];

const sessionOf = (minutes: number, now: number) => ({
  current: { start: now - minutes * 60_000, lastActive: now },
  presence: "active",
  observedAt: now,
  ended: [],
});

/**
 * A zone in which it is seven in the evening now; also set for this process, for its times of day.
 */
function useZoneAtNight(): string {
  const ahead = ((19 - new Date().getUTCHours() + 36) % 24) - 12;
  // The signs of these zone names are inverted.
  const zone = ahead === 0 ? "Etc/GMT" : `Etc/GMT${ahead > 0 ? "-" : "+"}${Math.abs(ahead)}`;
  process.env.TZ = zone;
  return zone;
}
