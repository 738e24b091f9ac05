import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BROWSERS, type BrowserDriver, type Tab, until } from "../../browsers";
import { axeViolations } from "../axe";
import type { ExtensionPage } from "../extension-page";
import { openBefore } from "../fixture";
import { CARD, FINDING, HOME, MOMENT_WORDS, POPUP, WELCOME } from "../labels";
import { quietTimeNow, storedWithQuietTime } from "../parent";

const DESKTOP = [1000, 862] as const;
const PHONE = [360, 740] as const;

describe.each(BROWSERS)("Today on the home page, in %s", (name) => {
  let driver: BrowserDriver;
  let ownPage: ExtensionPage;
  let home: Tab;

  const fixture = openBefore(name);
  beforeAll(async () => {
    ({ driver, ownPage } = fixture());
    home = ownPage.tab;
    await home.show();
  });

  /** A quiet time that begins in an hour, so that no card comes meanwhile; two kept moments. */
  beforeEach(async () => {
    await ownPage.changeStored({
      ...storedWithQuietTime(quietTimeNow(-60, 120)),
      kept: ["z1", "n1"].map((momentId, at) => ({ momentId, wording: "plain", keptAt: at + 1 })),
    });
    await home.setViewport(...DESKTOP);
    await home.goto(`${driver.baseUrl}/src/home/home.html`);
    await home.reload();
    await home.waitFor(() => document.querySelector(".day-strip"));
  });

  const title = () => home.waitFor(() => document.querySelector(".idea h3")?.textContent);
  const focused = () => home.evaluate(() => document.activeElement?.textContent);

  it("has what was kept beside it on a desktop, and below it on a phone", async () => {
    await home.waitFor(() => document.querySelectorAll(".last-kept .scene:has(*)").length === 2);
    expect(await home.text()).toContain(MOMENT_WORDS.n1?.title);
    const columns = () =>
      home.evaluate(() =>
        ["now", "past"].map((part) => {
          const box = document.querySelector(`.today-${part}`)?.getBoundingClientRect();
          return { left: box?.left ?? 0, top: box?.top ?? 0, width: box?.width ?? 0 };
        }),
      );
    const [now, past] = await columns();
    expect(past?.top).toBe(now?.top);
    expect(past?.left).toBeGreaterThan((now?.left ?? 0) + (now?.width ?? 0));
    const share = (now?.width ?? 0) / ((now?.width ?? 0) + (past?.width ?? 1));
    expect(share).toBeGreaterThan(0.54);
    expect(share).toBeLessThan(0.66);
    const thumbnail = await home.evaluate(() => {
      const box = document.querySelector(".last-kept .routine-scene")?.getBoundingClientRect();
      return [box?.width, box?.height];
    });
    expect(thumbnail).toEqual([96, 64]);
    await home.screenshot(`out/e2e/home-today-${name}.png`);
    await home.setViewport(...PHONE);
    const [above, below] = await columns();
    expect(below?.left).toBe(above?.left);
    expect(below?.top).toBeGreaterThan(above?.top ?? 0);
    await home.screenshot(`out/e2e/home-today-${name}-phone.png`);
  });

  it("opens a small moment by a press on its picture, wholly in view, and closes it to its button", async () => {
    const point = await home.waitFor(() => {
      const scene = document.querySelector(".moment-door .scene");
      scene?.scrollIntoView({ block: "center" });
      const box = scene?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await home.clickAt(point.x, point.y);
    await title();
    expect(await focused()).toBe(POPUP.momentNow);
    await home.waitFor(() => {
      const box = document.querySelector(".moment-open")?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    expect(await axeViolations(home)).toEqual([]);
    await home.screenshot(`out/e2e/home-today-${name}-moment.png`);
    await home.click(POPUP.back);
    await home.waitFor(() => document.activeElement?.id === "moment-button");
    expect(await home.evaluate(() => document.querySelector(".idea"))).toBeNull();
  });

  it("keeps the moment while its finding is read, and shows at once that it was saved", async () => {
    await home.click(POPUP.momentNow);
    const shown = await title();
    await home.click({ name: CARD.keep, css: ".idea-buttons button" });
    await home.waitFor(
      (wanted) => document.querySelector(".last-kept li")?.textContent === wanted,
      shown,
    );
    await home.click(CARD.why);
    await home.waitForText(FINDING.title);
    await home.evaluate(() => history.back());
    expect(await title()).toBe(shown);
  });

  it("says that nothing is set, and leads to the times", async () => {
    await ownPage.changeStored({ ...storedWithQuietTime(), quietTimes: [] });
    await home.waitForText(WELCOME.end.nothing);
    expect(await home.text()).toContain(HOME.start.intro[0]);
    expect(await axeViolations(home)).toEqual([]);
    await home.screenshot(`out/e2e/home-today-${name}-empty.png`);
    await home.click(WELCOME.end.choose);
    await home.waitFor(() => location.hash === "#quiet-times");
  });

  it("ends a pause, and says so", async () => {
    const stored = storedWithQuietTime(quietTimeNow(-60, 120));
    await ownPage.changeStored({ ...stored, pause: { until: "i-say-so" } });
    await home.waitForText(POPUP.pausedUntilSaid);
    await home.click(POPUP.resume);
    await home.waitForText(POPUP.resumed);
    await until(async () => (await focused()) === POPUP.strip.title, "the focus on the strip");
    await until(async () => (await ownPage.stored()).pause === null, "the pause to be gone");
  });
});
