import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  BROWSERS,
  type BrowserDriver,
  type Card,
  type Site,
  type Tab,
  until,
} from "../../browsers";
import {
  article,
  HOSTILE_PAGES,
  type HostilePage,
  SPY,
  type Spied,
  script,
} from "../../pages/hostile";
import { isKept } from "../answers";
import { type ExtensionPage, simulateUserInput } from "../extension-page";
import { openBefore } from "../fixture";
import { CARD } from "../labels";
import { animationsFinished, boxOn, leftOvers, pageIsComplete, storeFor } from "../on-any-page";
import { comeBackTo, storedWithQuietTime } from "../parent";
import { staysWithoutCard } from "../stays-without-card";

/** What a page says that changes functions of every page's own, and changes them back for the test. */
interface Overriding {
  override(): void;
  restore(): void;
}

/** How every try of the spying page ends. */
const NOTHING_LEARNT = [
  "root: null",
  "attach: refused",
  "internals: refused",
  "open: undefined",
  "html: ",
  "click: ",
  "keys: ",
  "selected: ",
  "found: ",
  "focus: false",
  "loaded: ",
  "sheets: 1",
  "fonts: 0",
];

/** Long enough for a card to come and to be removed, were it to come. */
const WOULD_HAVE_COME_MS = 1_500;

const BETWEEN_PRESSES_MS = 1_000;

/** Pixels from the left and the top: of the page, and far from where a card comes. */
const IN_THE_PAGE = [300, 300] as const;

