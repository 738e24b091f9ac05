import { type BrowserDriver, type Card, type Tab, TIMEOUT_MS, until } from "../browsers";
import type { ChromiumBrowser } from "../browsers/chromium/browser";
import type { FirefoxBrowser } from "../browsers/firefox/browser";
import type { ExtensionPage } from "./extension-page";

const LOADS_WITHIN_MS = 10_000;
/** To store it once, the background is stopped up to six times, each within a wait of its own. */
const STORE_MS = 3 * TIMEOUT_MS;

/** Changes what is stored, again where the background woke midway and still knew the old. */
export async function storeFor(
  ownPage: ExtensionPage,
  items: Record<string, unknown>,
): Promise<void> {
  const isSo = async () => {
    await ownPage.changeStored(items);
    const { pause, card } = await ownPage.view();
    return pause === null
      ? items.pause === null && card?.where === "waiting"
      : items.pause !== null;
  };
  await until(isSo, "the store to hold what it was told", STORE_MS);
}

/**
 * Waits until nothing of the page loads any more: what is in it (a viewer of PDF) may go on after its own load event.
 * A page of which the browser never tells that is left as it is.
 */
export async function pageIsComplete(ownPage: ExtensionPage, page: Tab): Promise<void> {
  const address = await page.url();
  const isComplete = async (wanted: string) => {
    const all = await browser.tabs.query({});
    return all.some(({ url, status }) => url === wanted && status === "complete");
  };
  await ownPage.tab.waitFor(isComplete, address, LOADS_WITHIN_MS).catch(() => undefined);
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
export const animationsFinished = (card: Card): Promise<unknown> => card.waitForAnimations();

/** Its name when it is focused as a whole: what is read on it. */
export const nameAsWhole = (card: Card): Promise<string> =>
  card.evaluate((root) => root.querySelector(".card")?.getAttribute("aria-label") ?? "");

/** What has the focus in it, and how wide its ring is. */
export const focusedIn = (card: Card) =>
  card.evaluate((root) => {
    const { activeElement: one } = root;
    const { outlineStyle, outlineWidth } = getComputedStyle(one ?? document.documentElement);
    const ring = outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
    const words = one?.getAttribute("data-words") ?? one?.querySelector("[data-words]");
    const name = typeof words === "string" ? words : words?.getAttribute("data-words");
    return { name: one?.getAttribute("aria-label") ?? name ?? "", ring };
  });

/** How many of its paper hands lie over its scene, seen and not drawn aside. */
export const handsOverScene = (card: Card): Promise<number> =>
  card.evaluate((root) => {
    const scene = root.querySelector(".card-scene")?.getBoundingClientRect();
    const hands = [...root.querySelectorAll(".card-hand")].filter((one) => one.checkVisibility());
    return hands.filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return scene !== undefined && right > scene.left + 1 && left < scene.right - 1;
    }).length;
  });

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

/** As if the parent pressed the key that leads to the card: no driver's keys reach a browser's own. */
export async function pressFocusShortcut(driver: BrowserDriver): Promise<void> {
  if (driver.name === "firefox") {
    await (driver as FirefoxBrowser).window.call(() => {
      const key = document.querySelector('keyset[id^="ext-keyset"] key') as Element & {
        doCommand(): void;
      };
      key.doCommand();
    });
    return;
  }
  await driver.evaluateInBackground(() => {
    const { onCommand } = browser.commands as unknown as {
      onCommand: { dispatch(name: string): void };
    };
    onCommand.dispatch("reach-card");
  });
}

/**
 * What Firefox notes of a tab whose page films, or has stopped. A camera of its own making it does not count
 * without a screen, so it is told as its own code would tell itself.
 */
export async function noteCamera(
  driver: BrowserDriver,
  path: string,
  isOn: boolean,
): Promise<void> {
  await (driver as FirefoxBrowser).window.call(
    (argument) => {
      const films = gBrowser.browsers.find(
        (one: { currentURI: { filePath: string } }) => one.currentURI.filePath === argument.path,
      );
      gBrowser.updateBrowserSharing(films, {
        webRTC: argument.isOn
          ? { sharing: "camera", camera: true }
          : { sharing: "", camera: false },
      });
    },
    { path, isOn },
  );
}

export interface AccessibleNode {
  role: string;
  name: string;
}

/** What a screen reader gets of the page, the closed card in it too. */
export function treeOf(driver: BrowserDriver, page: Tab): Promise<AccessibleNode[]> {
  return driver.name === "firefox"
    ? firefoxTree(driver as FirefoxBrowser)
    : chromiumTree(driver as ChromiumBrowser, page);
}

async function chromiumTree(driver: ChromiumBrowser, page: Tab): Promise<AccessibleNode[]> {
  const url = await page.url();
  const shown = (await driver.running.pages()).find((one) => one.url() === url);
  const session = await shown?.createCDPSession();
  const { nodes } = (await session?.send("Accessibility.getFullAXTree")) ?? { nodes: [] };
  await session?.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: role?.value ?? "", name: name?.value ?? "" }))
    .filter(({ role, name }) => name && !/Text/.test(role));
}

// biome-ignore-start lint/suspicious/noExplicitAny: Firefox's privileged scope has no types.
declare const Cc: any;
declare const Ci: any;
declare const gBrowser: any;

/** Firefox's own tree of the tab in view, as it is handed to screen readers. */
function firefoxTree(driver: FirefoxBrowser): Promise<AccessibleNode[]> {
  return driver.window.call(async () => {
    const service = Cc["@mozilla.org/accessibilityService;1"].getService(
      Ci.nsIAccessibilityService,
    );
    const treeFrom = (node: any): AccessibleNode[] => {
      const one = { role: service.getStringRole(node.role), name: node.name ?? "" };
      const inside = Array.from({ length: node.childCount }, (_, at) =>
        treeFrom(node.getChildAt(at)),
      );
      return [one, ...inside.flat()];
    };
    const named: Record<string, string> = {
      pushbutton: "button",
      "toggle button": "button",
      landmark: "region",
    };
    for (let tries = 0; tries < 40; tries++) {
      const root = service.getAccessibleFor(gBrowser.selectedBrowser);
      const all = root ? treeFrom(root) : [];
      if (all.some(({ role }) => role === "heading"))
        return all
          .filter(({ role, name }) => name && !/text/.test(role))
          .map(({ role, name }) => ({ role: named[role] ?? role, name }));
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    return [];
  });
}
// biome-ignore-end lint/suspicious/noExplicitAny: see above.
