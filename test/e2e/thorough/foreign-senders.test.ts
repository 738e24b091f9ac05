import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  BROWSERS,
  type BrowserDriver,
  type Card,
  removeFolder,
  type Tab,
  until,
} from "../../browsers";
import { extensionIdOf } from "../../browsers/chromium/preferences";
import { FIREFOX_ID, FIREFOX_UUID } from "../../browsers/firefox/prefs";
import { answersWithin } from "../calm-answer";
import { type ExtensionPage, type InStorage, simulateUserInput } from "../extension-page";
import { openBefore } from "../fixture";
import { CARD } from "../labels";
import { quietTimeNow, storedWithQuietTime } from "../parent";

const OTHER_ID = "other@elsewhere";
const OTHER_UUID = "0b7c6a52-9d0e-4c4e-8f43-3a1d5f2e9c77";
/** An id that no extension has: an answer to us must look like an answer to it. */
const NOBODY = { chromium: "abcdefghijklmnopabcdefghijklmnop", firefox: "nobody@nowhere" };
const HUGE_BYTES = 10_000_000;
/** So long an answer to a huge message may take, while the parent looks on. */
const CALM_MS = 5_000;

/** All that our own pages and cards say, and more. */
const MESSAGES = [
  { kind: "view" },
  { kind: "initial-card" },
  { kind: "export" },
  { kind: "set", settings: { cardAfter: 20 } },
  { kind: "pause", until: "i-say-so" },
  { kind: "put-quiet-time", quietTime: quietTimeNow(0, 30, { id: "theirs" }) },
  { kind: "erase", everywhere: true },
  { kind: "import", text: '{"format":"peekaboo","version":1}', mode: "replace" },
  "view",
  null,
];

