import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import { convertIcsCalendar } from "ts-ics";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/content/language-list";
import { SITE_PARTS, siteHref } from "../../../src/site/site-route";
import { BROWSERS, type BrowserDriver, launch, type Tab, until } from "../../browsers";
import { type FolderSite, startFolderSite } from "../../browsers/folder-site";
import { AXE_PATH, axeViolations, loadAxe } from "../axe";
import { catchBlobs, caught, choose } from "../captured-files";
import { CARD, DATA, FINDING, POPUP, SETS, SITE, startingWith, WELCOME } from "../labels";
import { partsBeyondEdge } from "../parts-beyond-edge";
import { printedPages, seeAsPrinter } from "../print-view";

const FOLDER = "out/site";
const AXE_FILE = "/axe.min.js";
/** The narrowest screen that counts (WCAG 1.4.10), and a usual phone. */
const WIDTHS_PX = [320, 360] as const;
/** A4 without the sheet's margins (186 mm) at 96 px an inch. */
const PRINT_PX = [703, 1000] as const;
const PARTS = SITE_PARTS.map((part) => (part === "moment" ? "#moment/z1" : siteHref(part)));

/** Words differ by language, colours by palette alone. */
const PALETTES = [
  ...LANGUAGES.map((language) => [language, false, language === "en" ? "all" : "words"] as const),
  ["en", true, "colours"] as const,
];

