import { Alarms } from "./alarms";
import { BackgroundRuntime, type CallFault } from "./background-runtime";
import { CardOnPage } from "./card-on-page";
import type { DeviceGroup } from "./device-group";
import { FakeLocalStorage } from "./fake-local-storage";
import { getMessage } from "./fake-messages";
import { InvariantChecker } from "./invariants";
import type { Parent } from "./parent";
import { Popup } from "./popup";
import type { Random } from "./random";
import { NOT_IN_SAFARI, removeApi } from "./remove-api";
import { type Kind, Screen } from "./screen";
import { SharedArea } from "./shared-area";
import type { SimulatedTab } from "./tab";
import type { Timeline } from "./timeline";

const LANGUAGES = { chrome: "nl", firefox: "fr", "firefox-old": "de", phone: "en", safari: "nl" };
const SIGNAL: readonly CallFault[] = ["killed", "rejected", "never", "slow"];

/** What several devices of one run have in common: the account, and a log in which each has its mark. */
interface InCommon {
  shared?: SharedArea;
  history?: string[];
  mark?: string;
}

interface Injection {
  target: { tabId: number };
  files?: string[];
}

/** Simulates one device: its browser, its pages and, once installed, its parent. */
export class DeviceSimulation {
  readonly shared: SharedArea;
  readonly runtime: BackgroundRuntime;
  readonly screen: Screen;
  readonly store: FakeLocalStorage;
  readonly alarms: Alarms;
  readonly invariants: InvariantChecker;
  parent: Parent | null = null;
  popup: Popup | null = null;
  hasPageAccess = false;
  hasNotifications = false;
  notification: { id: string; at: number } | null = null;
  private buttonTitle = "";

  /** The devices that sync with each other; null: this is the only one. */
  group: DeviceGroup | null = null;

  constructor(
    readonly timeline: Timeline,
    readonly random: Random,
    readonly kind: Kind,
    { shared = new SharedArea(), history = [], mark = "" }: InCommon = {},
  ) {
    this.shared = shared;
    this.runtime = new BackgroundRuntime(timeline, random, history, mark);
    this.screen = new Screen(this.runtime, kind);
    this.store = new FakeLocalStorage(this.runtime);
    this.alarms = new Alarms(this.runtime, kind === "chrome");
    this.invariants = new InvariantChecker(this);
    this.runtime.api = this.makeApi();
  }

  get isSharing(): boolean {
    return (this.store.values.sync ?? null) !== null;
  }

  /** Sends a request of one of our pages; null if the background stopped meanwhile. */
  async askFromPage(message: object): Promise<unknown> {
    const sender = { id: "peekaboo", url: "extension://peekaboo/popup.html" };
    try {
      return (await this.runtime.ask(message, sender)) ?? null;
    } catch {
      this.invariants.messageLost((message as { offerId?: string }).offerId);
      return null;
    }
  }

  /** After a restart or an update the button is as in the manifest. */
  resetButton(): void {
    this.buttonTitle = "";
    this.invariants.icon = "";
  }

  private makeApi(): object {
    const { runtime, screen } = this;
    const signal = <Value>(name: string, make: () => Value | Promise<Value>) =>
      runtime.call(name, make, SIGNAL);
    const api: Record<string, unknown> = {
      alarms: this.alarms.api,
      storage: {
        local: this.store.api,
        sync: this.shared.apiFor(runtime),
        onChanged: runtime.event("storage.onChanged"),
      },
      idle: {
        setDetectionInterval: () => undefined,
        queryState: (seconds: number) =>
          signal("idle.queryState", () => {
            const idle = screen.idleFor(seconds);
            if (seconds < 60) this.invariants.isInputPaused = idle !== "active";
            return idle;
          }),
        onStateChanged: runtime.event("idle.onStateChanged"),
      },
      tabs: {
        query: (filter: Record<string, unknown>) => {
          if (filter.audible) this.invariants.sound = "failed";
          const name = filter.audible ? "tabs.query sound" : "tabs.query";
          return signal(name, () => {
            const found = screen.query(filter);
            if (filter.audible) this.invariants.sound = found.length > 0 ? "playing" : "silent";
            return found;
          });
        },
        create: () => signal("tabs.create", () => this.openOwnTab()),
        sendMessage: (tabId: number, message: { kind: string; offerId: string }) =>
          signal("tabs.sendMessage", () => this.toCard(tabId, message)),
        onActivated: runtime.event("tabs.onActivated"),
        onCreated: runtime.event("tabs.onCreated"),
        onRemoved: runtime.event("tabs.onRemoved"),
        onUpdated: runtime.event("tabs.onUpdated"),
      },
      permissions: {
        contains: ({ origins }: { origins?: string[] }) =>
          signal("permissions.contains", () =>
            origins ? this.hasPageAccess : this.hasNotifications,
          ),
        remove: ({ origins }: { origins?: string[] }) =>
          signal("permissions.remove", () => {
            if (origins) this.hasPageAccess = false;
            else this.hasNotifications = false;
            return true;
          }),
        onAdded: runtime.event("permissions.onAdded"),
        onRemoved: runtime.event("permissions.onRemoved"),
      },
      runtime: {
        id: "peekaboo",
        getURL: (path: string) => `extension://peekaboo/${path}`,
        getContexts: () => signal("runtime.getContexts", () => (this.popup ? [{}] : [])),
        onMessage: runtime.event("runtime.onMessage"),
        onConnect: runtime.event("runtime.onConnect"),
        onInstalled: runtime.event("runtime.onInstalled"),
        onStartup: runtime.event("runtime.onStartup"),
      },
      action: {
        openPopup: () => {
          this.invariants.cardRequested(true);
          this.invariants.toolbarRequested();
          return signal("action.openPopup", () => this.openByItself());
        },
        getTitle: () => signal("action.getTitle", () => this.buttonTitle),
        setTitle: ({ title }: { title: string }) =>
          signal("action.setTitle", () => {
            this.buttonTitle = title;
          }),
        setIcon: ({ path }: { path: Record<string, string> }) =>
          signal("action.setIcon", () => {
            this.invariants.icon = path[16] ?? "";
          }),
      },
      scripting: {
        executeScript: (injection: Injection) => {
          if (!injection.files)
            return signal("scripting.executeScript", () => this.isCardPending(injection));
          this.invariants.cardRequested(injection.files.length > 2);
          return signal("scripting.executeScript", () => this.inject(injection));
        },
      },
      i18n: {
        getUILanguage: () => LANGUAGES[this.kind],
        getMessage,
      },
    };
    if (this.kind !== "phone")
      api.windows = {
        getAll: ({ windowTypes }: { windowTypes: string[] }) =>
          signal("windows.getAll", () => screen.reportedWindows(windowTypes)),
        onFocusChanged: runtime.event("windows.onFocusChanged"),
      };
    if (this.kind === "chrome")
      (api.action as Record<string, unknown>).getUserSettings = () =>
        signal("action.getUserSettings", () => ({ isOnToolbar: true }));
    // Exists only once it is granted, as in the browsers.
    Object.defineProperty(api, "notifications", {
      enumerable: true,
      configurable: true,
      get: () => (this.hasNotifications ? this.notificationsApi : undefined),
    });
    if (this.kind === "safari") for (const path of NOT_IN_SAFARI) removeApi(api, path);
    return api;
  }

