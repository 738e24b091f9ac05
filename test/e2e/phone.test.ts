import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { home } from "../../src/content/en/home";
import { BROWSERS, type DrivenBrowser, launch, type Tab } from "../browsers";
import { Desk } from "./desk";
import { freshEvening, quietTimeNow } from "./parent";

const PHONE = { width: 360, height: 740 };

describe.each(BROWSERS)("The week by finger, in %s", (name) => {
  let driven: DrivenBrowser;
  let desk: Desk;
  let week: Tab;
  /** 15 minutes are no taller than a finger is wide. */
  const bath = quietTimeNow(0, 15, { id: "bath", routines: ["bath"], start: 18 * 60 + 30 });

  beforeAll(async () => {
    driven = await launch(name, { locale: "en-US" });
    desk = await Desk.open(driven);
    await desk.changeStored({ ...freshEvening(bath), settings: {} });
    week = await driven.openExtensionPage("src/home/home.html#quiet-times");
    await week.setViewport(PHONE.width, PHONE.height);
    await week.waitFor(() => document.querySelector(".block"));
  });
  afterAll(async () => {
    await driven?.close();
  });

  /** The middle of the block, in view, and so many px to where an hour is. */
  const whereBlockIs = () =>
    week.evaluate(() => {
      const block = document.querySelector(".block") as HTMLElement;
      block.scrollIntoView({ block: "center" });
      const { x, y, width, height } = block.getBoundingClientRect();
      const hour = Number.parseFloat(getComputedStyle(block).getPropertyValue("--hour"));
      return { x: x + width / 2, y: y + height / 2, hour, scrolled: scrollY };
    });
  const start = async () => (await desk.stored()).quietTimes[0]?.start;

  it("moves what was held for a moment, in steps of 5 minutes, and one undo puts it back", async () => {
    const { hour, scrolled, ...from } = await whereBlockIs();
    // 32 minutes up: the nearest step is 30.
    await week.swipe(from, { x: from.x, y: from.y - (hour * 32) / 60 }, 450);
    await week.waitForText(/6:00\sPM to 6:15\sPM/);
    expect(await start()).toBe(18 * 60);
    expect(await week.evaluate(() => scrollY)).toBe(scrolled);
    await week.screenshot(`out/e2e/phone-${name}-week-moved.png`);
    await week.click(home.undo);
    await week.waitForText(/6:30\sPM to 6:45\sPM/);
    expect(await start()).toBe(bath.start);
  });

  it("leaves alone what a finger only passes, and the page scrolls", async () => {
    const { hour, scrolled, ...from } = await whereBlockIs();
    await week.swipe(from, { x: from.x, y: from.y - hour * 3 });
    if (name === "chromium") await week.waitFor((before) => scrollY !== before, scrolled);
    expect(await week.evaluate(() => document.querySelector(".block-held"))).toBe(null);
    expect(await start()).toBe(bath.start);
    expect(await driven.extensionErrors()).toEqual([]);
  });
});
