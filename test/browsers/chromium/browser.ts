import puppeteer, { type Browser, type Page as PuppeteerPage, type Target } from "puppeteer-core";
import type { BrowserDriver, Emulated, LaunchOptions } from "../browser-driver";
import { callOf, isLoaded, type Page } from "../page";
import type { Profile } from "../profile";
import { Tab } from "../tab";
import { TIMEOUT_MS, waitUntil, withTimeout } from "../with-timeout";
import { applyMedia } from "./media";
import { extensionIdOf } from "./preferences";
import { launchSettings } from "./settings";
import { chromiumSurface } from "./surface";
import { type Watch, watchExtension } from "./watch";
import { Workers } from "./workers";

const EVERY_PAGE = { origins: ["*://*/*"] };

/** Chromium over its developer protocol. Focus is left as it is: nothing of it is emulated. */
export class ChromiumBrowser implements BrowserDriver {
  readonly name = "chromium";
  readonly extensionId: string;
  readonly baseUrl: string;
  private browser: Browser | undefined;
  private watch: Watch = { errors: [], requests: [] };
  private emulated: Emulated = {};
  private readonly known = new WeakMap<Target, Promise<Tab>>();

  constructor(
    private readonly extension: string,
    private readonly profile: Profile,
    private readonly options: LaunchOptions,
  ) {
    this.extensionId = extensionIdOf(extension);
    this.baseUrl = `chrome-extension://${this.extensionId}`;
  }

  async start(): Promise<void> {
    this.browser = await puppeteer.launch(
      launchSettings(this.extension, this.profile.path, this.options),
    );
    watchExtension(this.browser, this.baseUrl, this.watch);
    const background = async () => (await this.workers.running()).length > 0;
    // Branded Chrome leaves --load-extension aside without a word.
    await waitUntil(background, `Chromium to load the extension from ${this.extension}`);
  }

  async openPage(url: string): Promise<Tab> {
    const page = await withTimeout(this.running.newPage(), TIMEOUT_MS, "a new tab");
    await applyMedia(page, this.emulated);
    const tab = await this.tabOf(page);
    await tab.goto(url);
    return tab;
  }

  openExtensionPage(path: string): Promise<Tab> {
    return this.openPage(`${this.baseUrl}/${path}`);
  }

  async tabs(): Promise<Tab[]> {
    const open = async (page: PuppeteerPage) => {
      const tab = await this.tabOf(page).catch((error) => error);
      // One that was closed while it was asked is none.
      if (tab instanceof Error && !page.isClosed()) throw tab;
      return tab instanceof Tab ? [tab] : [];
    };
    return (await Promise.all((await this.running.pages()).map(open))).flat();
  }

  async openPopup(): Promise<Page> {
    await this.evaluateInBackground(() => browser.action.openPopup());
    return waitUntil(() => this.popup(), "the toolbar popup to open");
  }

  async clickToolbarButton(): Promise<Page> {
    const session = await this.running.target().createCDPSession();
    const tabs = await session.send("Target.getTargets", { filter: [{ type: "tab" }] });
    const front = tabs.targetInfos.find((one) => isInFront(one));
    const params = { id: this.extensionId, targetId: front?.targetId };
    // Newer than the protocol's types; it also gives activeTab, as a person's click does.
    await session.send("Extensions.triggerAction" as "Target.getTargets", params as object);
    await session.detach();
    return waitUntil(() => this.popup(), "the toolbar popup to open");
  }

  async popup(): Promise<Page | null> {
    const target = await this.popupTarget();
    // A popup that closes while it is asked is none.
    return target ? this.openedPopup(target).catch(() => null) : null;
  }

  private async openedPopup(target: Target): Promise<Page | null> {
    const page = await target.asPage();
    await applyMedia(page, this.emulated);
    const tab = await this.tabOf(page);
    return (await isLoaded(tab)) ? tab : null;
  }

  async closePopup(): Promise<void> {
    // One that still loads is no popup yet for `popup()`, but would be open a moment later.
    const isClosed = async () => {
      const page = await (await this.popupTarget())?.asPage();
      await page?.evaluate(() => window.close());
      return page === undefined;
    };
    await waitUntil(isClosed, "the toolbar popup to close");
  }

  async evaluateInBackground<Result, Argument = undefined>(
    fn: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const json = await this.workers.evaluate(callOf(String(fn), argument));
    return (json === undefined ? undefined : JSON.parse(json as string)) as Result;
  }

  killBackground(): Promise<void> {
    return this.workers.stop();
  }