  private readonly notificationsApi = {
    create: (id: string, shown: object) => {
      this.invariants.cardRequested(true);
      return this.runtime.call("notifications.create", () => {
        this.invariants.checkNotification(shown);
        this.invariants.appeared(id, "notification", null);
        this.notification = { id, at: this.timeline.now };
        return id;
      });
    },
    clear: () =>
      this.runtime.call("notifications.clear", () => {
        const had = this.notification !== null;
        this.notification = null;
        return had;
      }),
    get onClicked() {
      return { addListener: () => undefined };
    },
  };

  private openOwnTab(): object {
    const window = this.screen.front ?? this.screen.windows[0];
    if (!window) throw new Error("No current window");
    const tab = this.screen.openTab(window, "browser-page");
    return { id: tab.id };
  }

  private toCard(tabId: number, message: { kind: string; offerId: string }): unknown {
    const answer = this.screen.tabs.get(tabId)?.card?.receive(message);
    if (answer === undefined) throw new Error("Could not establish connection");
    return answer;
  }

  /** The one function that is injected with an answer that counts. */
  private isCardPending(injection: Injection): unknown {
    return [{ result: this.tabFor(injection).hasPendingCard }];
  }

  private tabFor({ target }: Injection): SimulatedTab {
    const tab = this.screen.tabs.get(target.tabId);
    if (!tab || !this.hasPageAccess) throw new Error("Cannot access contents of the page");
    if (tab.kind === "browser-page") throw new Error("Cannot access a chrome:// URL");
    return tab;
  }

  private inject(injection: Injection): unknown {
    const tab = this.tabFor(injection);
    const { files = [] } = injection;
    if (!files.some((file) => file.endsWith("card.js"))) return [{ result: null }];
    if (this.runtime.faultsEnabled && this.random.chance(0.03)) {
      this.runtime.faults["page refuses the card"] += 1;
      return [{ result: null }];
    }
    return CardOnPage.inject(this, tab).then((result) => [{ result }]);
  }

  private openByItself(): void {
    const { runtime, screen } = this;
    if (this.kind === "firefox-old") throw new Error("openPopup requires a user gesture");
    if (!screen.front || this.popup) throw new Error("Could not find an active browser window.");
    if (screen.front.isFullScreen) {
      if (this.kind === "chrome") throw new Error("Could not open popup");
      return;
    }
    if (runtime.faultsEnabled && this.random.chance(0.05)) {
      runtime.faults["popup refused"] += 1;
      throw new Error("Failed to open popup.");
    }
    if (runtime.faultsEnabled && this.random.chance(0.05)) {
      runtime.faults["popup silently not there"] += 1;
      return;
    }
    this.openPopup(true);
  }

  /** Installs the extension in a browser with one window. */
  install(): void {
    this.screen.openWindow();
    this.runtime.fire("runtime.onInstalled", { reason: "install" });
    this.hasPageAccess = this.random.chance(0.6);
    this.hasNotifications = this.random.chance(0.5);
  }

  grantAccess(): void {
    if (this.hasPageAccess || !this.runtime.isRunning || !this.runtime.isAwake) return;
    this.hasPageAccess = true;
    this.hasNotifications = true;
    this.runtime.fire("permissions.onAdded", {
      origins: ["*://*/*"],
      permissions: ["notifications"],
    });
  }

  openPopup(byItself: boolean): void {
    this.popup = new Popup(this, byItself);
  }
}
