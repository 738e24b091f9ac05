import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS, type Card, type DrivenBrowser, type Tab, until } from "../../browsers";
import { extensionIdOf } from "../../browsers/chromium/preferences";
import { FIREFOX_ID, FIREFOX_UUID } from "../../browsers/firefox/prefs";
import { type Desk, type InStorage, sitDown } from "../desk";
import { CARD } from "../labels";
import { openBefore } from "../opened";
import { freshEvening, quietTimeNow } from "../parent";

const OTHER_ID = "other@elsewhere";
const OTHER_UUID = "0b7c6a52-9d0e-4c4e-8f43-3a1d5f2e9c77";
/** One that nobody has: what is heard of us must be what is heard of it. */
const NOBODY = { chromium: "abcdefghijklmnopabcdefghijklmnop", firefox: "nobody@nowhere" };
const TEN_MEGABYTES = 10_000_000;
/** So long an answer to a huge message may take, while the parent looks on. */
const CALM_MS = 5_000;

/** All that our own pages and cards say, and more. */
const MESSAGES = [
  { name: "view" },
  { name: "face" },
  { name: "export" },
  { name: "set", settings: { cardAfter: 20 } },
  { name: "pause", until: "i-say-so" },
  { name: "put-quiet-time", quietTime: quietTimeNow(0, 30, { id: "theirs" }) },
  { name: "erase", everywhere: true },
  { name: "import", text: '{"format":"peekaboo","version":1}', mode: "replace" },
  "view",
  null,
];

describe.each(BROWSERS)("What comes from outside, in %s", (name) => {
  let driven: DrivenBrowser;
  let page: Tab;
  let desk: Desk;
  let other: Tab;
  let folder: string;

  beforeAll(async () => {
    folder = await makeOther();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const opened = openBefore(name, () => ({
    pageAccess: "granted",
    others: [folder],
    prefs: {
      "extensions.webextensions.uuids": JSON.stringify({
        [FIREFOX_ID]: FIREFOX_UUID,
        [OTHER_ID]: OTHER_UUID,
      }),
    },
  }));
  beforeAll(async () => {
    ({ driven, page, desk } = opened());
    const ofOther =
      name === "chromium"
        ? `chrome-extension://${extensionIdOf(folder)}`
        : `moz-extension://${OTHER_UUID}`;
    other = await driven.openPage(`${ofOther}/page.html`);
  });

  /** A card in view, and all that is stored. */
  async function cardShows(): Promise<{ card: Card; before: ReturnType<typeof lasting> }> {
    await sitDown(driven);
    await desk.tab.show();
    await desk.changeStored(freshEvening());
    const card = await desk.cardComesTo(page);
    await until(async () => (await desk.stored()).offers.at(-1)?.shownAt, "the card to be shown");
    return { card, before: lasting(await desk.stored()) };
  }

  /** Nothing was changed, and the card still answers. */
  async function nothingHappened({ card, before }: Awaited<ReturnType<typeof cardShows>>) {
    expect(lasting(await desk.stored())).toEqual(before);
    expect(await card.isGone()).toBe(false);
    await page.show();
    await card.click(CARD.close);
    await card.waitUntilGone();
    expect((await desk.stored()).offers).toMatchObject([{ answer: "closed" }]);
  }

  it("another extension hears of us what it hears of nobody, and changes nothing", async () => {
    const shown = await cardShows();
    for (const message of MESSAGES) {
      const told = { us: driven.extensionId, nobody: NOBODY[name], message };
      const heard = await other.evaluate(askAnother, told);
      expect(heard.us, JSON.stringify(message)).toEqual(heard.nobody);
      expect(heard.us.answer).toBeNull();
    }
    await nothingHappened(shown);
  });

  it("another extension cannot connect, as our popup does", async () => {
    const shown = await cardShows();
    for (const port of ["popup", "", "anything"]) {
      const told = { us: driven.extensionId, nobody: NOBODY[name], port };
      const heard = await other.evaluate(connectToAnother, told);
      expect(heard.us, port).toEqual(heard.nobody);
      expect(heard.us.isOver, port).toBe(true);
    }
    await nothingHappened(shown);
  });

  it("another extension's script on the page reaches neither the card nor the background", async () => {
    const shown = await cardShows();
    const offerId = (await desk.stored()).offers.at(-1)?.id ?? "";
    const messages = [
      ...MESSAGES,
      { name: "withdraw", offerId },
      { name: "there", offerId },
      { name: "card", offerId, what: { act: "do" } },
    ];
    for (const message of messages) {
      const { echoed, answers } = await other.evaluate(tellTabs, message);
      // Its own script is there and hears it; nobody else does.
      expect(echoed, JSON.stringify(message)).toBeGreaterThan(0);
      expect(answers, JSON.stringify(message)).toEqual([]);
    }
    await nothingHappened(shown);
  });

  it("ten megabytes from a page of ours are refused, and all goes on", async () => {
    const shown = await cardShows();
    for (const message of hugeMessages())
      expect(await tellHuge(desk.tab, message), JSON.stringify(message)).toBeNull();
    const plan = { name: "plan-import", mode: "merge", HUGE: "text" };
    expect(await tellHuge(desk.tab, plan)).toEqual({ plan: null, why: "too-large" });
    const began = Date.now();
    await desk.view();
    expect(Date.now() - began).toBeLessThan(CALM_MS);
    await nothingHappened(shown);
  });

  it("ten megabytes from where a card lives are refused, and all goes on", async () => {
    const shown = await cardShows();
    for (const message of hugeMessages())
      expect(await tellHugeFromPage(desk, message), JSON.stringify(message)).toBeNull();
    await nothingHappened(shown);
  });

  it("ten megabytes from a page's own script reach nobody", async () => {
    const shown = await cardShows();
    await page.evaluate((length) => {
      const huge = "x".repeat(length);
      window.postMessage({ name: "card", offerId: huge, what: { act: "do" } }, "*");
      const host = document.querySelector(":popover-open");
      for (const to of [window, document, host])
        to?.dispatchEvent(new CustomEvent("message", { bubbles: true, detail: huge }));
    }, TEN_MEGABYTES);
    await nothingHappened(shown);
  });

  it("made us make no mistake", async () => {
    expect(await driven.extensionErrors()).toEqual([]);
  });

  async function makeOther(): Promise<string> {
    const path = await mkdtemp(join(tmpdir(), "other-"));
    const manifest = {
      manifest_version: 3,
      name: "Another",
      version: "1.0",
      content_scripts: [{ matches: ["http://127.0.0.1/*"], js: ["echo.js"] }],
      ...(name === "firefox" ? { browser_specific_settings: { gecko: { id: OTHER_ID } } } : {}),
    };
    const echo = `(globalThis.browser ?? chrome).runtime.onMessage.addListener((message, sender, respond) => {
      respond("echo");
    });`;
    await writeFile(join(path, "manifest.json"), JSON.stringify(manifest));
    await writeFile(join(path, "echo.js"), echo);
    await writeFile(join(path, "page.html"), "<!doctype html><title>Another</title>");
    return path;
  }
});

/** All but what goes on by itself: the session, and that a card was there to be read for a while. */
function lasting({ session: _, offers, ...stored }: InStorage & Record<string, unknown>) {
  return { ...stored, offers: offers.map(({ seen: __, ...offer }) => offer) };
}

/** Each is right but for ten megabytes where its HUGE says. */
const hugeMessages = () => [
  { name: "card", what: { act: "do" }, HUGE: "offerId" },
  { offerId: "x", HUGE: "name" },
  { name: "keep", kept: true, HUGE: "momentId" },
];

/** Sends from a page of ours, which makes the ten megabytes itself. */
function tellHuge(tab: Tab, message: Record<string, unknown>): Promise<unknown> {
  return tab.evaluate(
    async ({ told, length }) => {
      const { HUGE, ...rest } = told;
      const huge = { ...rest, [String(HUGE)]: "x".repeat(length) };
      return (await browser.runtime.sendMessage(huge)) ?? null;
    },
    { told: message, length: TEN_MEGABYTES },
  );
}

/** Sends from the extension's side of the page in view. */
function tellHugeFromPage(desk: Desk, message: Record<string, unknown>): Promise<unknown> {
  return desk.tab.evaluate(
    async ({ told, length }) => {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      const [answer] = await browser.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: async (one: Record<string, unknown>, size: number) => {
          const { HUGE, ...rest } = one;
          const huge = { ...rest, [String(HUGE)]: "x".repeat(size) };
          return (await browser.runtime.sendMessage(huge)) ?? null;
        },
        args: [told, length],
      });
      return answer?.result ?? null;
    },
    { told: message, length: TEN_MEGABYTES },
  );
}

