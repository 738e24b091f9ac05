import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  BROWSERS,
  type BrowserDriver,
  launch,
  type Site,
  startSite,
  type Tab,
  until,
} from "../browsers";
import { isKept } from "./answers";
import { ExtensionPage, simulateUserInput } from "./extension-page";
import { CARD, POPUP } from "./labels";
import { storedWithQuietTime } from "./parent";

/** Words that nobody else says: were one of them found anywhere of ours, it came from the page. */
const CANARIES = [
  "canaryhost",
  "canarypath",
  "canaryquery",
  "canaryfragment",
  "canarytitle",
  "canarytext",
];
const BUILT = process.env.PEEKABOO_DIST ?? "dist";
const FOLDERS = { chromium: join(BUILT, "chrome"), firefox: join(BUILT, "firefox") };
/** So long a trick is given to have an effect. */
const TRICK_MS = 500;

describe.each(BROWSERS)("What is private stays private, in %s", (name) => {
  let driver: BrowserDriver;
  let site: Site;
  let ownPage: ExtensionPage;
  let page: Tab;
  let address: string;

  beforeAll(async () => {
    site = await startSite();
    const body = `<!doctype html><html lang="en"><title>canarytitle</title>
      <p>canarytext</p><button onclick="document.title += '!'">Press</button>`;
    site.add("/canarypath", { body });
    // Any name below "localhost" is this machine itself, in both browsers.
    const { port } = new URL(site.url);
    address = `http://canaryhost.localhost:${port}/canarypath?canaryquery=1#canaryfragment`;
    driver = await launch(name, { locale: "en-US", pageAccess: "granted" });
    ownPage = await ExtensionPage.open(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  /** All that is stored, but for the session, which goes on by itself each minute. */
  async function allButSession() {
    const { session: _, ...rest } = await ownPage.stored();
    return rest;
  }

  async function cardComes() {
    await simulateUserInput(driver);
    await ownPage.changeStored({ quietTimes: [] });
    page = await driver.openPage(address);
    await ownPage.tab.show();
    await ownPage.changeStored(storedWithQuietTime());
    return ownPage.cardComesTo(page);
  }

  it("keeps no word of a page's address, title or text", async () => {
    const card = await cardComes();
    await card.click(CARD.keep);
    await until(() => isKept(card), "it to be kept");
    const places: Record<string, unknown> = { viewWhileShown: await ownPage.view() };
    await card.click(CARD.close);
    await card.waitUntilGone();
    places.view = await ownPage.view();
    places.stored = await ownPage.tab.evaluate(everythingStored);
    places.errors = await driver.extensionErrors();
    const popup = await driver.openPopup();
    await popup.waitForText(POPUP.why["already-came"]);
    places.popup = await popup.evaluate(() => document.documentElement.outerHTML);
    await driver.closePopup();
    const home = await driver.openExtensionPage("src/home/home.html#kept");
    await home.waitFor(() => document.querySelector("h1"));
    places.home = await home.evaluate(() => document.documentElement.outerHTML);
    await home.close();
    for (const [place, found] of Object.entries(places)) {
      const text = JSON.stringify(found);
      expect(text.length, `something was read from ${place}`).toBeGreaterThan(1);
      for (const canary of CANARIES) expect(text, place).not.toContain(canary);
    }
    expect(site.requests.filter((path) => path.includes("canary"))).toEqual([
      "/canarypath?canaryquery=1",
    ]);
    await page.close();
  });

  it("lets a page neither see into the card nor press it", async () => {
    const card = await cardComes();
    const seen = await page.evaluate(tryEverything);
    expect(seen).toEqual({ root: null, text: "", attributes: ["popover"], children: 0 });
    // Even a page that knows each of our sentences can't tell that one of them is here.
    const text = await card.text();
    const sentences = text.split(/[\n.?!]\s*/).filter(Boolean);
    expect(sentences).toContain(await card.title());
    expect(await page.evaluate(findEach, sentences)).toEqual([]);
    expect(await page.evaluate(findEach, ["canarytext"])).toEqual(["canarytext"]);
    await new Promise((resolve) => setTimeout(resolve, TRICK_MS));
    expect(await card.isGone()).toBe(false);
    expect((await ownPage.stored()).offers.at(-1)).toMatchObject({
      status: "showing",
      answer: null,
    });
    expect((await ownPage.stored()).kept).toEqual([]);
    await card.click(CARD.close);
    await card.waitUntilGone();
  });

  if (name === "chromium")
    it("installs without a warning", async () => {
      const manifest = readFileSync(join(FOLDERS.chromium, "manifest.json"), "utf8");
      expect(await ownPage.tab.evaluate(warningsFor, manifest)).toEqual([]);
      const greedy = JSON.stringify({ ...JSON.parse(manifest), permissions: ["tabs"] });
      expect(await ownPage.tab.evaluate(warningsFor, greedy)).not.toEqual([]);
    });

  it("asked the network for nothing, and erred nowhere", async () => {
    expect(await driver.extensionRequests()).toEqual([]);
    expect(await driver.extensionErrors()).toEqual([]);
  });

  // Last, since its own tries are told as errors.
  it("hears no message from a page, and cannot be found by one", async () => {
    const before = await allButSession();
    const { id, baseUrl } = { id: driver.extensionId, baseUrl: driver.baseUrl };
    const found = await page.evaluate(searchForUs, { id, files: [...filesOf(name)], baseUrl });
    expect(found).toEqual([]);
    expect(await allButSession()).toEqual(before);
    await page.close();
  });
});

describe.each(BROWSERS)("What ships for %s", (name) => {
  const folder = FOLDERS[name];
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));

  it("asks for nothing but alarms, storage, idleness and scripting", () => {
    expect(manifest.permissions.toSorted()).toEqual(["alarms", "idle", "scripting", "storage"]);
    expect(manifest.optional_permissions).toEqual(["notifications"]);
    expect(manifest.optional_host_permissions).toEqual(["*://*/*"]);
    expect(manifest.host_permissions).toBeUndefined();
  });

  it("puts nothing in pages by itself, and offers them nothing", () => {
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.incognito).toBe("not_allowed");
  });

  it("may reach no network from pages or background", () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe/);
  });

  it("has nothing in the card that could send", () => {
    const source = readFileSync(join(folder, "card.js"), "utf8");
    expect(source).not.toMatch(
      /\bfetch\b|XMLHttpRequest|WebSocket|sendBeacon|EventSource|WebTransport|RTCPeer|https?:\/\/(?!www\.w3\.org\/)/,
    );
  });

  it("gives the card its words and scenes as data alone", () => {
    const scripts = filesOf(name).filter((file) => /^(words|scenes)\/.*\.js$/.test(file));
    expect(scripts.length).toBeGreaterThan(20);
    for (const file of scripts) {
      const source = readFileSync(join(folder, file), "utf8");
      const data = DATA_ALONE.exec(source);
      expect(() => JSON.parse(data?.[1] ?? ""), file).not.toThrow();
      expect(source, file).not.toMatch(/https?:\/\/(?!www\.w3\.org\/)/);
    }
  });
});

