import type { CardAction } from "../../src/core/offer/card-action";
import type { CardView } from "../../src/core/view/view";
import { Edits } from "./edits";
import type { Home } from "./home";
import type { SimulatedTab } from "./tab";

const SECOND = 1_000;
const MINUTE = 60_000;

interface SeenCard {
  /** The card as it is shown now. */
  card(): CardView;
  isThere(): boolean;
  act(what: CardAction): Promise<void>;
}

/** Simulates a parent: browses, leaves, watches, types, answers cards, and changes settings. */
export class Parent {
  readonly edits: Edits;
  sessions = 0;
  tabEvents = 0;
  /** The number of the current session; actions of an older one are dropped. */
  private sessionNumber = 0;

  constructor(
    private readonly home: Home,
    mark = "",
  ) {
    this.edits = new Edits(home, mark);
  }

  /** Plans the sessions of one day by the wall clock: minute of the day and length. */
  planDay(midnight: number): void {
    const { chance } = this.home;
    const isLight = chance.may(0.04);
    const starts = isLight ? [9 * 60] : [7 * 60 + 10, 15 * 60 + 55, 18 * 60 + 40];
    this.planSessions(midnight, starts, isLight);
  }

  planSessions(midnight: number, starts: readonly number[], isLight: boolean): void {
    const { chance, device } = this.home;
    for (const start of starts) {
      const minute = start + chance.between(0, 35);
      const length = isLight ? chance.between(3, 20) : chance.between(19, 21);
      const at = midnight + minute * MINUTE - device.wallOffset;
      device.timeline.at(at, () => this.beginSession(length));
    }
  }

  private beginSession(minutes: number): void {
    const { home } = this;
    const { screen, timeline, chance } = home;
    this.sessionNumber += 1;
    this.sessions += 1;
    this.wakeDevice();
    screen.isIdleBlind = !screen.isPhone && chance.may(0.02);
    if (screen.isIdleBlind) home.device.faults["idle says active for good"] += 1;
    const end = timeline.now + minutes * MINUTE;
    screen.input(end);
    screen.focus(screen.windows[0] ?? screen.openWindow());
    home.device.note(`session of ${minutes} minutes begins`);
    this.goOn(this.sessionNumber, end);
  }

  wakeDevice(): void {
    const { device, alarms, screen, timeline } = this.home;
    if (!device.isAwake) {
      device.isAwake = true;
      alarms.catchUp();
      device.faults.sleep += 1;
      screen.onPresence(timeline.now);
    }
    if (device.isRunning) return;
    device.isRunning = true;
    alarms.catchUp();
    screen.onPresence(timeline.now);
    device.fire("runtime.onStartup");
    if (screen.kind === "chrome" && this.home.chance.may(0.3)) this.blinkLocked();
    for (const window of screen.windows)
      for (const tab of screen.tabs.values()) if (tab.windowId === window.id) screen.load(tab);
  }

  /** On Linux a browser sends a false `locked` and then `active` at its start. */
  private blinkLocked(): void {
    const { device } = this.home;
    device.faults["idle says locked for a blink"] += 1;
    device.fire("idle.onStateChanged", "locked");
    device.timeline.after(40, () => device.fire("idle.onStateChanged", "active"));
  }

  private goOn(session: number, end: number): void {
    const { timeline, chance } = this.home;
    const next = timeline.now + chance.between(100, 260) * SECOND;
    if (next >= end) {
      timeline.at(end, () => session === this.sessionNumber && this.leave());
      return;
    }
    timeline.at(next, () => {
      if (session !== this.sessionNumber || !this.home.device.isRunning) return;
      this.doSomething(end);
      this.goOn(session, end);
    });
  }

  private doSomething(end: number): void {
    const { chance, screen, device } = this.home;
    const window = screen.front ?? screen.windows[0];
    const tab = screen.activeTab;
    if (!window || !tab) return;
    if (this.home.popup) {
      this.home.popup.close();
      return;
    }
    const roll = chance.next();
    const others = [...screen.tabs.values()].filter((one) => one.windowId === window.id);
    this.tabEvents += 2;
    if (roll < 0.4) screen.load(tab);
    else if (roll < 0.55) screen.activate(window, chance.pick(others));
    else if (roll < 0.66 || others.length < 2) this.openTab(window);
    else if (roll < 0.74) screen.closeTab(chance.pick(others));
    else if (roll < 0.79) this.type(tab);
    else if (roll < 0.84) this.watchFilm(tab, end);
    else if (roll < 0.89) this.doElsewhere(window);
    else if (roll < 0.92) this.home.openPopup(false);
    else if (roll < 0.94) this.otherWindow();
    else if (roll < 0.95) {
      device.faults["focus event for nothing"] += 1;
      device.fire("windows.onFocusChanged", -1);
    } else void this.edits.makeOne();
  }

