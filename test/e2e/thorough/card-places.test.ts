import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { VERIFY_EVERY_MS } from "../../../src/core/offer/card-timing";
import type { Reason } from "../../../src/core/offer/reason";
import {
  BROWSERS,
  type BrowserDriver,
  type Card,
  type Site,
  type Tab,
  TIMEOUT_MS,
  until,
} from "../../browsers";
import { type ExtensionPage, simulateUserInput } from "../extension-page";
import { openBefore } from "../fixture";
import { CARD, POPUP } from "../labels";
import { animationsFinished, noteCamera, storeFor } from "../on-any-page";
import { dotBecomes, quietTimeNow, storedWithQuietTime } from "../parent";
import { staysWithoutCard } from "../stays-without-card";

/** Long enough for a card to come, were it to come. */
const WOULD_HAVE_COME_MS = 1_500;

const html = (title: string, body: string): { body: string } => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body}</html>`,
});

const SOUND = html(
  "Radio",
  `<button onclick="
    const context = new AudioContext(), tone = context.createOscillator(), soft = context.createGain();
    soft.gain.value = 0.2; tone.connect(soft).connect(context.destination); tone.start();
    window.stop = () => context.close()">Play</button>`,
);

const TYPING = {
  "a text field": `<input id="a">`,
  "a long text": `<textarea id="a"></textarea>`,
  "an editor": `<div id="a" contenteditable>Dear</div>`,
  "an editor that only screen readers know of": `<div id="a" role="textbox" tabindex="0">Dear</div>`,
  "a frame": `<iframe id="a" srcdoc="<input autofocus>"></iframe>`,
  "a field in a closed root": `<p id="a"></p><script>
     const root = a.attachShadow({ mode: "closed" });
     root.innerHTML = "<input>"; a.focus = () => root.firstChild.focus()</script>`,
};