describe.each(BROWSERS)("What comes from outside, in %s", (name) => {
  let driver: BrowserDriver;
  let page: Tab;
  let ownPage: ExtensionPage;
  let other: Tab;
  let folder: string;

  beforeAll(async () => {
    folder = await makeOther();
  });
  afterAll(() => removeFolder(folder));
  const fixture = openBefore(name, () => ({
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
    ({ driver, page, ownPage } = fixture());
    const ofOther =
      name === "chromium"
        ? `chrome-extension://${extensionIdOf(folder)}`
        : `moz-extension://${OTHER_UUID}`;
    other = await driver.openPage(`${ofOther}/page.html`);
  });

  /** A card in view, and all that is stored. */
  async function cardShows(): Promise<{ card: Card; before: ReturnType<typeof lasting> }> {
    await simulateUserInput(driver);
    await ownPage.tab.show();
    await ownPage.changeStored(storedWithQuietTime());
    const card = await ownPage.cardComesTo(page);
    await until(
      async () => (await ownPage.stored()).offers.at(-1)?.shownAt,
      "the card to be shown",
    );
    // Somebody uses it, so it does not collapse while a slow machine sends for long.
    await card.click(CARD.more);
    return { card, before: lasting(await ownPage.stored()) };
  }

  /** Nothing was changed, and the card still answers. */
  async function nothingChanged({ card, before }: Awaited<ReturnType<typeof cardShows>>) {
    expect(lasting(await ownPage.stored())).toEqual(before);
    expect(await card.isGone()).toBe(false);
    await page.show();
    await card.click(CARD.close);
    await card.waitUntilGone();
    expect((await ownPage.stored()).offers).toMatchObject([{ answer: "closed" }]);
  }

  it("another extension hears of us what it hears of nobody, and changes nothing", async () => {
    const shown = await cardShows();
    for (const message of MESSAGES) {
      const argument = { us: driver.extensionId, nobody: NOBODY[name], message };
      const received = await other.evaluate(askAnother, argument);
      expect(received.us, JSON.stringify(message)).toEqual(received.nobody);
      expect(received.us.answer).toBeNull();
    }
    await nothingChanged(shown);
  });

  it("another extension cannot connect, as our popup does", async () => {
    const shown = await cardShows();
    for (const port of ["popup", "", "anything"]) {
      const argument = { us: driver.extensionId, nobody: NOBODY[name], port };
      const received = await other.evaluate(connectToAnother, argument);
      expect(received.us, port).toEqual(received.nobody);
      expect(received.us.isOver, port).toBe(true);
    }
    await nothingChanged(shown);
  });

  it("another extension's script on the page reaches neither the card nor the background", async () => {
    const shown = await cardShows();
    const offerId = (await ownPage.stored()).offers.at(-1)?.id ?? "";
    const messages = [
      ...MESSAGES,
      { kind: "withdraw", offerId },
      { kind: "ping", offerId },
      { kind: "card", offerId, action: { kind: "do" } },
    ];
    for (const message of messages) {
      const { echoed, answers } = await other.evaluate(messageTabs, message);
      // Its own script receives it; nobody else does.
      expect(echoed, JSON.stringify(message)).toBeGreaterThan(0);
      expect(answers, JSON.stringify(message)).toEqual([]);
    }
    await nothingChanged(shown);
  });

  it("ten megabytes from a page of ours are refused, and all goes on", async () => {
    const shown = await cardShows();
    for (const message of hugeMessages())
      expect(await sendHuge(ownPage.tab, message), JSON.stringify(message)).toBeNull();
    const plan = { kind: "plan-import", mode: "merge", HUGE: "text" };
    expect(await sendHuge(ownPage.tab, plan)).toEqual({ plan: null, reason: "too-large" });
    await answersWithin(ownPage, CALM_MS);
    await nothingChanged(shown);
  });

  it("ten megabytes from where a card lives are refused, and all goes on", async () => {
    const shown = await cardShows();
    for (const message of hugeMessages())
      expect(await sendHugeFromPage(ownPage, message), JSON.stringify(message)).toBeNull();
    await nothingChanged(shown);
  });

  it("ten megabytes from a page's own script reach nobody", async () => {
    const shown = await cardShows();
    await page.evaluate((length) => {
      const huge = "x".repeat(length);
      window.postMessage({ kind: "card", offerId: huge, action: { kind: "do" } }, "*");
      const host = document.querySelector(":popover-open");
      for (const to of [window, document, host])
        to?.dispatchEvent(new CustomEvent("message", { bubbles: true, detail: huge }));
    }, HUGE_BYTES);
    await nothingChanged(shown);
  });

  it("made us make no mistake", async () => {
    expect(await driver.extensionErrors()).toEqual([]);
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
  { kind: "card", action: { kind: "do" }, HUGE: "offerId" },
  { offerId: "x", HUGE: "kind" },
  { kind: "keep", kept: true, HUGE: "momentId" },
];

/** Sends from a page of ours, which makes the ten megabytes itself. */
function sendHuge(tab: Tab, message: Record<string, unknown>): Promise<unknown> {
  return tab.evaluate(
    async ({ argument, length }) => {
      const { HUGE, ...rest } = argument;
      const huge = { ...rest, [String(HUGE)]: "x".repeat(length) };
      return (await browser.runtime.sendMessage(huge)) ?? null;
    },
    { argument: message, length: HUGE_BYTES },
  );
}

/** Sends from the extension's side of the page in view. */
function sendHugeFromPage(
  ownPage: ExtensionPage,
  message: Record<string, unknown>,
): Promise<unknown> {
  return ownPage.tab.evaluate(
    async ({ argument, length }) => {
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      const [answer] = await browser.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: async (one: Record<string, unknown>, size: number) => {
          const { HUGE, ...rest } = one;
          const huge = { ...rest, [String(HUGE)]: "x".repeat(size) };
          return (await browser.runtime.sendMessage(huge)) ?? null;
        },
        args: [argument, length],
      });
      return answer?.result ?? null;
    },
    { argument: message, length: HUGE_BYTES },
  );
}

/** Runs in the other extension's page. */
async function askAnother(argument: { us: string; nobody: string; message: unknown }) {
  const ask = (id: string) =>
    browser.runtime.sendMessage(id, argument.message).then(
      (answer) => ({ answer: answer ?? null, error: "" }),
      (error) => ({ answer: null, error: String(error) }),
    );
  return { us: await ask(argument.us), nobody: await ask(argument.nobody) };
}

/** Runs in the other extension's page. */
async function connectToAnother(argument: { us: string; nobody: string; port: string }) {
  const connect = (id: string) =>
    new Promise<{ isOver: boolean; received: unknown[]; error: string }>((resolve) => {
      const received: unknown[] = [];
      const port = browser.runtime.connect(id, { name: argument.port });
      port.onMessage.addListener((message) => received.push(message));
      port.onDisconnect.addListener(() => {
        const error = browser.runtime.lastError?.message ?? port.error?.message ?? "";
        resolve({ isOver: true, received, error });
      });
      try {
        port.postMessage({ kind: "view" });
      } catch {
        // It is over already, which is told of.
      }
      setTimeout(() => resolve({ isOver: false, received, error: "" }), 3_000);
    });
  return { us: await connect(argument.us), nobody: await connect(argument.nobody) };
}

/** Runs in the other extension's page: tells every tab, where its own script may run beside a card. */
async function messageTabs(message: unknown) {
  const answers: unknown[] = [];
  for (const { id } of await browser.tabs.query({}))
    if (id !== undefined)
      answers.push(await browser.tabs.sendMessage(id, message).catch(() => undefined));
  const others = answers.filter((one) => one !== undefined && one !== null && one !== "echo");
  return { echoed: answers.filter((one) => one === "echo").length, answers: others };
}
