import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS, type BrowserDriver, launch, type Site, startSite, until } from "../../browsers";
import { closeWelcome } from "../../browsers/welcome";
import { ExtensionPage, simulateUserInput } from "../extension-page";
import { CARD, POPUP, ROUTINES, sinceText, startingWith } from "../labels";
import { addQuietTime, cardAtOnce, openMore, showSinceOnCard } from "../parent";
import { addressesOf } from "../tab-at";

/** Chromium counts each start of an unpacked extension as an install; Firefox restarts for real. */
describe.each(BROWSERS)("A restart of %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    driver = await launch(name, { locale: "en-US", pageAccess: "granted", permanent: true });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const heartbeats = (ownPage: ExtensionPage) =>
    ownPage.tab.evaluate(async () => {
      const alarms = await browser.alarms.getAll();
      return alarms.map((alarm) => alarm.scheduledTime - Date.now());
    });

  it("loses nothing, and the session goes on", async () => {
    let ownPage = await ExtensionPage.open(driver);
    const popup = await driver.openExtensionPage("src/popup/popup.html");
    const bedtime = { routine: ROUTINES.bedtime, begins: 60, length: 30, name: "Our evening" };
    await addQuietTime(popup, bedtime);
    await popup.waitForText(POPUP.added);
    await popup.click({ name: startingWith(POPUP.edit) });
    await openMore(popup);
    await popup.fill(POPUP.editor.name, "Our evening");
    await popup.click(POPUP.editor.save);
    await popup.waitForText(POPUP.saved);
    await showSinceOnCard(driver);
    await cardAtOnce(driver);
    await ownPage.send({ kind: "keep", momentId: "z1", kept: true });
    await ownPage.send({ kind: "not-for-us", momentId: "h1", on: true });
    await until(async () => (await ownPage.view()).settings.cardAfter === 0, "the setting to hold");
    const before = await ownPage.stored();
    const session = (await ownPage.view()).session;

    await driver.restart();
    // To Chromium it was installed anew: its welcome would come in front of what is opened below.
    if (name === "chromium") await closeWelcome(driver);
    await simulateUserInput(driver);
    ownPage = await ExtensionPage.open(driver);
    const after = await ownPage.stored();
    for (const key of ["settings", "quietTimes", "kept", "notForUs"] as const)
      expect(after[key], key).toEqual(before[key]);
    expect(after.quietTimes[0]?.name).toBe("Our evening");
    expect((await ownPage.view()).session?.since).toBe(session?.since);
    expect(await driver.hasPageAccess()).toBe(true);
    await until(async () => (await heartbeats(ownPage)).length > 0, "the heartbeat to be set");
    const [wait, ...more] = await heartbeats(ownPage);
    expect(more).toEqual([]);
    expect(wait).toBeLessThanOrEqual(2 * 60_000);
    const again = await driver.openExtensionPage("src/popup/popup.html");
    await again.waitForText("Our evening");
    await again.close();
  });

  it("still brings the card, with the session's first minute on it", async () => {
    const ownPage = await ExtensionPage.open(driver);
    const popup = await driver.openExtensionPage("src/popup/popup.html");
    await popup.click({ name: startingWith(POPUP.edit) });
    await popup.fill(POPUP.editor.start, justNow());
    await popup.click(POPUP.editor.save);
    // A tab that closes at once takes its question with it.
    await popup.waitForText(POPUP.saved);
    await popup.close();
    await until(async () => (await ownPage.view()).next?.running, "the quiet time to run");
    await simulateUserInput(driver);
    // The popup may have shown the card for a moment; then it would wait half a minute.
    await ownPage.changeStored({ offers: [] });
    const page = await driver.openPage(site.url);
    const card = await ownPage.cardComesTo(page);
    const since = (await ownPage.view()).session?.since;
    expect(await card.text()).toContain(sinceText(since ?? 0));
    await card.click(CARD.close);
    await card.waitUntilGone();
  });

  if (name === "firefox")
    it("welcomes nobody a second time", async () => {
      const addresses = await addressesOf(driver);
      expect(addresses.filter((address) => address.includes("welcome"))).toEqual([]);
    });
});

/** The wall clock a minute ago, as a time field wants it. */
function justNow(): string {
  const then = new Date(Date.now() - 60_000);
  return [then.getHours(), then.getMinutes()]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}
