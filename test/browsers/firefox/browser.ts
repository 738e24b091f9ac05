import type { BrowserDriver, Emulated, LaunchOptions } from "../browser-driver";
import { callOf, isLoaded, Page } from "../page";
import type { Profile } from "../profile";
import { Tab } from "../tab";
import { TIMEOUT_MS, waitUntil } from "../with-timeout";
import { firefoxPopupSurface, hidePopup, isPopupOpen } from "./popup-surface";
import { FIREFOX_ID, FIREFOX_UUID } from "./prefs";
import {
  applyPreferences,
  backgroundState,
  changePageAccess,
  clickNotification,
  clickToolbarButton,
  consoleErrors,
  giveNotifications,
  seenRequests,
  stopBackground,
  useLanguage,
  watchRequests,
} from "./privileged";
import { type FirefoxProcess, startFirefox } from "./process";
import { firefoxTabSurface } from "./tab-surface";
import type { FirefoxWindow } from "./window";
import { zipFolder } from "./zip-folder";

const EMPTY_PAGE = "about:blank";
const EVERY_PAGE = { origins: ["*://*/*"] };

/** Firefox over WebDriver BiDi, and for what that cannot reach over its own window. */
export class FirefoxBrowser implements BrowserDriver {
  readonly name = "firefox";
  readonly extensionId = FIREFOX_ID;
  readonly baseUrl = `moz-extension://${FIREFOX_UUID}`;
  private process: FirefoxProcess | undefined;
  private emulated: Emulated;
  private readonly known = new Map<string, Tab>();

  constructor(
    private readonly extension: string,
    private readonly profile: Profile,
    private readonly options: LaunchOptions,
  ) {
    this.emulated = { reducedMotion: !options.motion };
  }

  async start(): Promise<void> {
    this.process = await startFirefox(this.profile.path, this.options);
    this.known.clear();
    if (this.options.locale) await this.window.call(useLanguage, this.options.locale);
    await this.window.call(watchRequests, FIREFOX_ID);
  }

  async install(): Promise<void> {
    await this.put();
    for (const path of this.options.others ?? [])
      await this.bidi.send("webExtension.install", { extensionData: { type: "path", path } });
    if (this.options.pageAccess === "granted") await this.grantPageAccess();
    await this.awake();
  }

  async update(): Promise<void> {
    await this.put();
    await this.awake();
  }

  /** Where one of the same name is already, this updates it. */
  private async put(): Promise<void> {
    const extensionData = this.options.permanent
      ? { type: "base64", value: (await zipFolder(this.extension)).toString("base64") }
      : { type: "path", path: this.extension };
    const permanent = this.options.permanent ? { "moz:permanent": true } : {};
    await this.bidi.send("webExtension.install", { extensionData, ...permanent });
  }

  async openPage(url: string): Promise<Tab> {
    const { context } = await this.bidi.send("browsingContext.create", { type: "tab" });
    const tab = this.tabOf(context);
    await tab.goto(url);
    return tab;
  }

  openExtensionPage(path: string): Promise<Tab> {
    return this.openPage(`${this.baseUrl}/${path}`);
  }

  async tabs(): Promise<Tab[]> {
    const { contexts } = await this.bidi.send("browsingContext.getTree", { maxDepth: 0 });
    return contexts.map((one: { context: string }) => this.tabOf(one.context));
  }

  async openPopup(): Promise<Page> {
    try {
      await this.evaluateInBackground(() => browser.action.openPopup());
    } catch (error) {
      // Before Firefox 149 it opens only from a person's click.
      if (/user gesture/.test(String(error))) return this.clickToolbarButton();
      throw error;
    }
    return waitUntil(() => this.popup(), "the toolbar popup to open");
  }

  async clickToolbarButton(): Promise<Page> {
    await this.window.call(clickToolbarButton, FIREFOX_ID);
    return waitUntil(() => this.popup(), "the toolbar popup to open");
  }

  async popup(): Promise<Page | null> {
    if (!(await isPopupOpen(this.window))) return null;
    const page = new Page(firefoxPopupSurface(this.window));
    // A popup that closes while it is asked is none.
    return (await isLoaded(page).catch(() => false)) ? page : null;
  }

