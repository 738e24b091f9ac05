import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { MIN_USABLE_HEIGHT_PX } from "../../../src/card/view-bound";
import { BROWSERS, type BrowserDriver, type Card, type Tab, until } from "../../browsers";
import { type ExtensionPage, simulateUserInput } from "../extension-page";
import { openBefore } from "../fixture";
import { CARD, startingWith } from "../labels";
import { animationsFinished, boxOn, storeFor } from "../on-any-page";
import { storedWithQuietTime } from "../parent";

/** A window of 1280 x 713 px at this page zoom, in percent. */
const ZOOMS = [100, 150, 200, 250, 300, 400, 500] as const;
const ALWAYS = [CARD.do, CARD.keep, CARD.close, CARD.why, CARD.more, CARD.closeCorner];

interface View {
  width: number;
  height: number;
  scale: number;
}

const zoomed = (percent: number): View => ({
  width: Math.round(128_000 / percent),
  height: Math.round(71_300 / percent),
  scale: percent / 100,
});

describe.each(BROWSERS)("A card fits the view, in %s", (name) => {
  let driver: BrowserDriver;
  let ownPage: ExtensionPage;
  let page: Tab;

  const fixture = openBefore(name, { pageAccess: "granted" });
  beforeAll(() => {
    ({ driver, ownPage, page } = fixture());
  });
  afterEach(() => driver.emulate({ phone: false }));

  async function cardComesAt({ width, height, scale }: View): Promise<Card> {
    await simulateUserInput(driver);
    await ownPage.tab.show();
    await page.setViewport(width, height, scale);
    await storeFor(ownPage, storedWithQuietTime());
    const card = await ownPage.cardComesTo(page);
    await animationsFinished(card);
    return card;
  }

  /** The most of the view that a card which somebody opened may cover. */
  const openedShare = ({ width, height }: View, share: number, cardWidth: number) =>
    Math.max(share, (cardWidth * MIN_USABLE_HEIGHT_PX) / (width * height));

  /** Opens it if it is collapsed, and uses every button, which may have to be scrolled to. */
  async function isUsable(card: Card, view: View, share: number): Promise<void> {
    const isOpen = async () => (await card.buttons()).includes(CARD.close);
    if (!(await isOpen())) await card.click(startingWith(CARD.expand));
    await until(isOpen, "the card to open");
    await animationsFinished(card);
    const isWithin = async () => {
      const box = await boxOn(page, card);
      expect(box.isInView).toBe(true);
      expect(box.share).toBeLessThanOrEqual(openedShare(view, share, box.width));
    };
    await isWithin();
    expect(await card.evaluate(visibleButtons)).not.toEqual([]);
    expect(await card.evaluate(cutOff)).toEqual([]);
    for (const button of ALWAYS) await until(() => card.isHit(button), `${button} to be reachable`);
    await card.click(CARD.more);
    await until(async () => (await card.buttons()).includes(CARD.notToday), "more to choose from");
    await isWithin();
    await until(() => card.isHit(CARD.notToday), "the rest to be reachable");
    await card.click(CARD.close);
    await card.waitUntilGone();
  }

  it.each(ZOOMS.map((percent) => [percent]))(
    "covers a quarter of it at most, and can be used, at a zoom of %i %%",
    async (percent) => {
      const view = zoomed(percent);
      const card = await cardComesAt(view);
      await page.screenshot(`out/e2e/card-fits-${name}-${percent}.png`);
      const { share, isInView } = await boxOn(page, card);
      expect(isInView).toBe(true);
      expect(share).toBeLessThanOrEqual(1 / 4);
      await isUsable(card, view, 1 / 4);
    },
  );

  it.each([
    ["of 320 x 256 px", 320, 256],
    ["as narrow as a phone", 360, 740],
    ["480 px wide", 480, 900],
  ])("covers a quarter of it at most, and can be used, in a window %s", async (_, ...size) => {
    const [width, height] = size;
    const view = { width, height, scale: 1 };
    const card = await cardComesAt(view);
    await page.screenshot(`out/e2e/card-fits-${name}-${width}x${height}.png`);
    const { share, isInView } = await boxOn(page, card);
    expect(isInView).toBe(true);
    expect(share).toBeLessThanOrEqual(1 / 4);
    await isUsable(card, view, 1 / 4);
  });

  it.each([
    ["upright", 360, 740],
    ["on its side", 740, 360],
    ["as small as they come", 320, 256],
  ])("covers half of it at most, and can be used, on a phone %s", async (_, ...size) => {
    const [width, height] = size;
    const view = { width, height, scale: 2 };
    await driver.emulate({ phone: true });
    const card = await cardComesAt(view);
    await page.screenshot(`out/e2e/card-fits-${name}-phone-${width}x${height}.png`);
    const { share, isInView } = await boxOn(page, card);
    expect(isInView).toBe(true);
    expect(share).toBeLessThanOrEqual(1 / 2);
    await isUsable(card, view, 1 / 2);
  });

  it.each([
    ["all of it on a common laptop", 1280, 593, 120],
    ["a band of it in a low window", 1366, 470, 72],
    ["none of it where the window is lower still", 1600, 350, 0],
  ])("shows its scene: %s", async (_, ...size) => {
    const [width, height, sceneHeight] = size;
    const card = await cardComesAt({ width, height, scale: 1 });
    await page.screenshot(`out/e2e/card-fits-${name}-${width}x${height}.png`);
    expect(await card.buttons()).toContain(CARD.close);
    const drawn = await card.evaluate(
      (root) => root.querySelector(".card-scene")?.getBoundingClientRect().height,
    );
    expect(drawn).toBe(sceneHeight);
    expect((await boxOn(page, card)).share).toBeLessThanOrEqual(1 / 4);
    await card.click(CARD.closeCorner);
    await card.waitUntilGone();
  });

  it("keeps its foot where it is when more unfolds above it", async () => {
    const card = await cardComesAt(zoomed(100));
    const topOf = async (name: string) =>
      (await card.controls()).find((one) => one.name === name)?.rect.y ?? Number.NaN;
    const foot = await topOf(CARD.more);
    await card.click(CARD.more);
    await until(async () => (await card.buttons()).includes(CARD.notToday), "more to choose from");
    await animationsFinished(card);
    expect(await topOf(CARD.more)).toBeCloseTo(foot, 0);
    await card.click(CARD.close);
    await card.waitUntilGone();
  });

  it("is fitted again when the window is made smaller while somebody uses it", async () => {
    const card = await cardComesAt(zoomed(100));
    await card.click(CARD.more);
    await until(async () => (await card.buttons()).includes(CARD.notToday), "more to choose from");
    const small = zoomed(250);
    await page.setViewport(small.width, small.height, small.scale);
    await until(async () => (await boxOn(page, card)).share <= 1 / 4, "the card to fit");
    expect(await card.buttons()).toContain(CARD.close);
    await card.click(CARD.close);
    await card.waitUntilGone();
  });
});

/** Runs in the card: the buttons that are whole in what can be seen of it, without scrolling. */
function visibleButtons(root: ShadowRoot): string[] {
  const view = root.querySelector(".page-card")?.getBoundingClientRect();
  return [...root.querySelectorAll("button")]
    .filter((button) => {
      const { top, bottom } = button.getBoundingClientRect();
      return view !== undefined && top >= view.top - 1 && bottom <= view.bottom + 1;
    })
    .map((button) => button.dataset.words ?? "");
}

/** Runs in the card: what is wider than it is, so that no scrolling shows the rest. */
function cutOff(root: ShadowRoot): string[] {
  const view = root.querySelector(".page-card")?.getBoundingClientRect();
  return [...root.querySelectorAll<HTMLElement>(".card button, .card p, .card h2")]
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      const isOut = view !== undefined && (left < view.left - 1 || right > view.right + 1);
      return isOut || one.scrollWidth > one.clientWidth + 1;
    })
    .map((one) => one.dataset.words ?? "");
}
