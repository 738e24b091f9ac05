import type { BackgroundRuntime } from "./background-runtime";
import { ReportedTab, type SimulatedTab } from "./tab";

export type Kind = "chrome" | "firefox" | "firefox-old" | "phone" | "safari";

interface SimulatedWindow {
  id: number;
  /** An installed app, or a popup window, has a type of its own. */
  type: "normal" | "app";
  /** Always full screen: F11, or a Mac's green button. */
  isMaximal: boolean;
  isFullScreen: boolean;
  activeTabId: number;
  /** The tab in the other half of a split view. */
  besideTabId: number | null;
}

const IDLE_AFTER_MS = 60_000;

/** Fakes windows, tabs, focus, input and idleness, and the events they send. */
export class Screen {
  readonly windows: SimulatedWindow[] = [];
  readonly tabs = new Map<number, SimulatedTab>();
  readonly audible = new Set<number>();
  /** The focused window; null: another program is in front. */
  front: SimulatedWindow | null = null;
  isPopupOpen = false;
  idle: "active" | "idle" | "locked" = "active";
  /** This desktop never reports idleness. */
  isIdleBlind = false;
  /**
   * Called, with the time, whenever something changed that decides whether the parent is browsing.
   */
  onPresence: (at: number) => void = () => undefined;
  tabEvents = 0;
  private inputUntil = 0;
  private lastFull = 0;
  private nextId = 1;

  constructor(
    readonly runtime: BackgroundRuntime,
    readonly kind: Kind,
  ) {}

  get isPhone(): boolean {
    return this.kind === "phone";
  }

  /** The idle state that a correct browser would report. */
  get isBrowsing(): boolean {
    if (!this.runtime.isRunning || !this.runtime.isAwake) return false;
    if (!this.isPhone && !this.isPopupOpen && !this.front) return false;
    return this.idle === "active" || (this.idle === "idle" && this.isWatching);
  }

  get activeTab(): SimulatedTab | null {
    const window = this.front ?? this.windows[0];
    return (window && this.tabs.get(window.activeTabId)) ?? null;
  }

  private get isWatching(): boolean {
    const tab = this.activeTab;
    return tab?.isAudible === true && !tab.isMuted;
  }

  /** There is input without a longer pause until then. */
  input(until: number): void {
    const { timeline } = this.runtime;
    this.inputUntil = Math.max(this.inputUntil, until);
    if (this.idle !== "active") this.becomes("active", timeline.now);
    timeline.at(this.inputUntil + IDLE_AFTER_MS, () => this.mayBeIdle());
  }

  /** Input ends here. */
  rest(): void {
    this.inputUntil = Math.min(this.inputUntil, this.runtime.timeline.now);
    this.runtime.timeline.after(IDLE_AFTER_MS, () => this.mayBeIdle());
  }

  private mayBeIdle(): void {
    const { now } = this.runtime.timeline;
    if (this.isIdleBlind || this.idle !== "active" || now < this.inputUntil + IDLE_AFTER_MS) return;
    // Input ended a minute ago; since then the parent watched what plays.
    this.becomes("idle", this.isWatching ? now : now - IDLE_AFTER_MS);
  }

  /** Chrome reports a locked screen; Firefox never does. */
  lock(): void {
    this.inputUntil = Math.min(this.inputUntil, this.runtime.timeline.now);
    if (this.kind === "chrome") this.becomes("locked", this.runtime.timeline.now);
    else this.rest();
  }

  becomes(idle: Screen["idle"], at: number): void {
    if (this.idle === idle) return;
    this.idle = idle;
    this.onPresence(at);
    this.runtime.fire("idle.onStateChanged", idle);
  }

  /** What the browser says when asked for this many seconds without input: a reader pauses now and then. */
  idleFor(seconds: number): Screen["idle"] {
    if (this.idle !== "active" || this.isIdleBlind || seconds * 1_000 >= IDLE_AFTER_MS)
      return this.idle;
    return this.runtime.randomSource.chance(0.5) ? "idle" : "active";
  }

  openWindow(type: SimulatedWindow["type"] = "normal"): SimulatedWindow {
    const window = this.addWindow(type);
    this.openTab(window);
    return window;
  }

  private addWindow(type: SimulatedWindow["type"]): SimulatedWindow {
    const isMaximal = this.runtime.randomSource.chance(0.1);
    const window: SimulatedWindow = {
      ...{ id: this.nextId++, type, isMaximal, isFullScreen: isMaximal },
      ...{ activeTabId: 0, besideTabId: null },
    };
    this.windows.push(window);
    return window;
  }

  /** The tab gets a window of its own, and stays in view. */
  detach(tab: SimulatedTab, next: SimulatedTab): void {
    const before = this.windows.find(({ id }) => id === tab.windowId);
    if (!before) return;
    const window = this.addWindow("normal");
    tab.windowId = window.id;
    window.activeTabId = tab.id;
    before.besideTabId = null;
    this.activate(before, next);
    this.report("tabs.onActivated", { tabId: tab.id, windowId: window.id });
    this.focus(window);
  }

  focus(window: SimulatedWindow | null): void {
    if (this.front === window) return;
    this.front = window;
    this.onPresence(this.runtime.timeline.now);
    if (this.isPhone) return;
    const { runtime } = this;
    const report = (id: number) => runtime.fire("windows.onFocusChanged", id);
    if (!window) {
      report(-1);
      return;
    }
    if (runtime.randomSource.chance(0.3)) {
      runtime.faults["focus lost before the window"] += 1;
      report(-1);
    }
    report(window.id);
    if (runtime.randomSource.chance(0.2)) {
      runtime.faults["focus lost after the window"] += 1;
      runtime.timeline.after(4, () => report(-1));
    }
  }