/** Runs in the other extension's page. */
async function askAnother(told: { us: string; nobody: string; message: unknown }) {
  const ask = (id: string) =>
    browser.runtime.sendMessage(id, told.message).then(
      (answer) => ({ answer: answer ?? null, error: "" }),
      (error) => ({ answer: null, error: String(error) }),
    );
  return { us: await ask(told.us), nobody: await ask(told.nobody) };
}

/** Runs in the other extension's page. */
async function connectToAnother(told: { us: string; nobody: string; port: string }) {
  const connect = (id: string) =>
    new Promise<{ isOver: boolean; heard: unknown[]; error: string }>((resolve) => {
      const heard: unknown[] = [];
      const port = browser.runtime.connect(id, { name: told.port });
      port.onMessage.addListener((message) => heard.push(message));
      port.onDisconnect.addListener(() => {
        const error = browser.runtime.lastError?.message ?? port.error?.message ?? "";
        resolve({ isOver: true, heard, error });
      });
      try {
        port.postMessage({ name: "view" });
      } catch {
        // It is over already, which is told of.
      }
      setTimeout(() => resolve({ isOver: false, heard, error: "" }), 3_000);
    });
  return { us: await connect(told.us), nobody: await connect(told.nobody) };
}

/** Runs in the other extension's page: tells every tab, where its own script may live beside a card. */
async function tellTabs(message: unknown) {
  const answers: unknown[] = [];
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined)
      answers.push(await browser.tabs.sendMessage(id, message).catch(() => undefined));
  const others = answers.filter((one) => one !== undefined && one !== null && one !== "echo");
  return { echoed: answers.filter((one) => one === "echo").length, answers: others };
}