describe.each(BROWSERS)("When and where the card comes, in %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let ownPage: ExtensionPage;
  let page: Tab;

  const fixture = openBefore(name, { pageAccess: "granted" });
  beforeAll(async () => {
    ({ driver, site, ownPage } = fixture());
    await ownPage.changeStored({ ...storedWithQuietTime(), pause: { until: "i-say-so" } });
    page = await driver.openPage(site.url);
  });
  beforeEach(() => simulateUserInput(driver));
  afterEach(async () => {
    await driver.closePopup();
  });

  const picture = (what: string) => `out/e2e/card-places-${name}-${what}.png`;
  const lastOffer = () => ownPage.lastOffer();

  /** Another evening begins while the parent looks at another tab. */
  async function startInPlace(stored: object = {}): Promise<void> {
    await ownPage.tab.show();
    await storeFor(ownPage, { ...storedWithQuietTime(), ...stored });
  }

  const nothingComes = () => staysWithoutCard(page, WOULD_HAVE_COME_MS);

  async function isHeld(reason: Reason): Promise<void> {
    const isReason = async () => {
      const { reason: now } = await ownPage.view();
      if (now !== reason) throw new Error(`it says ${now}`);
      return true;
    };
    await until(isReason, `it to be held: ${reason}`);
    await nothingComes();
    const popup = await driver.openPopup();
    // A card that is due comes up there, and then nothing holds it any more.
    await popup.waitForText(reason === "typing" ? CARD.do : POPUP.why[reason]);
    await driver.closePopup();
  }

  async function comesAndCloses(): Promise<void> {
    const card = await ownPage.cardComesTo(page);
    await card.click(CARD.close);
    await card.waitUntilGone();
  }

  it.each(Object.entries(TYPING))("waits while somebody types in %s", async (what, body) => {
    await ownPage.changeStored({ offers: [], pause: { until: "i-say-so" } });
    await page.goto(site.add("/typing", html(what, body)));
    await page.evaluate(() => document.getElementById("a")?.focus());
    await startInPlace();
    await page.show();
    await isHeld("typing");
  });

  // Without a sound card, Firefox takes no tab for audible.
  const inChromium = name === "chromium" ? it : () => undefined;
  inChromium("waits while sound plays in another tab, and comes when it is over", async () => {
    await page.goto(site.url);
    const radio = await driver.openPage(site.add("/radio", SOUND));
    await radio.click("Play");
    const plays = () =>
      ownPage.tab.evaluate(async () => (await browser.tabs.query({ audible: true })).length > 0);
    await until(plays, "the sound to be heard");
    await ownPage.tab.show();
    await ownPage.changeStored(storedWithQuietTime());
    await page.show();
    await isHeld("sound-is-playing");
    await radio.evaluate(() => window.stop());
    await until(async () => !(await plays()), "the sound to end");
    await startInPlace();
    await comesAndCloses();
    await radio.close();
  });

  // Chrome tells no extension of a camera.
  const inFirefox = name === "firefox" ? it : () => undefined;
  inFirefox(
    "waits while a camera is in use in another tab, and comes when it is over",
    async () => {
      await page.goto(site.url);
      const call = await driver.openPage(site.add("/call", html("Call", "")));
      await noteCamera(driver, "/call", true);
      const isOn = () =>
        ownPage.tab.evaluate(async () => (await browser.tabs.query({ camera: true })).length > 0);
      await until(isOn, "the camera to be in use");
      await ownPage.tab.show();
      await ownPage.changeStored(storedWithQuietTime());
      await page.show();
      await isHeld("camera-in-use");
      await noteCamera(driver, "/call", false);
      await until(async () => !(await isOn()), "the camera to be off");
      await startInPlace();
      await comesAndCloses();
      await call.close();
    },
  );

  it("waits while a film fills the screen", async () => {
    const film = html("Film", '<div id="a" onclick="this.requestFullscreen()">Fill</div>');
    await page.goto(site.add("/film", film));
    await page.click({ css: "#a" });
    await page.waitFor(() => document.fullscreenElement !== null);
    await ownPage.changeStored(storedWithQuietTime());
    // A new address in the same document is a natural break that leaves full screen on: the page is asked.
    await page.evaluate(() => {
      location.hash = "scene-2";
    });
    await until(
      async () => (await ownPage.view()).reason === "full-screen",
      "the page to say that it is full",
    );
    await nothingComes();
    await page.evaluate(() => document.exitFullscreen());
    await page.waitFor(() => document.fullscreenElement === null);
    await comesAndCloses();
  });

  it("comes in the lead-in, before the quiet time begins", async () => {
    await page.goto(site.url);
    await startInPlace({ quietTimes: [quietTimeNow(-5, 40, { leadInMinutes: 10 })] });
    await comesAndCloses();
  });

  it("comes at the time it was moved to today", async () => {
    const later = quietTimeNow(-30, 60);
    await ownPage.tab.show();
    await ownPage.changeStored(storedWithQuietTime(later));
    const { quietTimes } = await ownPage.view();
    const occurrence = quietTimes[0]?.today?.key;
    expect((await ownPage.view()).reason).toBe("outside");
    await ownPage.send({ kind: "move-today", occurrence, byMinutes: -30 });
    await comesAndCloses();
  });

  it("goes by itself when its quiet time is over", async () => {
    await page.goto(site.url);
    await startInPlace();
    const card = await ownPage.cardComesTo(page);
    await until(async () => (await lastOffer())?.shownAt, "the card to be shown");
    const quietTime = (await ownPage.stored()).quietTimes[0];
    await ownPage.send({
      kind: "put-quiet-time",
      quietTime: {
        ...quietTime,
        start: ((quietTime?.start ?? 0) + 1440 - 60) % 1440,
        lengthMinutes: 30,
      },
    });
    await card.waitUntilGone();
    expect((await lastOffer())?.status).toBe("gone");
    await dotBecomes(driver, "none");
  });

  it("offers a leaf first to who closes at once, and then brings only that", async () => {
    await page.goto(site.url);
    await startInPlace();
    const first = await ownPage.cardComesTo(page);
    await first.click(CARD.close);
    await first.waitUntilGone();
    // An hour ago, so that another may come; and however slow this machine, within two seconds.
    const shownAt = Date.now() - 60 * 60_000;
    const long = { occurrence: "evening@2026-01-01", spends: [], dueAt: shownAt, shownAt };
    const offers = (await ownPage.stored()).offers.map((one) => ({
      ...one,
      ...long,
      id: "evening@2026-01-01#1",
      answeredAt: shownAt + 1_500,
    }));
    await ownPage.tab.show();
    await ownPage.changeStored({ offers });
    const second = await ownPage.cardComesTo(page);
    await animationsFinished(second);
    await page.screenshot(picture("small-question"));
    // The question is in the place of the four buttons.
    expect(await second.buttons()).not.toContain(CARD.do);
    await second.click(CARD.smallYes);
    await until(async () => (await ownPage.stored()).settings.smallFirst, "the answer to be kept");
    await second.click(CARD.close);
    await second.waitUntilGone();
    await ownPage.tab.show();
    await storeFor(ownPage, { offers: [], pause: null });
    const collapsedCard = await ownPage.cardComesTo(page);
    // Beside its own words, those that are announced for a while.
    const lines = (await collapsedCard.text()).split("\n");
    expect([...new Set(lines)]).toEqual([CARD.collapsedFirst]);
    await animationsFinished(collapsedCard);
    await page.screenshot(picture("small-first"));
    await collapsedCard.click(CARD.collapsedFirst);
    await until(
      async () => (await collapsedCard.buttons()).includes(CARD.close),
      "the leaf to unfold",
    );
    await collapsedCard.click(CARD.close);
    await collapsedCard.waitUntilGone();
  });

  it.each(name === "firefox" ? ["about:license"] : ["chrome://version/"])(
    "leaves %s alone, and waits at the button",
    async (address) => {
      await ownPage.tab.show();
      await storeFor(ownPage, storedWithQuietTime());
      const own = await driver.openPage(address);
      await dotBecomes(driver, "waiting");
      const isWaiting = async () => (await ownPage.view()).card?.where === "waiting";
      await until(isWaiting, "the card to wait, as this page takes none");
      const popup = await driver.openPopup();
      await popup.waitForText(CARD.do);
      await driver.closePopup();
      await own.close();
    },
  );

  it("goes with the extension that is reloaded under it", async () => {
    await page.goto(site.url);
    await startInPlace();
    const card: Card = await ownPage.cardComesTo(page);
    await until(async () => (await lastOffer())?.shownAt, "the card to be shown");
    await driver.evaluateInBackground(() => {
      setTimeout(() => browser.runtime.reload(), 50);
    });
    await card.waitUntilGone(VERIFY_EVERY_MS + TIMEOUT_MS);
    await page.screenshot(picture("reloaded"));
    // Nothing of it is in the way of a click.
    expect(
      await page.evaluate(
        () =>
          document.elementFromPoint(innerWidth - 80, innerHeight - 80)?.getAttribute("popover") ??
          null,
      ),
    ).toBeNull();
  });
});