  openTab(window: SimulatedWindow, kind: SimulatedTab["kind"] = "page"): SimulatedTab {
    const tab: SimulatedTab = {
      id: this.nextId++,
      windowId: window.id,
      isLoaded: true,
      isAudible: false,
      isMuted: false,
      shares: false,
      kind,
      isTyping: false,
      isFullScreen: false,
      hasPendingCard: false,
      card: null,
    };
    this.tabs.set(tab.id, tab);
    this.report("tabs.onCreated", this.reportedTab(tab));
    this.activate(window, tab);
    this.load(tab);
    return tab;
  }

  activate(window: SimulatedWindow, tab: SimulatedTab): void {
    const before = this.tabs.get(window.activeTabId);
    const beside = this.tabs.get(window.besideTabId ?? 0);
    // A switch leaves the full screen of a page. In a split view the halves only change places.
    if (before && before !== tab) this.setFullScreen(before, false);
    if (beside) window.besideTabId = beside === tab ? (before?.id ?? null) : null;
    window.activeTabId = tab.id;
    before?.card?.checkPage();
    beside?.card?.checkPage();
    tab.card?.checkPage();
    this.onPresence(this.runtime.timeline.now);
    this.report("tabs.onActivated", { tabId: tab.id, windowId: window.id });
  }

  private report(event: string, ...details: unknown[]): void {
    this.tabEvents += 1;
    if (this.runtime.isTracing) this.runtime.note(`${event} ${JSON.stringify(details)}`);
    this.runtime.fire(event, ...details);
  }

  isVisible(tab: SimulatedTab): boolean {
    return this.windows.some(
      ({ activeTabId, besideTabId }) => activeTabId === tab.id || besideTabId === tab.id,
    );
  }

  load(tab: SimulatedTab): void {
    const { runtime } = this;
    this.setSound(tab, false);
    tab.card?.hidePage();
    tab.isTyping = false;
    this.setFullScreen(tab, false);
    tab.isLoaded = false;
    tab.hasPendingCard = false;
    this.report("tabs.onUpdated", tab.id, { status: "loading", url: "hidden" });
    runtime.timeline.after(runtime.randomSource.between(200, 2_500), () => {
      if (!this.tabs.has(tab.id) || tab.isLoaded) return;
      tab.isLoaded = true;
      this.report("tabs.onUpdated", tab.id, { status: "complete" });
    });
  }

  closeTab(tab: SimulatedTab): void {
    const window = this.windows.find(({ id }) => id === tab.windowId);
    const others = [...this.tabs.values()].filter(
      ({ id, windowId }) => id !== tab.id && windowId === tab.windowId,
    );
    tab.card?.hidePage();
    this.setSound(tab, false);
    this.tabs.delete(tab.id);
    this.report("tabs.onRemoved", tab.id);
    if (window?.besideTabId === tab.id) window.besideTabId = null;
    if (!window || window.activeTabId !== tab.id) return;
    const next = others.at(-1);
    if (next) this.activate(window, next);
    else this.openTab(window);
  }

  setSound(tab: SimulatedTab, isAudible: boolean): void {
    if (tab.isAudible === isAudible) return;
    tab.isAudible = isAudible;
    if (isAudible) this.audible.add(tab.id);
    else this.audible.delete(tab.id);
    this.onPresence(this.runtime.timeline.now);
    this.report("tabs.onUpdated", tab.id, { audible: isAudible });
  }

  setFullScreen(tab: SimulatedTab, isFullScreen: boolean): void {
    tab.isFullScreen = isFullScreen;
    const window = this.windows.find(({ id }) => id === tab.windowId);
    if (window) window.isFullScreen = isFullScreen || window.isMaximal;
    if (isFullScreen) this.lastFull = this.runtime.timeline.now;
  }

  /** For how long something has filled the screen that a card must not cover: a film, or at all for a popup. */
  fullForMs(place: string): number {
    const isFilm = this.activeTab?.isFullScreen === true;
    const isFull = isFilm || (place !== "page" && this.front?.isFullScreen === true);
    return isFull ? this.runtime.timeline.now - this.lastFull : 0;
  }

  reportedTab(tab: SimulatedTab): ReportedTab {
    return new ReportedTab(tab, this.isVisible(tab), this.kind.startsWith("firefox"));
  }

  query(filter: Record<string, unknown>): ReportedTab[] {
    if (filter.audible)
      return [...this.audible]
        .map((id) => this.tabs.get(id))
        .filter((tab) => tab && !tab.isMuted)
        .map((tab) => this.reportedTab(tab as SimulatedTab));
    if (filter.camera)
      return [...this.tabs.values()]
        .filter(({ shares }) => shares)
        .map((tab) => this.reportedTab(tab));
    if (!filter.active) return [];
    const window = filter.lastFocusedWindow
      ? (this.front ?? this.windows[0])
      : this.windows.find(({ id }) => id === filter.windowId);
    const tab = window && this.tabs.get(window.activeTabId);
    return tab ? [this.reportedTab(tab)] : [];
  }

  reportedWindows(types: readonly string[]): object[] {
    // While our popup is open Chrome reports that no window has the focus.
    const isHidden = this.isPopupOpen && this.kind === "chrome";
    const reported = this.windows.filter(({ type }) => types.includes(type));
    return reported.map((window) => ({
      id: window.id,
      type: window.type,
      focused: window === this.front && !isHidden,
      state: window.isFullScreen ? "fullscreen" : "normal",
    }));
  }
}