describe.each(BROWSERS)("The site, in %s", (name) => {
  let driver: BrowserDriver;
  let site: FolderSite;
  let tab: Tab;

  beforeAll(async () => {
    site = await startFolderSite(FOLDER, { [AXE_FILE]: AXE_PATH });
    driver = await launch(name, { locale: "en-US" });
    tab = await driver.openPage("about:blank");
    await tab.setViewport(360, 740);
  });
  afterEach(() => driver.emulate({ dark: false }));
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /**
   * By another file of the site, since a page that differs only by its hash would not be loaded anew. From an
   * empty page Chromium would start a process for each, which takes longer than to read it.
   */
  const open = async (path: string, inTab = tab): Promise<void> => {
    await inTab.show();
    await inTab.goto(`${site.url}/licences.txt`);
    await inTab.goto(`${site.url}/${path}`);
    // The picture of the card to try comes last.
    await inTab.waitFor(
      () =>
        document.querySelector("h1") &&
        (!document.querySelector(".try") || document.querySelector(".sample .scene > *")),
    );
  };
  const titleOfCard = () =>
    tab.evaluate(() => document.querySelector(".card-title")?.textContent ?? "");

  it("leads from its address to the reader's language", async () => {
    await tab.goto("about:blank");
    // Not by `goto`, which a page that goes on at once would interrupt.
    await tab.evaluate((address) => {
      location.href = address;
    }, `${site.url}/`);
    await tab.waitFor(() => location.pathname === "/en/index.html");
    await tab.waitForText(SITE.start.intro);
  });

  it("answers as the card does, brings another idea, and stores nothing", async () => {
    await open("en/index.html");
    await tab.click(CARD.do);
    await tab.waitForText(WELCOME.hello.gone);
    await tab.click(CARD.undo);
    await tab.click(CARD.keep);
    const isKept = async () =>
      (await tab.control({ name: CARD.keep, role: "button" }))?.value === "true";
    await until(isKept, "the bookmark to be filled");
    const first = await titleOfCard();
    await tab.click(CARD.another);
    await tab.waitFor((title) => {
      const now = document.querySelector(".card-title")?.textContent;
      return now && now !== title;
    }, first);
    await tab.click(POPUP.filters.tired);
    await tab.waitForText(POPUP.tiredHelp);
    await tab.click(CARD.close);
    await tab.waitForText(WELCOME.hello.gone);
    await tab.click(SITE.start.again);
    await tab.waitForText(CARD.do);
    const stored = await tab.evaluate(() => [localStorage.length, document.cookie] as const);
    expect(stored).toEqual([0, ""]);
  });

  it("leads from a card to what is known, and back", async () => {
    await open("en/index.html");
    await tab.click(CARD.why);
    await tab.click(CARD.whyMore);
    await tab.waitForText(FINDING.title);
    expect(await tab.url()).toMatch(/#finding\/\w/);
    await tab.evaluate(() => history.back());
    await tab.waitForText(SITE.start.intro);
  });

  it.each(PALETTES)(
    "has nothing that axe objects to, and fits a phone: %s, dusk %s",
    async (language, dark, rules) => {
      await driver.emulate({ dark });
      const found: string[] = [];
      const examine = async (path: string) => {
        await open(`${language}/${path}`);
        for (const width of WIDTHS_PX) {
          await tab.setViewport(width, 740);
          const beyond = await tab.evaluate(partsBeyondEdge);
          found.push(...beyond.map((part) => `${path}: ${part} at ${width}`));
        }
        await loadAxe(tab, AXE_FILE);
        found.push(...(await axeViolations(tab, rules)).map((fault) => `${path}: ${fault}`));
      };
      for (const part of PARTS) await examine(`index.html${part}`);
      await examine("privacy.html");
      expect(found).toEqual([]);
    },
    240_000,
  );

  it("gives a calendar file of the times that were chosen, which other parsers read", async () => {
    await open(`en/index.html${siteHref("times")}`);
    await tab.check(startingWith(POPUP.presets.bedtime));
    await tab.fill(POPUP.editor.start, "20:10");
    await catchBlobs(tab);
    await tab.click(DATA.calendar.save);
    await tab.waitForText(DATA.calendar.fileName);
    const text = await caught(tab);
    const { events = [] } = convertIcsCalendar(undefined, text);
    expect(events).toHaveLength(7);
    for (const event of events) expect(event.summary).toBe(POPUP.presets.bedtime);
    const read = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    const starts = read.map((one) => String(one.getFirstPropertyValue("dtstart")));
    expect(starts.every((start) => start.endsWith("T20:10:00"))).toBe(true);
  });

  it("remembers only while it is asked to, and erases", async () => {
    const keys = () => tab.evaluate(() => Object.keys(localStorage));
    await open(`en/index.html${siteHref("times")}`);
    await tab.check(startingWith(POPUP.presets.supper));
    expect(await keys()).toEqual([]);
    await tab.check(SITE.times.remember);
    await tab.waitFor(() => localStorage.length === 1);
    await open(`en/index.html${siteHref("times")}`);
    expect(await tab.control(startingWith(POPUP.presets.supper))).toMatchObject({ value: "true" });
    await tab.click(SITE.times.erase);
    await tab.waitForText(SITE.times.erased);
    expect(await keys()).toEqual([]);
    expect(await tab.control(startingWith(POPUP.presets.supper))).toMatchObject({ value: "false" });
  });

  it("gives starter sets that the extension imports, switched off", async () => {
    await open(`en/index.html${siteHref("sets")}`);
    const path = await tab.evaluate(
      () => document.querySelector<HTMLAnchorElement>("a[download]")?.pathname,
    );
    const home = await driver.openExtensionPage("src/home/home.html#settings");
    await home.waitForText(DATA.importTitle);
    await choose(home, await readFile(`${FOLDER}${path}`, "utf8"));
    await home.click(DATA.import);
    await home.waitForText(DATA.imported);
    const on = await driver.evaluateInBackground(async () => {
      const { quietTimes } = await browser.storage.local.get("quietTimes");
      return (quietTimes as { on: boolean }[]).map((one) => one.on);
    });
    expect(on).toEqual([false, false]);
    await home.close();
  });

  it("makes a crèche's own set, with its name and closing time", async () => {
    await open(`en/index.html${siteHref("sets")}`);
    await tab.fill(SETS.maker.name, "Zon");
    await tab.fill(SETS.maker.closing, "17:45");
    await catchBlobs(tab);
    await tab.click(SETS.maker.save);
    await tab.waitForText(SETS.maker.fileName);
    const { format, quietTimes } = JSON.parse(await caught(tab));
    expect(format).toBe("peekaboo");
    expect(quietTimes).toMatchObject([
      { id: "set-creche-pickup", name: "Zon", on: false, start: 17 * 60 + 15 },
      { id: "set-creche-together", on: false, start: 18 * 60 },
    ]);
  });

  it.each(LANGUAGES)(
    "prints each set's sheet in %s on one page, with all of its words",
    async (language) => {
      // The printer finds a tab by its address, so no other may be there.
      await tab.goto("about:blank");
      const page = await driver.openPage("about:blank");
      await page.setViewport(...PRINT_PX);
      for (const nth of [0, 1, 2, 3, 4]) {
        await open(`${language}/index.html${siteHref("sets")}`, page);
        // One for each set, and one of the maker.
        expect(await page.evaluate(pressSheetButton, nth)).toBe(5);
        await page.waitFor(() => document.querySelector(".sheet-starter svg"));
        await seeAsPrinter(driver, page);
        expect(await page.evaluate(cutOffHalves)).toEqual([]);
        if (nth === 0) await page.screenshot(`out/e2e/site-sheet-${name}-${language}.png`);
        if (name === "chromium") expect(await printedPages(driver, page)).toBe(1);
      }
      await page.close();
    },
    180_000,
  );

  it("opens without a network once it was open, in any language", async () => {
    const own = await startFolderSite(FOLDER);
    const page = await driver.openPage(`${own.url}/en/index.html`);
    await page.waitForText(SITE.start.intro);
    await page.waitFor(() => navigator.serviceWorker.controller !== null);
    await own.close();
    await page.reload();
    await page.waitForText(SITE.start.intro);
    await page.waitForText(CARD.do);
    for (const path of ["nl/index.html", "fr/privacy.html", "de/"]) {
      await page.goto(`${own.url}/${path}`);
      await page.waitFor(() => document.querySelector("h1")?.textContent);
    }
    await page.close();
  });

  it("asks for nothing but its own files, which are all there", async () => {
    await open("en/index.html");
    await tab.waitForText(CARD.do);
    const addresses = await tab.evaluate(() =>
      performance.getEntriesByType("resource").map((entry) => entry.name),
    );
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith(`${site.url}/`))).toEqual([]);
    expect(site.found.length).toBeGreaterThan(20);
    expect(site.missing.filter((path) => path !== "/favicon.ico")).toEqual([]);
  });
});

/** Runs in the page: presses the button for the sheet of a set, without a dialog; how many such there are. */
function pressSheetButton(set: number): number {
  window.print = () => {};
  const groups = document.querySelectorAll<HTMLElement>(".paper-buttons");
  groups[set]?.querySelector<HTMLElement>("button:last-of-type")?.click();
  return groups.length;
}

/** Runs in the page as it is printed: halves of the sheet that hold more than fits, and what lies outside. */
function cutOffHalves(): string[] {
  const halves = [...document.querySelectorAll<HTMLElement>(".starter-half")];
  const tooFull = halves
    .filter((half) => half.scrollHeight > half.clientHeight + 1)
    .map((half) => `${half.scrollHeight} px in ${half.clientHeight}`);
  const outside = halves.flatMap((half) => {
    const { right, bottom } = half.getBoundingClientRect();
    return [...half.querySelectorAll("p")].flatMap((words) => {
      const box = words.getBoundingClientRect();
      const isIn = box.right <= right + 1 && box.bottom <= bottom + 1 && box.height > 0;
      return isIn ? [] : [words.textContent ?? ""];
    });
  });
  return [...(halves.length === 2 ? [] : ["no sheet"]), ...tooFull, ...outside];
}
