import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Stored } from "../../../src/core/state";
import { BROWSERS, type BrowserDriver, launch, TIMEOUT_MS, until } from "../../browsers";
import { ExtensionPage } from "../extension-page";
import { fillText, POPUP, pluralText } from "../labels";
import { quietTimeNow } from "../parent";

/** Chromium takes so many writes a minute: what came too much is written again in the next one. */
const A_MINUTE_MS = 60_000 + TIMEOUT_MS;
const LONG_AGO_AT_MS = 1_700_000_000_000;

describe.each(BROWSERS)("As much as can be shared, in %s", (name) => {
  let driver: BrowserDriver;
  let ownPage: ExtensionPage;
  const sharedKeys = () =>
    ownPage.tab.evaluate(async () => Object.keys(await browser.storage.sync.get(null)));

  beforeAll(async () => {
    driver = await launch(name);
    ownPage = await ExtensionPage.open(driver);
  });
  afterAll(() => driver?.close());

  it("shares all that is promised, within what the browser takes", async () => {
    await ownPage.changeStored(asMuchAsIsPromised());
    await ownPage.send({ kind: "share", on: true });
    await until(
      async () => (await sharedKeys()).length >= 450,
      "all of it to be shared",
      A_MINUTE_MS,
    );
    expect((await ownPage.view()).warnings).toEqual([]);
    expect((await ownPage.view()).unshared).toBe(0);
  });

  it("goes on here when the shared area is full, says how much stays here, and shares that once there is room", async () => {
    const { own } = await ownPage.stored();
    // Four bytes a letter.
    for (const one of own.slice(0, 30))
      await ownPage.send({ kind: "put-own", own: { ...one, text: "🛁".repeat(300) } });
    const isFull = async () => (await ownPage.view()).warnings.includes("sharing-full");
    await until(isFull, "the word that it is full", A_MINUTE_MS);
    const popup = await driver.openPopup();
    // The last changes may still be on their way to the shared area, so the number may grow meanwhile.
    const isInPopup = async () => {
      const { unshared } = await ownPage.view();
      expect(unshared).toBeGreaterThan(0);
      expect(unshared).toBeLessThanOrEqual(30);
      const things = pluralText(POPUP.things, unshared);
      return (await popup.text()).includes(fillText(POPUP.warnings["sharing-full"], { things }));
    };
    await until(isInPopup, "the popup to say how many stay here");
    await driver.closePopup();
    expect((await ownPage.stored()).own.filter(({ text }) => text.startsWith("🛁"))).toHaveLength(
      30,
    );
    for (const { id } of own.slice(50, 95)) await ownPage.send({ kind: "remove-own", id });
    await until(async () => !(await isFull()), "room again", A_MINUTE_MS);
    expect(await driver.extensionErrors()).toEqual([]);
  });

  it("takes an erasing of an earlier version for an end, and loses nothing to it", async () => {
    const had = listsOf(await ownPage.stored());
    const eraseAsBefore = () =>
      ownPage.tab.evaluate(() =>
        browser.storage.sync.set({ erased: { erasedAt: Date.now() + 60_000 } }).then(() => true),
      );
    // Chromium takes so many writes a minute, and filling the area took most of them.
    await until(eraseAsBefore, "a write that is taken", A_MINUTE_MS);
    await until(async () => !(await ownPage.view()).sharing, "sharing to stop");
    expect(listsOf(await ownPage.stored())).toEqual(had);
    expect((await ownPage.view()).warnings).toEqual(["sharing-ended"]);
  });
});

const listsOf = ({
  quietTimes,
  kept,
  notForUs,
  own,
}: Pick<Stored, "quietTimes" | "kept" | "notForUs" | "own">) => ({
  quietTimes,
  kept,
  notForUs,
  own,
});

const uuid = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`;

const ownMoments = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    id: `own-${uuid(place)}`,
    routine: "floor" as const,
    title: `Number ${place}`,
    text: "Zing zachtjes een liedje, één voor het raam. Écoutez. ".repeat(6).slice(0, 300),
    madeAt: LONG_AGO_AT_MS + place,
  }));

/** As many things as the settings page promises to share, each as long as it may be. */
const asMuchAsIsPromised = (): Partial<Stored> => ({
  quietTimes: Array.from({ length: 100 }, (_, place) => ({
    ...quietTimeNow(0, 30),
    id: uuid(place),
    name: "Before bed with Noor",
    start: place,
    on: false,
  })),
  kept: Array.from({ length: 150 }, (_, place) => ({
    momentId: `m${place}`,
    wording: "plain" as const,
    keptAt: LONG_AGO_AT_MS + place,
  })),
  notForUs: Array.from({ length: 100 }, (_, place) => ({
    momentId: `w${place}`,
    since: LONG_AGO_AT_MS + place,
  })),
  own: ownMoments(100),
});