  async closePopup(): Promise<void> {
    // One that is still opening may stay all the same, so it is hidden again.
    await waitUntil(() => hidePopup(this.window), "the toolbar popup to close");
  }

  async evaluateInBackground<Result, Argument = undefined>(
    fn: (argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Result> {
    const json = await this.window.runInside("background", callOf(String(fn), argument));
    return (json === undefined ? undefined : JSON.parse(json)) as Result;
  }

  async killBackground(): Promise<void> {
    // It is refused while an answer is owed, and an event may start the background again at once.
    const stop = async () => {
      await this.window.call(stopBackground, FIREFOX_ID);
      return (await this.backgroundState()) === "stopped";
    };
    await waitUntil(stop, "the background to stop");
  }

  backgroundState(): Promise<"running" | "stopped"> {
    return this.window.call(backgroundState, FIREFOX_ID);
  }

  grantPageAccess(): Promise<void> {
    return this.window.call(changePageAccess, { id: FIREFOX_ID, give: true });
  }

  withdrawPageAccess(): Promise<void> {
    return this.window.call(changePageAccess, { id: FIREFOX_ID, give: false });
  }

  grantNotifications(): Promise<void> {
    return this.window.call(giveNotifications, FIREFOX_ID);
  }

  clickNotification(id: string): Promise<void> {
    return this.window.call(clickNotification, { id: FIREFOX_ID, notification: id });
  }

  hasPageAccess(): Promise<boolean> {
    return this.evaluateInBackground((which) => browser.permissions.contains(which), EVERY_PAGE);
  }

  async emulate(what: Emulated): Promise<void> {
    this.emulated = { ...this.emulated, ...what };
    const { dark, reducedMotion, forcedColors, phone } = this.emulated;
    await this.window.call(applyPreferences, { dark, reducedMotion, forcedColors, phone });
    // Settings reach the pages' processes a moment later; an empty page behind the others may never learn of them.
    for (const tab of await this.tabs())
      if ((await tab.url()) !== EMPTY_PAGE) await tab.waitFor(doesSee, this.emulated);
  }

  extensionErrors(): Promise<string[]> {
    return this.window.call(consoleErrors);
  }

  extensionRequests(): Promise<string[]> {
    return this.window.call(seenRequests);
  }

  /** Only a permanent install is still there afterwards; a passing one is installed anew. */
  async restart(): Promise<void> {
    await this.process?.end();
    await this.start();
    if (this.options.permanent) await this.awake();
    else await this.install();
  }

  async untilEnded(): Promise<void> {
    await this.process?.ended;
  }

  async close(): Promise<void> {
    await this.process?.end();
    this.process = undefined;
    await this.profile.remove();
  }

  /** For what only Firefox can do: its own window. */
  get window(): FirefoxWindow {
    return this.running.window;
  }

  private get bidi() {
    return this.running.bidi;
  }

  private get running(): FirefoxProcess {
    if (!this.process) throw new Error("The browser is closed");
    return this.process;
  }

  private async awake(): Promise<void> {
    const isThere = async () => (await this.backgroundState()) === "running";
    await waitUntil(isThere, "the background to start", TIMEOUT_MS);
  }

  private tabOf(context: string): Tab {
    const tab = this.known.get(context) ?? new Tab(firefoxTabSurface(this.bidi, context));
    this.known.set(context, tab);
    return tab;
  }
}

/** Runs in a page. Forced colours bring their own scheme. */
function doesSee({ dark, reducedMotion = false, forcedColors = false, phone }: Emulated): boolean {
  const wanted = [
    ["(prefers-reduced-motion: reduce)", reducedMotion],
    ["(forced-colors: active)", forcedColors],
    ["(prefers-color-scheme: dark)", dark && !forcedColors],
    ["(pointer: coarse) and (hover: none)", phone],
  ] as const;
  return wanted.every(([query, on]) => on === undefined || matchMedia(query).matches === on);
}
