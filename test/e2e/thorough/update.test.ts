import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type BROWSERS,
  type BrowserDriver,
  launch,
  removeFolder,
  type Site,
  startSite,
  type Tab,
  until,
} from "../../browsers";
import { builtExtension } from "../../browsers/built-extension";
import { cardsIn } from "../card-watch";
import { ExtensionPage, LONG_AGO_MS, simulateUserInput } from "../extension-page";
import { CARD, POPUP } from "../labels";
import { comeBackTo, dotBecomes, quietTimeNow } from "../parent";
import { addressesOf } from "../tab-at";

const EARLIER = "0.0.9";
const LATER = "9.0.0";
const LONG_AGO_AT_MS = 1_700_000_000_000;

/** As a version would have stored it that knew neither own moments nor imports nor sharing, and fewer settings. */
const STORED_BY_EARLIER = {
  version: 1,
  settings: { cardAfter: 0, dose: "each-quiet-time", bands: ["12-24"] },
  quietTimes: [quietTimeNow(2, 60, { name: "Our evening" })],
  adjustments: {},
  pause: null,
  offers: [],
  kept: [{ momentId: "z1", wording: "plain", keptAt: LONG_AGO_AT_MS }],
  notForUs: [{ momentId: "h1", since: LONG_AGO_AT_MS }],
};

/** As a later version would store it: of another version, with things in it that this one does not know. */
const STORED_BY_LATER = {
  ...STORED_BY_EARLIER,
  version: 2,
  stories: [{ id: "s1" }],
  settings: { ...STORED_BY_EARLIER.settings, dose: "one-a-month", colour: "green" },
  quietTimes: [
    { ...STORED_BY_EARLIER.quietTimes[0], colour: "green" },
    { ...STORED_BY_EARLIER.quietTimes[0], id: "garden", routines: ["garden"] },
  ],
};

/** In Firefox for good and until it is closed, as with an add-on from a file. */
const WAYS = [
  { name: "chromium", permanent: false },
  { name: "firefox", permanent: false },
  { name: "firefox", permanent: true },
] as const satisfies { name: (typeof BROWSERS)[number]; permanent: boolean }[];

