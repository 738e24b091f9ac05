import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  BROWSERS,
  type Card,
  type DrivenBrowser,
  launch,
  type Site,
  startSite,
  type Tab,
  until,
} from "../browsers";
import { HOSTILE_PAGES, type HostilePage } from "../pages/hostile";
import { Desk, sitDown } from "./desk";
import { boxOn, leftOvers, settled, storeFor } from "./on-any-page";
import { freshEvening } from "./parent";

/** What a page says that changes functions of every page's own, and changes them back for the test. */
interface Overriding {
  override(): void;
  restore(): void;
}

/** Long enough for a card to come and to be removed, were it to come. */
const WOULD_HAVE_COME_MS = 1_500;

describe.each(BROWSERS)("Any page, in %s", (name) => {
  let driven: DrivenBrowser;
  let site: Site;
  let desk: Desk;
  let page: Tab;

  beforeAll(async () => {
    site = await startSite();
    driven = await launch(name, { locale: "en-US", pageAccess: "granted" });
    desk = await Desk.open(driven);
    await desk.changeStored({ ...freshEvening(), quietTimes: [] });
    page = await driven.openPage(site.url);
    await desk.tab.show();
    await desk.changeStored(freshEvening());
  });
  afterAll(async () => {
    await driven?.close();
    await site?.close();
  });
  beforeEach(() => sitDown(driven));

  const picture = (what: string) => `out/e2e/any-page/${name}-${what}.png`;
  const outcomeOf = ({ outcome = "card" }: HostilePage) =>
    typeof outcome === "string" ? outcome : outcome[name];

  /** The page as it is without a card; then another day begins, and the parent comes back to it. */
  async function come(hostile: HostilePage): Promise<string[]> {
    const { body, headers, beside = {} } = hostile;
    for (const [path, file] of Object.entries(beside)) site.add(path, file);
    if ((await desk.stored()).offers.at(-1)?.status !== "answered")
      await storeFor(desk, { offers: [], pause: { until: "i-say-so" } });
    await page.show();
    await page.goto(site.add(`/${hostile.name}`, { body, ...(headers ? { headers } : {}) }));
    const before = await leftOvers(page);
    if (hostile.override) await page.evaluate(() => (window as unknown as Overriding).override());
    await desk.tab.show();
    await sitDown(driven);
    await storeFor(desk, { offers: [], kept: [], pause: null });
    await page.show();
    return before;
  }

  const isShown = async () => (await desk.stored()).offers.at(-1)?.shownAt;

  async function nothingComes(): Promise<void> {
    const end = Date.now() + WOULD_HAVE_COME_MS;
    while (Date.now() < end) expect(await page.card()).toBeNull();
  }

  async function isKeptAndClosed(card: Card): Promise<void> {
    await card.click("Keep");
    await until(async () => (await card.buttons()).includes("Kept"), "Kept on the button");
    await card.click("Close");
    await card.waitUntilGone();
    const { offers } = await desk.stored();
    expect(offers.at(-1)?.answer).toBe("closed");
  }

  it.each(HOSTILE_PAGES.map((hostile) => [hostile.name, hostile] as const))(
    "%s",
    async (_, hostile) => {
      const before = await come(hostile);
      if (outcomeOf(hostile) === "steps-down") {
        await nothingComes();
        await page.screenshot(picture(hostile.name));
        const { card, why } = await desk.view();
        expect({ where: card?.where, why }).toEqual({
          where: "waiting",
          why: "waiting-for-a-pause",
        });
      } else {
        await until(isShown, "the card to be shown");
        if (hostile.override)
          await page.evaluate(() => (window as unknown as Overriding).restore());
        const card = await page.waitForCard();
        await settled(card);
        await page.screenshot(picture(hostile.name));
        const { share, isInView } = await boxOn(page, card);
        expect(isInView).toBe(true);
        expect(share).toBeLessThanOrEqual(0.25);
        await isKeptAndClosed(card);
      }
      expect(await leftOvers(page)).toEqual(before);
    },
  );

  it("made no mistake, and asked the network for nothing", async () => {
    expect(await driven.extensionErrors()).toEqual([]);
    expect(await driven.extensionRequests()).toEqual([]);
  });
});
