import { type Card, type Tab, until } from "../browsers";
import type { Desk } from "./desk";

/** Changes what is stored, again where the background woke midway and still knew the old. */
export async function storeFor(desk: Desk, items: Record<string, unknown>): Promise<void> {
  const isSo = async () => {
    await desk.changeStored(items);
    const { pause, card } = await desk.view();
    return pause === null
      ? items.pause === null && card?.where === "waiting"
      : items.pause !== null;
  };
  await until(isSo, "the store to hold what it was told");
}

/** What a card may leave behind on a page that changes by itself: children of the root, popovers, globals. */
export const leftOvers = (page: Tab): Promise<string[]> =>
  page.evaluate(() => {
    const children = [...document.documentElement.children].map(({ localName }) => localName);
    const popovers = [...document.querySelectorAll("[popover=manual]")].map(() => "a popover");
    const globals = Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name));
    return [
      ...children,
      ...popovers,
      `${document.adoptedStyleSheets.length} sheets`,
      ...globals.sort(),
    ];
  });

/** Waits until it has faded in. */
export const settled = (card: Card): Promise<unknown> =>
  card.evaluate((root) =>
    Promise.all(root.getAnimations().map((one) => one.finished)).then(() => 1),
  );

/** How much of the view it takes, and whether all of it can be seen. */
export async function boxOn(
  page: Tab,
  card: Card,
): Promise<{ share: number; isInView: boolean; width: number; height: number }> {
  const { x, y, width, height } = await card.rect();
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const isInView = x >= 0 && y >= 0 && x + width <= view.width && y + height <= view.height;
  return { share: (width * height) / (view.width * view.height), isInView, width, height };
}
