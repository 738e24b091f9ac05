import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BROWSERS, type DrivenBrowser, type Tab, until } from "../../browsers";
import { AtToolbar, cardGoes, titleOf } from "../at-toolbar";
import { type Desk, LONG_AGO } from "../desk";
import { CARD, HOME, laterIn, POPUP, pattern } from "../labels";
import { openBefore } from "../opened";
import { badge, freshEvening } from "../parent";
import { tabAt } from "../tab-at";

/** Mostly waiting, so both browsers wait at once. */
describe.concurrent.each(BROWSERS)("Answers at the toolbar, in %s", (name) => {
  let driven: DrivenBrowser;
  /** The tab in view; not a young one, since it is there from the start. */
  let page: Tab;
  let desk: Desk;
  let toolbar: AtToolbar;

  const opened = openBefore(name, { pageAccess: "askable" });
  beforeAll(() => {
    ({ driven, page, desk } = opened());
    toolbar = new AtToolbar(driven, page);
  });

  beforeEach(async () => {
    if (await driven.popup()) await driven.closePopup();
    await desk.changeStored(freshEvening());
  });

  const picture = (what: string) => `out/e2e/card-at-toolbar-${name}-${what}.png`;

  it.sequential.each([
    [CARD.do, "do"],
    [CARD.close, "closed"],
  ] as const)("%s ends it for this quiet time", async (button, answer) => {
    const popup = await toolbar.cardOpensByItself();
    await popup.click(button);
    await cardGoes(popup);
    expect(await desk.lastOffer()).toMatchObject({ status: "answered", answer });
    expect((await desk.view()).why).toBe("already-came");
    expect(await badge(driven)).toBe("");
    await driven.closePopup();
    if (answer === "do") await toolbar.nothingOpens();
    const again = await driven.clickToolbarButton();
    await again.waitForText(POPUP.why["already-came"]);
    expect(await again.text()).not.toContain(CARD.do);
  });

  it.sequential("is there again when Close is taken back", async () => {
    const popup = await toolbar.cardOpensByItself();
    const title = await titleOf(popup);
    await popup.click(CARD.close);
    await popup.waitForText(CARD.answered.close);
    await popup.screenshot(`out/e2e/card-at-toolbar-${name}-answered.png`);
    await popup.click(CARD.undo);
    await popup.waitFor((was) => document.querySelector(".card-title")?.textContent === was, title);
    expect(await desk.lastOffer()).toMatchObject({ status: "showing", answer: null });
    await popup.click(CARD.do);
    await cardGoes(popup);
  });

  it.sequential("Keep and Another idea do not end it", async () => {
    const popup = await toolbar.cardOpensByItself();
    const first = await titleOf(popup);
    await popup.click(CARD.keep);
    await popup.waitForText(CARD.kept);
    await until(async () => (await desk.stored()).kept.length === 1, "it to be kept");
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
    expect(await desk.lastOffer()).toMatchObject({ status: "showing", answer: null });
    expect((await desk.lastOffer())?.swapped).toHaveLength(2);
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
    expect(await badge(driven)).toBe("");
    expect((await desk.offers()).map(({ status }) => status)).toEqual(["answered", "due"]);
    await driven.closePopup();
    await desk.changeLastOffer({ notBefore: LONG_AGO });
    const again = await toolbar.cardOpensByItself();
    expect(await titleOf(again)).toBe(title);
    await again.click(CARD.do);
    await cardGoes(again);
    expect(await desk.offers()).toHaveLength(2);
  });

  it.sequential("Not today pauses until tomorrow", async () => {
    const popup = await toolbar.cardOpensByItself();
    await popup.click(CARD.more);
    await popup.click(CARD.notToday);
    await popup.waitForText(pattern(POPUP.pausedUntil));
    expect(await desk.lastOffer()).toMatchObject({ status: "answered", answer: "not-today" });
    expect((await desk.view()).pause).not.toBeNull();
  });

  it.sequential("Not for us puts the idea away for good", async () => {
    const popup = await toolbar.cardOpensByItself();
    const title = await titleOf(popup);
    await popup.click(CARD.more);
    await popup.click(CARD.notForUs);
    await cardGoes(popup);
    const offer = await desk.lastOffer();
    expect((await desk.stored()).notForUs).toMatchObject([{ momentId: offer?.idea.momentId }]);
    await desk.tab.evaluate(() => {
      location.hash = "#kept";
    });
    await desk.tab.waitForText(title);
  });

  it.sequential("Why this helps opens the finding for this moment", async () => {
    const popup = await toolbar.cardOpensByItself();
    const momentId = (await desk.lastOffer())?.idea.momentId ?? "";
    await popup.click(CARD.why);
    const finding = await tabAt(driven, `#finding/${momentId}`);
    await finding.waitForText(HOME.finding.more);
    await finding.close();
  });
});
