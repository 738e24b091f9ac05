import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { SIZE_STEP_PX } from "../../../src/card/size-steps";
import { POINTER_RESTS_AFTER_MS } from "../../../src/core/offer/card-timing";
import {
  BROWSERS,
  type BrowserDriver,
  type Card,
  type Site,
  type Tab,
  until,
} from "../../browsers";
import { type ExtensionPage, LONG_AGO_MS, simulateUserInput } from "../extension-page";
import { openBefore, startQuietTime } from "../fixture";
import { CARD } from "../labels";

const PRESS_EVERY_MS = 60;

describe.each(BROWSERS)("A page that acts against its card, in %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let page: Tab;
  let ownPage: ExtensionPage;

  const fixture = openBefore(name, { pageAccess: "granted" });
  beforeAll(() => {
    ({ driver, site, page, ownPage } = fixture());
    site.add("/against", { body: "<!doctype html><title>Against</title><p>Against" });
    const firstListener = (types: string[]) => `<!doctype html><title>First</title><script>
      for (const type of ${JSON.stringify(types)})
        window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    </script><p>First`;
    site.add("/stops-clicks", { body: firstListener(["click", "pointerup"]) });
    site.add("/stops-pointers", { body: firstListener(["pointerdown", "pointerup", "mouseup"]) });
    site.add("/counts", {
      body: `<!doctype html><title>0</title><body style="min-height: 100vh"><script>
        addEventListener("click", () => { document.title = Number(document.title) + 1; });
      </script>`,
    });
  });
  beforeEach(async () => {
    await simulateUserInput(driver);
    await startQuietTime(fixture());
  });

  async function cardOn(path: string): Promise<Card> {
    await page.goto(site.url + path);
    const card = await ownPage.cardComesTo(page);
    await until(async () => (await ownPage.lastOffer())?.shownAt, "the card to be shown");
    await until(() => card.isHit(CARD.close), "presses to count");
    return card;
  }

  async function stepsDown(card: Card): Promise<void> {
    await card.waitUntilGone();
    await ownPage.lastOfferBecomes("unanswered");
    expect((await ownPage.view()).card?.where).toBe("waiting");
  }

  it("reads no custom property off it", async () => {
    await cardOn("/against");
    const names = await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>(":popover-open");
      if (!host) throw new Error("no card");
      const typed = host.computedStyleMap ? [...host.computedStyleMap()].map(([key]) => key) : [];
      return [...getComputedStyle(host), ...typed].filter((key) => key.startsWith("--"));
    });
    expect(names).toEqual([]);
  });

  it("does not learn from its size which moment it is", async () => {
    const card = await cardOn("/against");
    for (const _ of [1, 2, 3]) {
      expect((await card.rect()).height % SIZE_STEP_PX).toBe(0);
      const title = await card.title();
      if (!(await card.buttons()).includes(CARD.another)) break;
      await pause(1_000);
      await card.click(CARD.another);
      await until(async () => (await card.title()) !== title, "another idea");
    }
    await ownPage.changeStored({ settings: { cardAfter: 0, smallFirst: true } });
    await startQuietTime(fixture());
    await ownPage.changeStored({ settings: { cardAfter: 0, smallFirst: true } });
    const collapsed = await ownPage.cardComesTo(page);
    expect((await collapsed.rect()).width % SIZE_STEP_PX).toBe(0);
  });

  it("gets every press of somebody who presses where the card comes, until they stop", async () => {
    await page.goto(`${site.url}/counts`);
    const { width, height } = await page.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
    }));
    await ownPage.tab.show();
    await page.waitFor(() => document.visibilityState === "hidden");
    await page.show();
    let presses = 0;
    let last = Date.now() + 1_000;
    const end = Date.now() + 3_000;
    // On a busy machine the driver may pause for so long that the presses are over for the card.
    while (Date.now() < end && Date.now() - last < POINTER_RESTS_AFTER_MS - PRESS_EVERY_MS) {
      last = Date.now();
      await page.clickAt(width - 110, height - 75);
      presses += 1;
      await pause(PRESS_EVERY_MS);
    }
    // The last one may have come too late.
    presses -= 1;
    const card = await ownPage.cardComesTo(page);
    expect(Number(await page.evaluate(() => document.title))).toBeGreaterThanOrEqual(presses);
    expect(await ownPage.lastOffer()).toMatchObject({ answer: null });
    await card.click(CARD.close);
    await ownPage.lastOfferBecomes("answered");
  });

  it.each(["/stops-clicks", "/stops-pointers"])(
    "listened first and stops a part of each press: %s",
    async (path) => {
      const card = await cardOn(path);
      await card.click(CARD.close);
      await card.waitUntilGone();
      expect(await ownPage.lastOffer()).toMatchObject({ answer: "closed" });
    },
  );

  it("moves it into a wrapper that nobody sees", async () => {
    const card = await cardOn("/against");
    await page.evaluate(() => {
      const wrapper = document.createElement("div");
      wrapper.style.cssText = "opacity: 0; transform: scale(1); position: fixed; inset: 0";
      document.documentElement.append(wrapper);
      const host = document.querySelector(":popover-open");
      if (host) wrapper.append(host);
    });
    await card.waitUntilGone();
    await ownPage.cardWasLetGo();
    expect(await ownPage.stored()).toMatchObject({ kept: [] });
  });

  it("puts something over it that lets presses through, twice", async () => {
    const card = await cardOn("/against");
    const cover = () =>
      page.evaluate(() => {
        document.querySelector("#cover")?.remove();
        const over = document.createElement("div");
        over.id = "cover";
        over.popover = "manual";
        over.style.cssText =
          "inset: 0; width: 100vw; height: 100vh; margin: 0; pointer-events: none; background: pink";
        document.body.append(over);
        over.showPopover();
      });
    await cover();
    await page.waitFor(() => {
      const all = [...document.querySelectorAll(":popover-open")];
      return all.length === 2;
    });
    await pause(200);
    await card.click(CARD.keep);
    await until(async () => (await ownPage.stored()).kept.length === 1, "it to be kept");
    await cover();
    await stepsDown(card);
  });

  const HIDINGS: Record<string, () => void> = {
    "takes its popover attribute away": () =>
      document.querySelector("div[popover=manual]")?.removeAttribute("popover"),
    "makes it inert": () =>
      document.querySelector("div[popover=manual]")?.setAttribute("inert", ""),
    "hides it": () => document.querySelector<HTMLElement>("div[popover=manual]")?.hidePopover(),
  };
  it.each(Object.keys(HIDINGS))("%s: it is usable again, and then steps down", async (way) => {
    const hide = HIDINGS[way] as () => void;
    const card = await cardOn("/against");
    await page.evaluate(hide);
    await page.waitFor(() => document.querySelector(":popover-open:not([inert])"));
    await until(() => card.isHit(CARD.close), "it to be usable again");
    await page.evaluate(hide);
    await stepsDown(card);
    await page.reload();
    await pause(1_000);
    expect(await page.card()).toBeNull();
  });

  it("hides every popover all the time: it does not blink", async () => {
    const card = await cardOn("/against");
    await page.evaluate(() => {
      const hide = () => {
        for (const one of document.querySelectorAll<HTMLElement>(":popover-open"))
          one.hidePopover();
      };
      setInterval(hide, 200);
    });
    await stepsDown(card);
  });

  it("that loads something else at once gets no card, and the page that follows gets it", async () => {
    site.add("/goes-on", {
      body: `<!doctype html><title>On</title><script>
        addEventListener("visibilitychange", () => {
          if (document.visibilityState === "visible") setTimeout(() => location.replace("/against"), 60);
        });
      </script>`,
    });
    await page.goto(`${site.url}/goes-on`);
    await ownPage.tab.show();
    await page.waitFor(() => document.visibilityState === "hidden");
    await page.show();
    await page.waitFor(() => location.pathname === "/against");
    const card = await page.waitForCard();
    expect(await card.isGone()).toBe(false);
    await until(async () => (await ownPage.lastOffer())?.shownAt, "the card to be shown");
    expect(await ownPage.lastOffer()).toMatchObject({ returned: false });
  });

  // Firefox without a screen grants no lock; `interruption.test.ts` holds the rule for both.
  if (name === "chromium")
    it("that has locked the pointer gets its card once it lets go", async () => {
      site.add("/game", {
        body: `<!doctype html><title>Game</title>
        <button onclick="document.body.requestPointerLock()">Play</button>`,
      });
      await page.goto(`${site.url}/game`);
      await ownPage.changeStored({ pause: { until: "i-say-so" } });
      await page.show();
      await page.click("Play");
      await page.waitFor(() => document.pointerLockElement !== null);
      await ownPage.changeStored({ pause: null });
      await until(async () => (await ownPage.view()).reason !== "paused", "the pause to be over");
      await page.evaluate(() => history.pushState(null, "", "/game#on"));
      await until(async () => (await ownPage.view()).reason === "full-screen", "the hold");
      expect(await page.card()).toBeNull();
      await page.evaluate(() => document.exitPointerLock());
      expect(await (await ownPage.cardComesTo(page)).isGone()).toBe(false);
    });

  it("cannot reach what is stored, shared or remembered for the popup through the card's world", async () => {
    await cardOn("/against");
    const reached = await ownPage.tab.evaluate(async () => {
      const all = await browser.tabs.query({ url: "http://127.0.0.1/*" });
      const [answer] = await browser.scripting.executeScript({
        target: { tabId: all[0]?.id ?? -1 },
        func: async () => {
          const { local, sync, session } = browser.storage as Partial<typeof browser.storage>;
          const read = async (area: typeof local) => {
            if (!area) return "refused";
            return area.get(null).then(
              (values) => Object.keys(values).length,
              () => "refused",
            );
          };
          return [await read(local), await read(sync), await read(session)];
        },
      });
      return answer?.result as (number | string)[];
    });
    // Firefox can't: https://bugzilla.mozilla.org/show_bug.cgi?id=1724754.
    if (name === "chromium") expect(reached.slice(0, 2)).toEqual(["refused", "refused"]);
    else expect(reached[0]).toBeGreaterThan(0);
    expect(reached[2]).toBe("refused");
  });

  it("answers or opens nothing of a card in another tab", async () => {
    await cardOn("/against");
    const offer = await ownPage.lastOffer();
    const other = await driver.openPage(`${site.url}/against`);
    await ownPage.cardWasLetGo();
    // As if it had left early, and long ago, however long this machine showed it.
    const due = { status: "due", place: null, tabId: null, seen: false } as const;
    await ownPage.changeLastOffer({ ...due, notBefore: LONG_AGO_MS });
    await ownPage.cardComesTo(page);
    const before = (await driver.tabs()).length;
    await ownPage.tab.evaluate(
      async (messages) => {
        for (const { id } of await browser.tabs.query({ url: "http://127.0.0.1/*", active: false }))
          await browser.scripting.executeScript({
            target: { tabId: id ?? -1 },
            func: async (all: unknown[]) => {
              for (const one of all) await browser.runtime.sendMessage(one);
            },
            args: [messages],
          });
      },
      [
        { kind: "card", offerId: offer?.id, action: { kind: "close" } },
        { kind: "card", offerId: offer?.id, action: { kind: "not-for-us", idea: offer?.idea } },
        { kind: "card", offerId: offer?.id, action: { kind: "why", idea: offer?.idea } },
      ],
    );
    expect(await ownPage.lastOffer()).toMatchObject({ status: "showing", answer: null });
    expect((await ownPage.stored()).notForUs).toEqual([]);
    expect((await driver.tabs()).length).toBe(before);
    await other.close();
  });

  it("makes the extension make no mistake", async () => {
    expect(await driver.extensionErrors()).toEqual([]);
  });
});
