import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Stored } from "../../../src/core/state";
import { BROWSERS, type BrowserDriver, launch, type Tab, until } from "../../browsers";
import { removeFolder } from "../../browsers/profile";
import { catchBlobs, caught, choose, EXPORT_SAVED, isExport } from "../captured-files";
import { ExtensionPage } from "../extension-page";
import { DATA, fillText, HOME, POPUP, pluralText, ROUTINES } from "../labels";
import { dotBecomes, quietTimeNow } from "../parent";

/** What an export holds, as the file says it. */
const PARTS = ["kept", "own", "quietTimes", "notForUs", "settings"] as const;
type Backup = Pick<Stored, (typeof PARTS)[number]>;

/** Twelve hours from now, so that nothing comes meanwhile. */
const start = (quietTimeNow(0, 30).start + 720) % 1_440;
const quietTime = quietTimeNow(0, 30, { name: "Bath & bed", forWhom: "12-24", start });

describe.each(BROWSERS)("What belongs to the parent, in %s", (name) => {
  let driver: BrowserDriver;
  let ownPage: ExtensionPage;
  const downloads = mkdtempSync(join(tmpdir(), "downloads-"));

  beforeAll(async () => {
    driver = await launch(name, {
      pageAccess: "askable",
      // Chromium puts what is downloaded in the home folder, which is nobody's here.
      env: { HOME: downloads },
      prefs: {
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        "browser.download.useDownloadDir": true,
        "browser.download.alwaysOpenPanel": false,
      },
    });
    await driver.grantPageAccess();
    ownPage = await ExtensionPage.open(driver);
    await ownPage.send({ kind: "set", settings: { bands: ["12-24"], dose: "one-a-day" } });
    await ownPage.send({ kind: "put-quiet-time", quietTime });
    await ownPage.send({ kind: "keep", momentId: "z1", kept: true });
    await ownPage.send({ kind: "not-for-us", momentId: "h1", on: true });
  });
  afterAll(async () => {
    await driver?.close();
    await removeFolder(downloads);
  });

  const shot = (page: Tab, what: string) => page.screenshot(`out/e2e/data-${name}-${what}.png`);
  const mine = (all: Backup) =>
    Object.fromEntries(PARTS.map((part) => [part, all[part]])) as unknown as Backup;
  const openSettings = async () => {
    const settings = await driver.openExtensionPage("src/home/home.html#settings");
    await settings.waitForText(DATA.importTitle);
    return settings;
  };
  const shareAnew = async () => {
    await ownPage.send({ kind: "share", on: true });
    await until(
      async () => (await sharedKeys(ownPage)).includes("kept.z1"),
      "it to be shared anew",
    );
  };
  let before: Backup;
  let file: string;

  it("an own moment is written, changed, removed and brought back", async () => {
    const kept = await driver.openExtensionPage("src/home/home.html#kept");
    await kept.click(DATA.own.add);
    await kept.click(DATA.own.save);
    await kept.waitForText(DATA.own.problems["own-no-title"]);
    await kept.fill({ name: DATA.own.routine, within: ".own-form" }, ROUTINES.bath);
    await kept.fill(DATA.own.name, "Foam beards");
    await kept.fill(DATA.own.text, "A beard each, and look.");
    await shot(kept, "own-form");
    await kept.click(DATA.own.save);
    await kept.waitForText(fillText(DATA.own.saved, { title: "Foam beards" }));
    await kept.click(DATA.own.edit);
    await kept.fill(DATA.own.name, "Foam hats");
    await kept.click(DATA.own.save);
    await kept.waitForText(fillText(DATA.own.saved, { title: "Foam hats" }));
    await kept.click({ name: HOME.kept.remove, within: "li:has([id^='own-'])" });
    await kept.waitForText(fillText(HOME.kept.removed, { title: "Foam hats" }));
    expect((await ownPage.stored()).own).toEqual([]);
    await kept.click(HOME.undo);
    await kept.waitFor(async () => (await browser.storage.local.get("own")).own);
    await kept.waitForText("A beard each, and look.");
    await shot(kept, "kept");
    await kept.close();
  });

  it("all of it goes into one file", async () => {
    before = mine(await ownPage.stored());
    expect(before.own).toHaveLength(1);
    const settings = await openSettings();
    await catchBlobs(settings);
    await settings.click(DATA.export);
    await settings.waitForText(EXPORT_SAVED);
    file = await caught(settings);
    expect(mine(JSON.parse(file))).toEqual(before);
    expect(file).not.toMatch(/session|ended|https?:/);
    const saved = await until(
      async () => readdirSync(downloads, { recursive: true }).find(isExport),
      "the file among the downloads",
    );
    const read = () => readFileSync(join(downloads, String(saved)), "utf8");
    await until(async () => read() === file, "the whole file");
    await settings.close();
  });

  it("a calendar file has an entry for each day, without an alarm unless wanted", async () => {
    const settings = await openSettings();
    await catchBlobs(settings);
    await settings.click(DATA.calendar.save);
    await settings.waitForText(fillText(DATA.calendar.saved, { file: DATA.calendar.fileName }));
    const quiet = await caught(settings);
    expect(quiet.match(/BEGIN:VEVENT/g)).toHaveLength(7);
    expect(quiet).toContain("SUMMARY:Bath & bed");
    expect(quiet).not.toContain("VALARM");
    await settings.check(DATA.calendar.alarm);
    await settings.click(DATA.calendar.save);
    await until(async () => (await caught(settings)).includes("VALARM"), "a file with alarms");
    await settings.close();
  });

  it("erasing asks once more, and leaves nothing of the parent's", async () => {
    const settings = await openSettings();
    await settings.click(DATA.eraseHere);
    await settings.waitForText(DATA.sureHere);
    await shot(settings, "sure");
    await settings.click(DATA.leaveIt);
    expect(mine(await ownPage.stored())).toEqual(before);
    await settings.evaluate(() => browser.storage.session.set({ draft: { at: Date.now() } }));
    await settings.click(DATA.eraseHere);
    await settings.click(DATA.yesErase);
    await settings.waitForText(DATA.erased);
    await until(async () => !(await hasPageAccess(settings)), "page access to be given back");
    await staysErased(settings);
    expect(await settings.evaluate(() => browser.storage.sync.get(null))).toEqual({});
    await dotBecomes(driver, "none");
    await shot(settings, "erased");
    expect(await driver.extensionErrors()).toEqual([]);
    await settings.close();
  });

  it("begins anew once the parent browses on, with a session and nothing else", async () => {
    const page = await driver.openExtensionPage("licences.txt");
    await until(async () => (await ownPage.stored()).session?.current, "a session to begin");
    expect(Object.keys(await ownPage.stored()).sort()).toEqual(["session", "version"]);
    expect((await ownPage.stored()).session.ended).toEqual([]);
    await page.close();
  });

  it("a file that is none of ours changes nothing, and says so", async () => {
    const settings = await openSettings();
    for (const wrong of ["", "{", "[]", '{"format":"other"}', `${"[".repeat(50_000)}`]) {
      await choose(settings, wrong);
      await settings.waitForText(DATA.refused["not-ours"]);
    }
    await choose(settings, '{"format":"peekaboo","version":99}');
    await settings.waitForText(DATA.refused.newer);
    expect((await ownPage.stored()).quietTimes ?? []).toEqual([]);
    await settings.close();
  });

  it("the file brings all of it back as it was, and one undo takes it away again", async () => {
    const settings = await openSettings();
    await choose(settings, file);
    await settings.waitForText(
      fillText(DATA.change.own, { parts: pluralText(DATA.parts.added, 1) }),
    );
    await settings.check(DATA.replace);
    await settings.waitForText(DATA.settingsChange);
    await shot(settings, "planned");
    await settings.click(DATA.import);
    await settings.waitForText(DATA.imported);
    expect(mine(await ownPage.stored())).toEqual(before);
    await settings.click({ name: HOME.undo, nth: 0 });
    await settings.waitForText(DATA.importUndone);
    expect((await ownPage.stored()).own).toEqual([]);
    await choose(settings, file);
    await settings.click(DATA.import);
    await settings.waitForText(DATA.imported);
    expect((await ownPage.stored()).own).toEqual(before.own);
    await settings.close();
  });

  it("shares with a second browser once it is turned on, and not before", async () => {
    expect(await sharedKeys(ownPage)).toEqual([]);
    const settings = await openSettings();
    await settings.check(DATA.share);
    await until(async () => (await sharedKeys(ownPage)).length >= 4, "the shared things");
    const shared = await ownPage.tab.evaluate(() => browser.storage.sync.get(null));
    expect(Object.keys(shared)).toContain("time.evening");
    expect(JSON.stringify(shared)).not.toMatch(/12-24|forWhom|bands/);
    await shot(settings, "sharing");
    await settings.goto(`${driver.baseUrl}/src/home/home.html#`);
    await settings.waitForText(HOME.start.introShared);
    expect(await settings.text()).not.toContain(HOME.start.intro[1]);
    await settings.close();
  });

  it("takes over what the other browser kept, changed and removed", async () => {
    const own = before.own[0];
    const head = { rev: 20, by: "another" };
    await put(ownPage, {
      "kept.n1": { ...head, value: { wording: "plain", keptAt: 2 } },
      "set.dose": { ...head, value: "two-a-day" },
      [`own.${own?.id}`]: { ...head, gone: true },
      "own.own-broken": { rev: "many" },
    });
    await until(async () => (await ownPage.stored()).own.length === 0, "the removal to arrive");
    const stored = await ownPage.stored();
    expect(stored.kept.map(({ momentId }) => momentId)).toEqual(["n1", "z1"]);
    expect(stored.settings.dose).toBe("two-a-day");
    expect(stored.quietTimes[0]?.forWhom).toBe("12-24");
    // What is not understood stays where it lies.
    expect(await sharedKeys(ownPage)).toContain("own.own-broken");
  });

  it("writes again what vanished from the shared store", async () => {
    await ownPage.tab.evaluate(() => browser.storage.sync.remove("kept.n1"));
    await until(async () => (await sharedKeys(ownPage)).includes("kept.n1"), "it to be back");
  });

  it("tells the others of a change made while the background was stopped right after", async () => {
    await ownPage.send({ kind: "keep", momentId: "y1", kept: true });
    await driver.killBackground();
    await ownPage.view();
    await until(async () => (await sharedKeys(ownPage)).includes("kept.y1"), "it to be told");
  });

  it("puts back what the other browser removed, when the parent asks for it", async () => {
    const settings = await openSettings();
    await settings.waitForText(pluralText(DATA.removedElsewhere, 1));
    await shot(settings, "removed-elsewhere");
    await settings.click(DATA.restoreRemoved);
    await settings.waitForText(DATA.restored);
    const { own } = await ownPage.stored();
    expect(own).toEqual(before.own);
    expect((await ownPage.view()).removedElsewhere).toBe(0);
    await settings.close();
  });

  it("stops when another browser ended sharing, with everything still there, and says so once", async () => {
    const had = mine(await ownPage.stored());
    await put(ownPage, { sharing: { generation: 1, ended: true } });
    await until(async () => !(await ownPage.view()).sharing, "sharing to stop");
    const isGone = async () => !(await sharedKeys(ownPage)).includes("kept.z1");
    await until(isGone, "the rest to go");
    expect(mine(await ownPage.stored())).toEqual(had);
    const popup = await driver.openPopup();
    await popup.waitForText(POPUP.warnings["sharing-ended"]);
    // The note that suggests to pin the button comes after it, with a button of the same name.
    await popup.click({ name: POPUP.understood, nth: 0 });
    await until(async () => (await ownPage.view()).warnings.length === 0, "the note to go");
    await driver.closePopup();
    expect(mine(await ownPage.stored())).toEqual(had);
  });

  it("erases here and what is shared; what is left there holds nothing of the parent's", async () => {
    await shareAnew();
    const settings = await openSettings();
    await settings.click(DATA.eraseEverywhere);
    await settings.waitForText(DATA.sureEverywhere);
    await settings.click(DATA.yesErase);
    await settings.waitForText(DATA.erased);
    await staysErased(settings);
    const shared = await settings.evaluate(() => browser.storage.sync.get(null));
    expect(shared).toEqual({ sharing: { generation: expect.any(Number), ended: true } });
    expect((await ownPage.view()).sharing).toBe(false);
    await staysErased(settings);
    await settings.close();
    expect(await driver.extensionErrors()).toEqual([]);
  });
});

/** For five seconds no key of ours is stored or remembered, and no alarm is set. Asked in the page, which is no browsing. */
const staysErased = async (page: Tab): Promise<void> => {
  const found = await page.evaluate(async () => {
    for (const end = Date.now() + 5_000, { local, session } = browser.storage; Date.now() < end; ) {
      const keys = Object.keys({ ...(await local.get(null)), ...(await session.get(null)) });
      const left = [...keys, ...(await browser.alarms.getAll()).map(({ name }) => name)];
      if (left.length > 0) return left;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return [];
  });
  expect(found).toEqual([]);
};

const hasPageAccess = (page: Tab): Promise<boolean> =>
  page.evaluate(() => browser.permissions.contains({ origins: ["*://*/*"] }));

const sharedKeys = (ownPage: ExtensionPage): Promise<string[]> =>
  ownPage.tab.evaluate(async () => Object.keys(await browser.storage.sync.get(null)));

const put = (ownPage: ExtensionPage, items: Record<string, unknown>): Promise<void> =>
  ownPage.tab.evaluate((argument) => browser.storage.sync.set(argument), items);