describe.each(BROWSERS)("Any page, in %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let ownPage: ExtensionPage;
  let page: Tab;

  const fixture = openBefore(name, { pageAccess: "granted" });
  beforeAll(async () => {
    ({ driver, site, ownPage } = fixture());
    await ownPage.changeStored({ ...storedWithQuietTime(), quietTimes: [] });
    page = await driver.openPage(site.url);
    await ownPage.tab.show();
    await ownPage.changeStored(storedWithQuietTime());
  });
  beforeEach(() => simulateUserInput(driver));

  const picture = (what: string) => `out/e2e/any-page/${name}-${what}.png`;
  const outcomeOf = ({ outcome = "card" }: HostilePage) =>
    typeof outcome === "string" ? outcome : outcome[name];

  /** The page as it is without a card; then another day begins, while the parent looks at another tab. */
  async function come(hostile: HostilePage): Promise<string[]> {
    const { body, headers, beside = {} } = hostile;
    for (const [path, file] of Object.entries(beside)) site.add(path, file);
    if ((await ownPage.stored()).offers.at(-1)?.status !== "answered")
      await storeFor(ownPage, { offers: [], pause: { until: "i-say-so" } });
    await page.show();
    await page.goto(site.add(`/${hostile.name}`, { body, ...(headers ? { headers } : {}) }));
    await pageIsComplete(ownPage, page);
    const before = await leftOvers(page);
    if (hostile.override) await page.evaluate(() => (window as unknown as Overriding).override());
    if (hostile.isClicked) await page.clickAt(...IN_THE_PAGE);
    await ownPage.tab.show();
    await simulateUserInput(driver);
    await storeFor(ownPage, { offers: [], kept: [], pause: null });
    return before;
  }

  const isShown = async () => (await ownPage.stored()).offers.at(-1)?.shownAt;

  const nothingComes = () => staysWithoutCard(page, WOULD_HAVE_COME_MS);

  /**
   * Another process draws what is in Chromium's PDF viewer, and a press goes there until the browser has drawn
   * the card's first frame over it. No page can ask for that frame, so the press is made until it is heard.
   */
  async function isKeptOverAnotherProcess(card: Card): Promise<void> {
    const press = async () => {
      if (await isKept(card)) return true;
      await card.click(CARD.keep, BETWEEN_PRESSES_MS);
      await pause(BETWEEN_PRESSES_MS);
      return isKept(card);
    };
    await until(press, "Kept on the button");
  }

  async function isKeptAndClosed(card: Card, hostile: HostilePage): Promise<void> {
    if (hostile.isClicked) {
      await isKeptOverAnotherProcess(card);
    } else {
      await card.click(CARD.keep);
      await until(() => isKept(card), "Kept on the button");
    }
    await card.click(CARD.close);
    await card.waitUntilGone();
    const { offers } = await ownPage.stored();
    expect(offers.at(-1)?.answer).toBe("closed");
    // The line that offers to undo its answer goes with the tab.
    await comeBackTo(page, ownPage.tab);
  }

  it.each(HOSTILE_PAGES.map((hostile) => [hostile.name, hostile] as const))(
    "%s",
    async (_, hostile) => {
      const before = await come(hostile);
      if (outcomeOf(hostile) === "steps-down") {
        await page.show();
        await nothingComes();
        await page.screenshot(picture(hostile.name));
        const isWaiting = async () => {
          const { card, reason } = await ownPage.view();
          if (card?.where === "waiting" && reason === "waiting-for-a-pause") return true;
          throw new Error(`it is ${card?.where}, and it says ${reason}`);
        };
        await until(isWaiting, "the card to wait in the popup");
      } else {
        await ownPage.cardIsShownOn(page);
        if (hostile.override)
          await page.evaluate(() => (window as unknown as Overriding).restore());
        const card = await page.waitForCard();
        await animationsFinished(card);
        await page.screenshot(picture(hostile.name));
        const { share, isInView } = await boxOn(page, card);
        expect(isInView).toBe(true);
        expect(share).toBeLessThanOrEqual(0.25);
        await isKeptAndClosed(card, hostile);
      }
      expect(await leftOvers(page)).toEqual(before);
    },
  );

  const DIALOGS = ["first", "second"]
    .map((id) => `<dialog id="${id}" style="width: 70%; height: 60%">${id}</dialog>`)
    .join("");

  async function cardOn(name: string, parts: { head?: string; body?: string }): Promise<Card> {
    await come({ name, body: article({ title: name, ...parts }) });
    return ownPage.cardComesTo(page);
  }

  it("moves into dialogs that open over it, and back when they are gone", async () => {
    const card = await cardOn("dialogs-later", { body: DIALOGS });
    const isUsable = () => until(() => card.isHit(CARD.close), "the card to be reachable");
    for (const id of ["second", "first"]) {
      await page.evaluate(
        (which) => document.querySelector<HTMLDialogElement>(`#${which}`)?.showModal(),
        id,
      );
      await isUsable();
      await page.screenshot(picture(`dialogs-later-${id}`));
    }
    await page.evaluate(() => document.querySelector<HTMLDialogElement>("#first")?.close());
    await isUsable();
    // The page throws the dialog away, and what stands in it.
    await page.evaluate(() => document.querySelector("#second")?.remove());
    await isUsable();
    await card.click(CARD.close);
    await card.waitUntilGone();
  });

  it("moves into a dialog within a closed root", async () => {
    const body = `<p id="a"></p>${script(`
      const root = a.attachShadow({ mode: "closed" });
      root.innerHTML = "<dialog>Within</dialog>";
      window.openIt = () => root.firstChild.showModal();`)}`;
    const card = await cardOn("dialog-in-closed-root", { body });
    await page.evaluate(() => (window as unknown as { openIt(): void }).openIt());
    const isReachable = () =>
      card.evaluate((_root, host) => {
        const { x, y, width, height } = host.getBoundingClientRect();
        const around = host.getRootNode() as ShadowRoot;
        return (
          around instanceof ShadowRoot &&
          around.elementFromPoint(x + width / 2, y + height / 2) === host
        );
      });
    await until(isReachable, "the card to be in the dialog");
    await page.screenshot(picture("dialog-in-closed-root"));
    const close = (await card.controls()).find((control) => control.name === CARD.close)?.rect;
    await page.clickAt((close?.x ?? 0) + 20, (close?.y ?? 0) + 20);
    await card.waitUntilGone();
  });

  it("goes with a document that the page replaces, and waits at the button", async () => {
    const card = await cardOn("replaces-all", {});
    await page.evaluate(() => {
      const next = document.createElement("html");
      next.append(document.createElement("body"));
      document.documentElement.replaceWith(next);
    });
    await card.waitUntilGone();
    await ownPage.cardWasLetGo();
    expect(await page.evaluate(() => document.documentElement.innerHTML)).toBe("<body></body>");
  });

  it("does not come back with a page that comes back", async () => {
    const card = await cardOn("comes-back", {});
    await until(isShown, "the card to be shown");
    await page.evaluate(() =>
      window.addEventListener("pageshow", ({ persisted }) => {
        document.title = String(persisted);
      }),
    );
    await page.goto(site.url);
    await page.evaluate(() => history.back());
    await page.waitFor(() => location.pathname === "/comes-back");
    await nothingComes();
    expect(await card.isGone()).toBe(true);
    expect(await page.evaluate(() => document.querySelectorAll("[popover]").length)).toBe(0);
  });

  it("tells a page nothing that spies on it", async () => {
    const before = await come({ name: "spy", body: article({ title: "spy", head: script(SPY) }) });
    const card = await ownPage.cardComesTo(page);
    const spied = await page.waitFor(() => {
      const { spied: all } = window as unknown as { spied: Spied & { isDone?: boolean } };
      return all.isDone ? all : null;
    });
    await page.screenshot(picture("spy"));
    expect((await ownPage.stored()).offers.at(-1)?.answer).toBeNull();
    await card.click(CARD.keep);
    await until(() => isKept(card), "it to be kept");
    await page.press("Tab");
    await page.press("a");
    await card.click(CARD.close);
    await card.waitUntilGone();
    await comeBackTo(page, ownPage.tab);
    const all = await page.evaluate(() => (window as unknown as { spied: Spied }).spied);
    expect(spied.nodes[0]).toBe('<div popover="manual"></div> root:null text:');
    expect(JSON.stringify(all)).not.toMatch(
      /peekaboo|moment|bedtime|extension:|violation|inside|caret/i,
    );
    expect(all.tries).toEqual(NOTHING_LEARNT);
    expect(
      all.events.filter((event) => /click|^(key|focus|blur|(pointer|mouse)(down|up))/.test(event)),
    ).toEqual([]);
    expect((await leftOvers(page)).sort()).toEqual([...before, "strange"].sort());
  });

  it("made no mistake, and asked the network for nothing", async () => {
    expect(await driver.extensionErrors()).toEqual([]);
    expect(await driver.extensionRequests()).toEqual([]);
  });
});