describe.each(WAYS)("An update in $name, for good: $permanent", ({ name, permanent }) => {
  let driver: BrowserDriver;
  let site: Site;
  let page: Tab;
  let ownPage: ExtensionPage;
  let folder: string;
  const built = builtExtension(name === "chromium" ? "chrome" : "firefox");

  beforeAll(async () => {
    site = await startSite();
    folder = await mkdtemp(join(tmpdir(), "earlier-"));
    await cp(built, folder, { recursive: true });
    await setVersion(EARLIER);
    const options = { extension: folder, pageAccess: "granted", permanent, locale: "en-US" };
    driver = await launch(name, options as Parameters<typeof launch>[1]);
    page = (await driver.tabs())[0] as Tab;
    await page.goto(site.url);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
    if (folder) await removeFolder(folder);
  });

  async function setVersion(version: string): Promise<void> {
    const path = join(folder, "manifest.json");
    const manifest = JSON.parse(await readFile(path, "utf8"));
    await writeFile(path, JSON.stringify({ ...manifest, version }));
  }

  const versionNow = () => driver.evaluateInBackground(() => browser.runtime.getManifest().version);
  const lastOffer = async () => (await ownPage.stored()).offers.at(-1);

  const beginWithEarlier = () => beginWith(EARLIER, STORED_BY_EARLIER);

  async function beginWith(version: string, stored: object): Promise<void> {
    await setVersion(version);
    if ((await versionNow()) !== version) await driver.update();
    expect(await versionNow()).toBe(version);
    await openOwnPage();
    await driver.killBackground();
    await ownPage.tab.evaluate(() => browser.storage.local.clear());
    await ownPage.changeStored({ ...stored });
  }

  /** Pages of the extension are closed by the update. */
  async function update(): Promise<void> {
    await cp(built, folder, { recursive: true });
    await driver.update();
    expect([EARLIER, LATER]).not.toContain(await versionNow());
    await openOwnPage();
  }

  async function openOwnPage(): Promise<void> {
    await simulateUserInput(driver);
    ownPage = await ExtensionPage.open(driver);
  }

  const cards = () => cardsIn(driver);

  async function nothingIsLost(): Promise<void> {
    const stored = await ownPage.stored();
    const { settings, quietTimes, kept, notForUs } = STORED_BY_EARLIER;
    expect(stored).toMatchObject({ settings, quietTimes, kept, notForUs });
    expect(stored).not.toHaveProperty("setAside");
    expect((await ownPage.view()).warnings).toEqual([]);
    expect(await driver.hasPageAccess()).toBe(true);
    const addresses = await addressesOf(driver);
    expect(addresses.filter((address) => address.includes("welcome"))).toEqual([]);
    const alarms = () => driver.evaluateInBackground(() => browser.alarms.getAll());
    await until(async () => (await alarms()).length > 0, "the heartbeat to be set");
    expect(await alarms()).toHaveLength(1);
  }

  it("loses nothing, and the card that was due comes once", async () => {
    await beginWithEarlier();
    const due = await until(lastOffer, "a card to be due");
    const since = (await ownPage.view()).session?.since;
    await update();
    await nothingIsLost();
    expect((await ownPage.view()).session?.since).toBe(since);
    await dotBecomes(driver, "waiting");
    const card = await ownPage.cardComesTo(page);
    expect((await lastOffer())?.id).toBe(due.id);
    await card.click(CARD.do);
    await card.waitUntilGone();
    expect((await ownPage.stored()).offers).toHaveLength(1);
  });

  it("does not bring again what was answered before it", async () => {
    await update();
    await comeBackTo(page, ownPage.tab);
    await page.reload();
    await ownPage.view();
    expect((await ownPage.stored()).offers).toMatchObject([{ status: "answered", answer: "do" }]);
    expect(await cards()).toEqual([]);
    const popup = await driver.openPopup();
    await popup.waitForText(POPUP.why["already-came"]);
    expect(await popup.text()).toContain("Our evening");
    await driver.closePopup();
  });

  it("under a card that shows: it leaves, or still answers, and comes once more at most", async () => {
    await beginWithEarlier();
    const old = await ownPage.cardComesTo(page);
    await until(async () => (await lastOffer())?.shownAt, "the card to be shown");
    await update();
    await until(async () => (await lastOffer())?.status !== "showing", "it to be let go");
    await until(() => old.isGone(), "the old card to leave");
    expect(await cards()).toEqual([]);
    await nothingIsLost();
    const offers = (await ownPage.stored()).offers.map((one) => ({
      ...one,
      notBefore: LONG_AGO_MS,
    }));
    await ownPage.changeStored({ offers });
    const again = await ownPage.cardComesTo(page);
    expect(await cards()).toHaveLength(1);
    await again.click(CARD.close);
    await again.waitUntilGone();
    expect((await ownPage.stored()).offers).toMatchObject([{ answer: "closed" }]);
  });

  it("backwards, from a later version: a card comes, and what is not understood stays as it is", async () => {
    await beginWith(LATER, STORED_BY_LATER);
    await update();
    expect((await ownPage.view()).warnings).toEqual(["newer-data"]);
    const card = await ownPage.cardComesTo(page);
    await ownPage.send({ kind: "keep", momentId: "n1", kept: true });
    await card.click(CARD.do);
    await card.waitUntilGone();
    const stored = await ownPage.stored();
    const { settings, quietTimes, stories, version } = STORED_BY_LATER;
    expect(stored).toMatchObject({ settings, quietTimes, stories, version });
    expect(stored.kept).toHaveLength(2);
    expect(stored.offers).toMatchObject([{ status: "answered", answer: "do" }]);
    expect(stored).not.toHaveProperty("setAside");
  });

  it("made no mistake of its own", async () => {
    expect(await driver.extensionErrors()).toEqual([]);
  });
});
