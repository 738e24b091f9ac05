import type { CDPSession, Page, Viewport } from "puppeteer-core";
import type { Emulated } from "../browser-driver";

const DESKTOP: Viewport = { width: 1280, height: 713 };

/** One for each page, since what one session set only that one can take back. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Makes one page see these preferences. Puppeteer's own call refuses forced colours. */
export async function applyMedia(page: Page, emulated: Emulated): Promise<void> {
  if (Object.keys(emulated).length === 0) return;
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  const { dark, reducedMotion, forcedColors, phone } = emulated;
  const scheme = dark === undefined ? "" : dark ? "dark" : "light";
  const features = [
    { name: "prefers-color-scheme", value: scheme },
    { name: "prefers-reduced-motion", value: motionOf(reducedMotion) },
    { name: "forced-colors", value: forcedColors ? "active" : "" },
  ];
  await (await session).send("Emulation.setEmulatedMedia", { features });
  if (phone !== undefined) await makePhone(page, phone);
}

/** Only as a phone has a page a coarse pointer and nothing that hovers. Puppeteer loads it anew for that. */
async function makePhone(page: Page, isPhone: boolean): Promise<void> {
  if (!page.url().startsWith("http")) return;
  const viewport = page.viewport() ?? DESKTOP;
  if ((viewport.isMobile ?? false) !== isPhone)
    await page.setViewport({ ...viewport, isMobile: isPhone, hasTouch: isPhone });
}

/** An empty value leaves it to the command line. */
const motionOf = (reduced: boolean | undefined): string =>
  reduced === undefined ? "" : reduced ? "reduce" : "no-preference";