/** Leaves data for the card: a scene or its own text, or one routine's words beside another's. */
const DATA_ALONE =
  /^(?:Object\.assign\()?\(globalThis\.__peekabooPayload\?\?=\{\}\)\.\w+(?:=|\?\?=\{\},)(\{.*\}|\[.*\])\)?;undefined$/s;

function filesOf(name: (typeof BROWSERS)[number]): string[] {
  const folder = FOLDERS[name];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return paths.map((path) => path.slice(folder.length + 1));
}

/** Runs in a page of the extension, in Chromium alone. */
function warningsFor(manifest: string): Promise<string[]> {
  type WithManagement = { management: Record<string, (text: string) => Promise<string[]>> };
  const { management } = (globalThis as unknown as { chrome: WithManagement }).chrome;
  return management.getPermissionWarningsByManifest?.(manifest) ?? Promise.resolve(["not told"]);
}

/** Runs in a page of the extension. */
async function everythingStored() {
  const { local, sync, session } = browser.storage;
  const areas = await Promise.all([local, sync, session].map((area) => area.get(null)));
  const alarms = await browser.alarms.getAll();
  const databases = (await indexedDB.databases?.()) ?? [];
  return { areas, alarms, databases, localStorage: { ...localStorage }, cookies: document.cookie };
}

/** Runs in the page: what a curious page can find out, and every press it can fake. */
function tryEverything() {
  const host = document.querySelector(":popover-open") as HTMLElement;
  host.click();
  const { x, y, width, height } = host.getBoundingClientRect();
  for (let across = 0.05; across < 1; across += 0.1)
    for (let down = 0.05; down < 1; down += 0.1)
      for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
        host.dispatchEvent(
          new MouseEvent(type, {
            bubbles: true,
            composed: true,
            clientX: x + width * across,
            clientY: y + height * down,
          }),
        );
  for (const key of ["Escape", "Enter", " "])
    for (const target of [host, document, window])
      target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
  return {
    root: host.shadowRoot,
    text: host.textContent,
    attributes: host.getAttributeNames(),
    children: host.childNodes.length,
  };
}

/** Runs in the page: which of these words the browser says are on it. */
function findEach(words: string[]): string[] {
  type Finder = typeof window & { find(word: string): boolean };
  return words.filter((word) => {
    getSelection()?.removeAllRanges();
    return (window as Finder).find(word);
  });
}

/** Runs in the page: messages, and files of ours by their address. */
async function searchForUs(argument: { id: string; files: string[]; baseUrl: string }) {
  const found: string[] = [];
  window.postMessage({ kind: "view" }, "*");
  // biome-ignore lint/suspicious/noExplicitAny: a page has no such thing, or only some of it.
  const runtime = (globalThis as any).chrome?.runtime ?? (globalThis as any).browser?.runtime;
  const answer = await new Promise((resolve) => {
    setTimeout(() => resolve(undefined), 1_000);
    try {
      runtime?.sendMessage?.(argument.id, { kind: "view" }, resolve);
    } catch {
      resolve(undefined);
    }
  });
  if (answer !== undefined) found.push("an answer");
  const isThere = (file: string) =>
    new Promise<boolean>((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve(true);
      picture.onerror = () => resolve(false);
      picture.src = `${argument.baseUrl}/${file}`;
    });
  for (const file of argument.files) {
    if (file.endsWith(".png") && (await isThere(file))) found.push(file);
    const got = await fetch(`${argument.baseUrl}/${file}`).catch(() => undefined);
    if (got) found.push(file);
  }
  // A worker whose script can't be loaded says so, on a busy machine after some seconds; one that runs says nothing.
  const runsAsWorker = (file: string) =>
    new Promise<boolean>((resolve) => {
      setTimeout(() => resolve(true), 15_000);
      try {
        const worker = new Worker(`${argument.baseUrl}/${file}`, { type: "module" });
        worker.onerror = () => resolve(false);
      } catch {
        resolve(false);
      }
    });
  const scripts = argument.files.filter((file) => /^[^/]*\.js$|^scenes\/bath\.js$/.test(file));
  const running = await Promise.all(scripts.map(runsAsWorker));
  return [...found, ...scripts.filter((_, at) => running[at]).map((file) => `${file} in a worker`)];
}