  async backgroundState(): Promise<"running" | "stopped"> {
    return (await this.workers.running()).length > 0 ? "running" : "stopped";
  }

  grantPageAccess(): Promise<void> {
    return this.grant(EVERY_PAGE);
  }

  grantNotifications(): Promise<void> {
    return this.grant({ permissions: ["notifications"] });
  }

  private async grant(which: object): Promise<void> {
    const tab = await this.running.newPage();
    await tab.goto(`${this.baseUrl}/manifest.json`, { timeout: TIMEOUT_MS });
    const session = await tab.createCDPSession();
    const expression = `chrome.permissions.request(${JSON.stringify(which)})`;
    const asking = session.send("Runtime.evaluate", {
      expression,
      userGesture: true,
      awaitPromise: true,
    });
    await withTimeout(asking, TIMEOUT_MS, 'the permission; was it launched "askable"?');
    await tab.close();
  }

  async clickNotification(id: string): Promise<void> {
    // Without a screen there is nothing to click on, but the browser tells of a click the same way.
    const isThere = await this.evaluateInBackground(async (wanted) => {
      if (!(await browser.notifications.getAll())[wanted]) return false;
      const { onClicked } = browser.notifications as unknown as {
        onClicked: { dispatch(id: string): void };
      };
      onClicked.dispatch(wanted);
      return true;
    }, id);
    if (!isThere) throw new Error(`There is no notification ${id}`);
  }

  async withdrawPageAccess(): Promise<void> {
    await this.evaluateInBackground((which) => browser.permissions.remove(which), EVERY_PAGE);
  }

  hasPageAccess(): Promise<boolean> {
    return this.evaluateInBackground((which) => browser.permissions.contains(which), EVERY_PAGE);
  }

  async emulate(what: Emulated): Promise<void> {
    this.emulated = { ...this.emulated, ...what };
    for (const page of await this.running.pages()) await applyMedia(page, this.emulated);
  }

  async extensionErrors(): Promise<string[]> {
    return [...this.watch.errors];
  }

  async extensionRequests(): Promise<string[]> {
    return [...this.watch.requests];
  }

  async update(): Promise<void> {
    // An event may wake the old one once more. (`runtime.reload()` disables what is unpacked.)
    const idsNow = async () => (await this.workers.running()).map(({ versionId }) => versionId);
    const before = await idsNow();
    const session = await this.running.target().createCDPSession();
    await session.send("Extensions.loadUnpacked", { path: this.extension });
    await session.detach();
    const updated = async () => (await idsNow()).some((id) => !before.includes(id));
    await waitUntil(updated, "the updated background to start");
  }

  async restart(): Promise<void> {
    await this.end();
    await this.start();
  }

  untilEnded(): Promise<void> {
    return new Promise((resolve) => this.running.once("disconnected", () => resolve()));
  }

  async close(): Promise<void> {
    await this.end();
    await this.profile.remove();
  }

  /** For what only Chromium can do: the browser itself, as Puppeteer has it. */
  get running(): Browser {
    if (!this.browser) throw new Error("The browser is closed");
    return this.browser;
  }

  private async end(): Promise<void> {
    const ending = this.browser;
    this.browser = undefined;
    const closing = ending?.close() ?? Promise.resolve();
    await withTimeout(closing, TIMEOUT_MS, "Chromium to close").catch(() => {
      ending?.process()?.kill("SIGKILL");
    });
  }

  private get workers(): Workers {
    return new Workers(this.running, this.baseUrl);
  }

  /** The popup is a page of ours that is in no tab. */
  private async popupTarget(): Promise<Target | undefined> {
    // Listed before the tabs: a tab that opens meanwhile would be taken for a popup.
    const isOurs = (one: Target) => one.type() === "page" && one.url().startsWith(this.baseUrl);
    const ours = this.running.targets().filter(isOurs);
    const inTabs = new Set((await this.running.pages()).map((page) => page.target()));
    const left = new Set(this.running.targets());
    return ours.find((one) => !inTabs.has(one) && left.has(one));
  }

  private tabOf(page: PuppeteerPage): Promise<Tab> {
    const target = page.target();
    const known = this.known.get(target);
    if (known) return known;
    const tab = chromiumSurface(page).then((surface) => new Tab(surface));
    this.known.set(target, tab);
    // One that did not answer in time may answer the next time.
    tab.catch(() => this.known.delete(target));
    return tab;
  }
}

const isInFront = (target: object): boolean =>
  (target as { embedderData?: { tabActive?: boolean } }).embedderData?.tabActive === true;