  private openTab(window: Home["screen"]["windows"][number]): void {
    const { screen, chance } = this.home;
    screen.openTab(window, chance.may(0.1) ? "browser-page" : "page");
    if (screen.tabs.size > 12) {
      const oldest = [...screen.tabs.values()].find((tab) => !screen.isVisible(tab));
      if (oldest) screen.closeTab(oldest);
    }
  }

  private type(tab: SimulatedTab): void {
    tab.isTyping = true;
    this.home.timeline.after(this.home.chance.between(20, 90) * SECOND, () => {
      tab.isTyping = false;
    });
  }

  /** Plays sound without input, sometimes in full screen; in Firefox it may be a call. */
  private watchFilm(tab: SimulatedTab, end: number): void {
    const { screen, timeline, chance } = this.home;
    const until = Math.min(end, timeline.now + chance.between(90, 240) * SECOND);
    screen.setSound(tab, true);
    if (chance.may(0.4)) screen.setFullScreen(tab, true);
    tab.shares = chance.may(0.2);
    timeline.at(until, () => {
      screen.setFullScreen(tab, false);
      tab.shares = false;
      screen.setSound(tab, false);
      screen.input(end);
    });
  }

  /** Uses another program for one to three minutes, which is no break. */
  private doElsewhere(window: Home["screen"]["windows"][number]): void {
    const { screen, timeline, chance } = this.home;
    const session = this.sessionNumber;
    screen.focus(null);
    timeline.after(chance.between(20, 170) * SECOND, () => {
      if (session === this.sessionNumber && this.home.device.isRunning) screen.focus(window);
    });
  }

  private otherWindow(): void {
    const { screen, device } = this.home;
    if (screen.isPhone) return;
    device.faults["two windows"] += 1;
    const other = screen.windows.find((one) => one !== screen.front);
    screen.focus(other ?? screen.openWindow());
  }

  private leave(): void {
    const { home } = this;
    const { screen, device, chance } = home;
    home.popup?.close();
    this.sessionNumber += 1;
    screen.isIdleBlind = false;
    const roll = chance.next();
    device.note(`session ends by ${roll.toFixed(2)}`);
    if (roll < 0.35 && !screen.isPhone) {
      screen.rest();
      screen.focus(null);
    } else if (roll < 0.6) screen.rest();
    else if (roll < 0.75) {
      screen.lock();
      screen.focus(null);
    } else if (roll < 0.9) this.sleep();
    else this.quit(roll > 0.96);
  }

  private sleep(): void {
    const { screen, device } = this.home;
    device.isAwake = false;
    screen.onPresence(device.timeline.now);
    screen.front = null;
  }

  private quit(isCrash: boolean): void {
    const { device, screen, alarms } = this.home;
    device.faults[isCrash ? "browser crash" : "browser restart"] += 1;
    device.endLife();
    device.isRunning = false;
    for (const tab of screen.tabs.values()) {
      tab.card?.leave();
      tab.isAudible = false;
    }
    screen.audible.clear();
    screen.onPresence(device.timeline.now);
    screen.front = null;
    if (screen.kind === "chrome" || !alarms.lose()) return;
    device.faults["alarms lost at restart"] += 1;
  }

  /** A card is shown: the parent answers it sooner or later, or not at all. */
  seesCard(seen: SeenCard): void {
    const { chance, timeline, screen } = this.home;
    const wait = chance.pick([700, 1_500, 4_000, 9_000, 20_000, 50_000, 120_000]);
    timeline.after(wait, () => {
      if (!seen.isThere()) return;
      const roll = chance.next();
      if (roll < 0.12) return;
      if (roll < 0.2 && screen.activeTab) return screen.load(screen.activeTab);
      if (roll < 0.25) return this.home.popup?.close();
      void this.answer(seen);
    });
  }

  private async answer({ act, card }: SeenCard): Promise<void> {
    const { chance } = this.home;
    const { offerFewer, offerSmall, laterMinutes } = card();
    if (chance.may(0.15)) await act({ act: "another" });
    const { kept, idea } = card();
    if (chance.may(0.2)) await act({ act: "keep", kept: !kept, idea });
    if (offerFewer && chance.may(0.5)) await act({ act: "fewer", yes: chance.may(0.3) });
    if (offerSmall && chance.may(0.5)) await act({ act: "small", yes: chance.may(0.3) });
    const minutes = laterMinutes[0];
    const roll = chance.next();
    if (roll < 0.45) await act({ act: "do" });
    else if (roll < 0.65) await act({ act: "close" });
    else if (roll < 0.85 && minutes !== undefined) await act({ act: "later", minutes });
    else if (roll < 0.9) await act({ act: "not-today" });
    else if (roll < 0.93) await act({ act: "not-for-us", idea: card().idea });
  }
}
