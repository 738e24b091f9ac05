import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BROWSERS, type BrowserDriver, type Tab, until } from "../../browsers";
import { AtToolbar, cardGoes, titleOf } from "../at-toolbar";
import { type ExtensionPage, LONG_AGO_MS } from "../extension-page";
import { openBefore } from "../fixture";
import { CARD, fillText, HOME, laterIn, POPUP, pattern } from "../labels";
import { dotBecomes, storedWithQuietTime } from "../parent";
import { tabAt } from "../tab-at";

/** Mostly waiting, so both browsers wait at once. */
describe.concurrent.each(BROWSERS)("Answers at the toolbar, in %s", (name) => {
  let driver: BrowserDriver;
  /** The tab in view; not a young one, since it is there from the start. */
  let page: Tab;
  let ownPage: ExtensionPage;
  let toolbar: AtToolbar;

  const fixture = openBefore(name, { pageAccess: "askable" });
  beforeAll(() => {
    ({ driver, page, ownPage } = fixture());
    toolbar = new AtToolbar(driver, page);
  });

  beforeEach(async () => {
    await driver.closePopup();
    await ownPage.changeStored(storedWithQuietTime());
  });

  const picture = (what: string) => `out/e2e/card-at-toolbar-${name}-${what}.png`;

  it.sequential.each([
    [CARD.do, "do"],
    [CARD.close, "closed"],
  ] as const)("%s ends it for this quiet time", async (button, answer) => {
    const popup = await toolbar.cardOpensByItself();
    await popup.click(button);
    await cardGoes(popup);
    await popup.screenshot(picture(`answered-${answer}`));
    expect(await ownPage.lastOffer()).toMatchObject({ status: "answered", answer });
    expect((await ownPage.view()).reason).toBe("already-came");
    await dotBecomes(driver, "none");
    await driver.closePopup();
    if (answer === "do") await toolbar.nothingOpens();
    const again = await driver.clickToolbarButton();
    await again.waitForText(POPUP.why["already-came"]);
    expect(await again.text()).not.toContain(CARD.do);
  });

  it.sequential("is there again when Close is taken back", async () => {
    const popup = await toolbar.cardOpensByItself();
    const title = await titleOf(popup);
    await popup.click(CARD.close);
    // The line stays for ten seconds only, so nothing is done here that can wait.
    await popup.waitForText(CARD.answered.close);
    await popup.click(CARD.undo);
    await popup.waitFor((was) => document.querySelector(".card-title")?.textContent === was, title);
    expect(await ownPage.lastOffer()).toMatchObject({ status: "showing", answer: null });
    await popup.click(CARD.do);
    await cardGoes(popup);
  });

  it.sequential("what was closed can be had back until its quiet time ends", async () => {
    const popup = await toolbar.cardOpensByItself();
    const title = await titleOf(popup);
    await popup.click(CARD.close);
    await cardGoes(popup);
    await driver.closePopup();
    // As if the ten seconds of the line with undo were long over.
    await ownPage.changeLastOffer({ answeredAt: LONG_AGO_MS });
    const again = await driver.clickToolbarButton();
    await again.waitForText(fillText(POPUP.justClosed, { title }));
    await again.screenshot(picture("just-closed"));
    await again.click(POPUP.haveBack);
    await again.waitFor((was) => document.querySelector(".card-title")?.textContent === was, title);
    expect(await ownPage.lastOffer()).toMatchObject({ status: "showing", answer: null });
    await again.click(CARD.do);
    await cardGoes(again);
    expect(await again.text()).not.toContain(POPUP.haveBack);
  });

  it.sequential("a saved moment is made ours and taken off, and no button moves", async () => {
    const popup = await toolbar.cardOpensByItself();
    // Within the card, since a press may scroll the popup.
    const tops = () =>
      popup.evaluate(() => {
        const topOf = (element: Element | null) => element?.getBoundingClientRect().top ?? 0;
        const buttons = document.querySelectorAll(".card-acts button, .card-foot button");
        const card = topOf(document.querySelector(".card"));
        return [...buttons].map((button) => Math.round(topOf(button) - card));
      });
    const before = await tops();
    await popup.click(CARD.keep);
    await popup.click(CARD.ours);
    await popup.waitForText(CARD.oursMade);
    expect(await tops()).toEqual(before);
    const { momentId } = (await ownPage.lastOffer())?.idea ?? {};
    await until(
      async () => (await ownPage.stored()).quietTimes[0]?.ours?.momentId === momentId,
      "it to be ours",
    );
    await popup.click(CARD.undo);
    await popup.waitForText(CARD.ours);
    expect(await tops()).toEqual(before);
    expect((await ownPage.stored()).quietTimes[0]?.ours).toBeNull();
    await popup.click(CARD.do);
    await cardGoes(popup);
  });

  it.sequential("Keep and Another idea do not end it", async () => {
    const popup = await toolbar.cardOpensByItself();
    const first = await titleOf(popup);
    await popup.click(CARD.keep);
    const isKept = async () =>
      (await popup.control({ name: CARD.keep, role: "button" }))?.value === "true";
    await until(isKept, "the bookmark to be filled");
    await until(async () => (await ownPage.stored()).kept.length === 1, "it to be kept");
    await popup.click(CARD.another);
    await popup.waitFor((was) => document.querySelector(".card-title")?.textContent !== was, first);
    const second = await titleOf(popup);
    expect((await popup.control({ name: CARD.keep, role: "button" }))?.value).toBe("false");
    await popup.click(CARD.another);
    await popup.waitFor(
      (was) => document.querySelector(".card-title")?.textContent !== was,
      second,
    );
    expect(new Set([first, second, await titleOf(popup)]).size).toBe(3);
    await until(
      async () => (await popup.control({ name: CARD.another, role: "button" }))?.disabled,
      "no third idea to be offered",
    );
    expect(await ownPage.lastOffer()).toMatchObject({ status: "showing", answer: null });
    expect((await ownPage.lastOffer())?.swapped).toHaveLength(2);
    await popup.click(CARD.do);
    await cardGoes(popup);
  });

  it.sequential("Later brings it back, once its minutes are over", async () => {
    const popup = await toolbar.cardOpensByItself();
    const title = await titleOf(popup);
    await popup.click(CARD.more);
    await popup.screenshot(picture("more"));
    await popup.click(laterIn(5));
    await cardGoes(popup);
    await popup.waitForText(POPUP.why.later);
    await dotBecomes(driver, "none");
    expect((await ownPage.offers()).map(({ status }) => status)).toEqual(["answered", "due"]);
    await driver.closePopup();
    await ownPage.changeLastOffer({ notBefore: LONG_AGO_MS });
    const again = await toolbar.cardOpensByItself();
    expect(await titleOf(again)).toBe(title);
    await again.click(CARD.do);
    await cardGoes(again);
    expect(await ownPage.offers()).toHaveLength(2);
  });

  it.sequential("Not today skips this quiet time alone", async () => {
    const popup = await toolbar.cardOpensByItself();
    await popup.click(CARD.more);
    await popup.click(CARD.notToday);
    await popup.waitForText(POPUP.why["skipped-today"]);
    expect(await ownPage.lastOffer()).toMatchObject({ status: "answered", answer: "not-today" });
    expect((await ownPage.view()).pause).toBeNull();
  });

  it.sequential("Quiet until tomorrow pauses everything", async () => {
    const popup = await toolbar.cardOpensByItself();
    await popup.click(CARD.more);
    await popup.click(CARD.quietUntilTomorrow);
    await popup.waitForText(pattern(POPUP.pausedUntil));
    expect(await ownPage.lastOffer()).toMatchObject({ status: "answered", answer: "not-today" });
    expect((await ownPage.view()).pause).not.toBeNull();
  });

  it.sequential("Not for us puts the idea away for good", async () => {
    const popup = await toolbar.cardOpensByItself();
    const title = await titleOf(popup);
    await popup.click(CARD.more);
    await popup.click(CARD.notForUs);
    await cardGoes(popup);
    const offer = await ownPage.lastOffer();
    expect((await ownPage.stored()).notForUs).toMatchObject([{ momentId: offer?.idea.momentId }]);
    await ownPage.tab.evaluate(() => {
      location.hash = "#kept";
    });
    await ownPage.tab.waitForText(title);
  });

  it.sequential("On screens and coming back opens the finding for this moment", async () => {
    const popup = await toolbar.cardOpensByItself();
    const momentId = (await ownPage.lastOffer())?.idea.momentId ?? "";
    await popup.click(CARD.why);
    await popup.waitForText(CARD.finding.enough);
    await popup.click(CARD.whyMore);
    const finding = await tabAt(driver, `#finding/${momentId}`);
    await finding.waitForText(HOME.finding.more);
    await finding.close();
  });
});
