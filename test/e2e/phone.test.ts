import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePhoneVariant } from "../../build/phone-variant";
import { PARTS } from "../../src/home/route";
import { STEPS } from "../../src/welcome/step";
import {
  type BrowserDriver,
  launch,
  removeFolder,
  type Site,
  startSite,
  type Tab,
  until,
} from "../browsers";
import { builtExtension } from "../browsers/built-extension";
import { ExtensionPage } from "./extension-page";
import { CARD, DATA, HOME, POPUP, pattern, ROUTINES, startingWith, WELCOME } from "./labels";
import { quietTimeNow, storedWithQuietTime } from "./parent";
import { tabAt } from "./tab-at";
import { tooSmall } from "./too-small";

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };
const PHONE = { width: 360, height: 740 };

/** A real Firefox, from which all is taken that Firefox for Android has not (build/phone-variant.ts). */
describe("Firefox for Android, as far as a computer can be one", () => {
  let driver: BrowserDriver;
  let site: Site;
  let ownPage: ExtensionPage;
  let tab: Tab;
  const folder = mkdtempSync(join(tmpdir(), "phone-"));

  beforeAll(async () => {
    makePhoneVariant(builtExtension("firefox"), folder);
    site = await startSite();
    driver = await launch("firefox", {
      extension: folder,
      keepWelcome: true,
      locale: "en-US",
      pageAccess: "askable",
      ...PHONE,
      prefs: {
        // A finger, and nothing that hovers.
        "dom.w3c_touch_events.enabled": 1,
        "ui.primaryPointerCapabilities": 1,
        "ui.allPointerCapabilities": 1,
      },
    });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    await removeFolder(folder);
  });

  const picture = (what: string) => tab.screenshot(`out/e2e/phone-firefox-${what}.png`);
  const open = async (path: string) => {
    tab = await driver.openExtensionPage(path);
    await tab.setViewport(PHONE.width, PHONE.height, 2);
    await tab.waitFor(() => document.querySelector("h1, h2"));
  };

  /** No wider than the phone, and nothing to touch that is smaller than a fingertip. */
  async function fitsHand(): Promise<void> {
    expect(
      await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(await tab.evaluate(tooSmall)).toEqual([]);
  }

  it("lacks what a phone lacks, in the background and in a page", async () => {
    ownPage = await ExtensionPage.open(driver);
    const lacks = () => [typeof browser.windows, typeof browser.commands, typeof browser.tabs.move];
    const nothing = ["undefined", "undefined", "undefined"];
    expect(await ownPage.tab.evaluate(lacks)).toEqual(nothing);
    expect(await driver.evaluateInBackground(lacks)).toEqual(nothing);
    expect((await ownPage.view()).places.phone).toBe(true);
  });

  it("welcomes by touch, and speaks of no toolbar", async () => {
    tab = await tabAt(driver, "/welcome.html");
    await tab.show();
    await tab.setViewport(PHONE.width, PHONE.height, 2);
    for (const step of STEPS) {
      await tab.waitForText(WELCOME[step].title);
      await fitsHand();
      await picture(`welcome-${step}`);
      if (step === "times") {
        await tab.tap(startingWith(POPUP.presets.bedtime));
        await tab.waitFor(() => document.querySelector(".time-span"));
        await fitsHand();
      }
      if (step === "where") {
        expect(await tab.text()).not.toContain(HOME.settings.toolbar);
        await tab.tap(HOME.settings.page);
        await until(() => driver.hasPageAccess(), "page access");
        const warns = async () => pattern(HOME.settings.pageWarning).test(await tab.text());
        await until(async () => !(await warns()), "the warning to go");
      } else await tab.tap(WELCOME.next);
    }
    await tab.tap(WELCOME.end.show);
    await tab.waitFor(() => document.querySelector(".corner:not(.is-arriving) .card-title"));
    await fitsHand();
    await picture("welcome-card");
    expect(await tab.text()).toContain(WELCOME.phone.here);
    await tab.close();
  });

  it("has the popup as a full page, where a quiet time is added by touch", async () => {
    await open("src/popup/popup.html");
    await tab.waitForText(POPUP.quietTimes);
    await fitsHand();
    await picture("popup");
    await tab.tap(POPUP.add);
    await tab.tap(ROUTINES.feed);
    await fitsHand();
    await picture("quiet-time-form");
    await tab.tap(POPUP.editor.save);
    await tab.waitForText(POPUP.added);
    await until(async () => (await ownPage.stored()).quietTimes.length === 2, "the quiet time");
    await tab.tap(POPUP.momentNow);
    await tab.waitFor(() => document.querySelector(".idea h3"));
    await fitsHand();
    await picture("moment-now");
    await tab.close();
  });

  it("has every part of home in the hand", async () => {
    for (const part of ["", ...PARTS.slice(1)]) {
      await open(`src/home/home.html#${part}`);
      await fitsHand();
      await picture(`home-${part || "start"}`);
      if (part === "look-back") {
        const letters = await tab.waitFor(heightOfLetters, ".look-back-picture .day");
        expect(letters).toBeGreaterThanOrEqual(12);
      }
      if (part === "settings") {
        expect(await tab.text()).not.toContain(HOME.settings.toolbar);
        // Firefox for Android syncs nothing.
        expect(await tab.text()).not.toContain(DATA.share);
      }
      await tab.close();
    }
  });

  it("counts a session by idleness and sound alone", async () => {
    const presence = async (idle: string | null) => {
      await driver.evaluateInBackground((state) => {
        browser.idle.queryState = async () => {
          if (state === null) throw new Error("no answer");
          return state as "active";
        };
      }, idle);
      await ownPage.view();
      return (await ownPage.stored()).session.presence;
    };
    expect(await presence("active")).toBe("active");
    expect(await presence("idle")).not.toBe("active");
    expect(await presence("active")).toBe("active");
    expect(await presence("locked")).not.toBe("active");
    expect(await presence("active")).toBe("active");
    expect(await presence(null)).not.toBe("active");
    expect(await presence("active")).toBe("active");
  });

  it("brings the card on a page as a sheet, to be answered by touch", async () => {
    await ownPage.changeStored({ ...storedWithQuietTime(), settings: { cardAfter: 0 } });
    tab = await driver.openPage(site.url);
    await tab.setViewport(PHONE.width, PHONE.height, 2);
    const card = await ownPage.cardComesTo(tab);
    await card.waitForAnimations();
    await picture("card");
    const { x, y, width, height } = await card.rect();
    // A computer's scroll bar takes room that a phone's does not.
    const wide = await tab.evaluate(() => document.documentElement.clientWidth);
    expect({ x, width, bottom: Math.round(y + height) }).toEqual({
      x: 0,
      width: wide,
      bottom: PHONE.height,
    });
    const controls = await card.controls();
    const buttons = controls.filter(({ visible, role }) => visible && role === "button");
    expect(buttons.filter(({ rect }) => rect.height < 44).map(({ name }) => name)).toEqual([]);
    const close = buttons.find(({ name }) => name === CARD.close)?.rect ?? NOWHERE;
    const at = { x: close.x + close.width / 2, y: close.y + close.height / 2 };
    await until(() => card.isHit(CARD.close), "presses to count");
    await tab.swipe(at, at);
    await card.waitUntilGone();
    expect((await ownPage.stored()).offers.at(-1)).toMatchObject({
      place: "page",
      status: "answered",
    });
  });

  it("never lets what is only for the way come by itself", async () => {
    await ownPage.changeStored(storedWithQuietTime(quietTimeNow(2, 60, { routines: ["onroad"] })));
    expect((await ownPage.view()).reason).toBe("on-the-road");
    expect(await driver.extensionErrors()).toEqual([]);
  });
});

/** Runs in the page: how high letters of a drawn text stand, in CSS pixels; undefined: not drawn yet. */
function heightOfLetters(css: string): number | undefined {
  const drawn = document.querySelector<SVGTextElement>(css);
  const scale = drawn?.getScreenCTM()?.d ?? 0;
  return drawn ? Number.parseFloat(getComputedStyle(drawn).fontSize) * scale : undefined;
}
