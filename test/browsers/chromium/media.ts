import type { CDPSession, Page } from "puppeteer-core";
import type { Emulated } from "../browser-driver";

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
  // A screen that is touched makes the pointer coarse, and takes away what hovers.
  if (phone !== undefined)
    await (await session).send("Emulation.setTouchEmulationEnabled", { enabled: phone });
}

/** An empty value leaves it to the command line. */
const motionOf = (reduced: boolean | undefined): string =>
  reduced === undefined ? "" : reduced ? "reduce" : "no-preference";
