import type { CardAction } from "../../src/core/offer/card-action";
import type { CardView } from "../../src/core/view/view";
import type { DeviceSimulation } from "./device-simulation";
import { Edits } from "./edits";
import type { SimulatedTab } from "./tab";

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;

interface SeenCard {
  /** The card as it is shown now. */
  card(): CardView;
  isThere(): boolean;
  act(action: CardAction): Promise<void>;
}

/** Simulates a parent: browses, leaves, watches, types, answers cards, and changes settings. */
export class Parent {
  readonly edits: Edits;
  sessions = 0;
  tabEvents = 0;
  /** The number of the current session; actions of an older one are dropped. */
  private sessionNumber = 0;

  constructor(
    private readonly simulation: DeviceSimulation,
    mark = "",
  ) {
    this.edits = new Edits(simulation, mark);
  }

  /** Plans the sessions of one day by the wall clock: minute of the day and length. */
  planDay(midnight: number): void {
    const { random } = this.simulation;
    const isLight = random.chance(0.04);
    const starts = isLight ? [9 * 60] : [7 * 60 + 10, 15 * 60 + 55, 18 * 60 + 40];
    this.planSessions(midnight, starts, isLight);
  }

  planSessions(midnight: number, starts: readonly number[], isLight: boolean): void {
    const { random, runtime } = this.simulation;
    for (const start of starts) {
      const minute = start + random.between(0, 35);
      const length = isLight ? random.between(3, 20) : random.between(19, 21);
      const at = midnight + minute * MINUTE_MS - runtime.wallOffset;
      runtime.timeline.at(at, () => this.beginSession(length));
    }
  }

  private beginSession(minutes: number): void {
    const { simulation } = this;
    const { screen, timeline, random } = simulation;
    this.sessionNumber += 1;
    this.sessions += 1;
    this.wakeDevice();
    screen.isIdleBlind = !screen.isPhone && random.chance(0.02);
    if (screen.isIdleBlind) simulation.runtime.faults["idle says active for good"] += 1;
    const end = timeline.now + minutes * MINUTE_MS;
    screen.input(end);
    screen.focus(screen.windows[0] ?? screen.openWindow());
    simulation.runtime.note(`session of ${minutes} minutes begins`);
    this.goOn(this.sessionNumber, end);
  }

  wakeDevice(): void {
    const { runtime, alarms, screen, timeline } = this.simulation;
    if (!runtime.isAwake) {
      runtime.isAwake = true;
      alarms.catchUp();
      runtime.faults.sleep += 1;
      screen.onPresence(timeline.now);
    }
    if (runtime.isRunning) return;
    runtime.isRunning = true;
    alarms.catchUp();
    screen.onPresence(timeline.now);
    runtime.fire("runtime.onStartup");
    if (screen.kind === "chrome" && this.simulation.random.chance(0.3)) this.blinkLocked();
    for (const window of screen.windows)
      for (const tab of screen.tabs.values()) if (tab.windowId === window.id) screen.load(tab);
  }

  /** On Linux a browser sends a false `locked` and then `active` at its start. */
  private blinkLocked(): void {
    const { runtime } = this.simulation;
    runtime.faults["idle says locked for a blink"] += 1;
    runtime.fire("idle.onStateChanged", "locked");
    runtime.timeline.after(40, () => runtime.fire("idle.onStateChanged", "active"));
  }

  private goOn(session: number, end: number): void {
    const { timeline, random } = this.simulation;
    const next = timeline.now + random.between(100, 260) * SECOND_MS;
    if (next >= end) {
      timeline.at(end, () => session === this.sessionNumber && this.leave());
      return;
    }
    timeline.at(next, () => {
      if (session !== this.sessionNumber || !this.simulation.runtime.isRunning) return;
      this.doSomething(end);
      this.goOn(session, end);
    });
  }

  private doSomething(end: number): void {
    const { random, screen, runtime } = this.simulation;
    const window = screen.front ?? screen.windows[0];
    const tab = screen.activeTab;
    if (!window || !tab) return;
    if (this.simulation.popup) {
      this.simulation.popup.close();
      return;
    }
    const roll = random.next();
    const others = [...screen.tabs.values()].filter((one) => one.windowId === window.id);
    this.tabEvents += 2;
    if (roll < 0.4) screen.load(tab);
    else if (roll < 0.43) this.arrangeTab(window, tab);
    else if (roll < 0.55) screen.activate(window, random.pick(others));
    else if (roll < 0.66 || others.length < 2) this.openTab(window);
    else if (roll < 0.74) screen.closeTab(random.pick(others));
    else if (roll < 0.79) this.type(tab);
    else if (roll < 0.84) this.watchFilm(tab, end);
    else if (roll < 0.89) this.doElsewhere(window);
    else if (roll < 0.92) this.simulation.openPopup(false);
    else if (roll < 0.94) this.otherWindow();
    else if (roll < 0.95) {
      runtime.faults["focus event for nothing"] += 1;
      runtime.fire("windows.onFocusChanged", -1);
    } else void this.edits.makeOne();
  }

  private openTab(window: DeviceSimulation["screen"]["windows"][number]): void {
    const { screen, random } = this.simulation;
    screen.openTab(window, random.chance(0.1) ? "browser-page" : "page");
    if (screen.tabs.size > 12) {
      const oldest = [...screen.tabs.values()].find((tab) => !screen.isVisible(tab));
      if (oldest) screen.closeTab(oldest);
    }
  }

  private type(tab: SimulatedTab): void {
    tab.isTyping = true;
    this.simulation.timeline.after(this.simulation.random.between(20, 90) * SECOND_MS, () => {
      tab.isTyping = false;
    });
  }

  /** Plays sound without input, sometimes in full screen; in Firefox it may be a call. */
  private watchFilm(tab: SimulatedTab, end: number): void {
    const { screen, timeline, random } = this.simulation;
    const until = Math.min(end, timeline.now + random.between(90, 240) * SECOND_MS);
    screen.setSound(tab, true);
    if (random.chance(0.4)) screen.setFullScreen(tab, true);
    tab.shares = random.chance(0.2);
    timeline.at(until, () => {
      screen.setFullScreen(tab, false);
      tab.shares = false;
      screen.setSound(tab, false);
      screen.input(end);
    });
  }

  /** Uses another program for one to three minutes, which is no break. */
  private doElsewhere(window: DeviceSimulation["screen"]["windows"][number]): void {
    const { screen, timeline, random } = this.simulation;
    const session = this.sessionNumber;
    screen.focus(null);
    timeline.after(random.between(20, 170) * SECOND_MS, () => {
      if (session === this.sessionNumber && this.simulation.runtime.isRunning) screen.focus(window);
    });
  }

  private otherWindow(): void {
    const { screen, runtime, random } = this.simulation;
    if (screen.isPhone) return;
    runtime.faults["two windows"] += 1;
    const other = screen.windows.find((one) => one !== screen.front);
    const type = random.chance(0.4) ? "app" : "normal";
    screen.focus(other ?? screen.openWindow(type));
  }

  /** Puts the tab beside another one, looks to its other half, or makes it a window of its own. */
  private arrangeTab(
    window: DeviceSimulation["screen"]["windows"][number],
    tab: SimulatedTab,
  ): void {
    const { screen, runtime, random } = this.simulation;
    const next = [...screen.tabs.values()].find(
      (one) => one !== tab && one.windowId === window.id && one.id !== window.besideTabId,
    );
    const beside = screen.tabs.get(window.besideTabId ?? 0);
    if (screen.isPhone || window.type === "app" || !next) return;
    runtime.faults["split view or own window"] += 1;
    if (beside) screen.activate(window, beside);
    else if (random.chance(0.5) && screen.windows.length < 4) screen.detach(tab, next);
    else {
      window.besideTabId = tab.id;
      screen.activate(window, next);
    }
  }

  private leave(): void {
    const { simulation } = this;
    const { screen, runtime, random } = simulation;
    simulation.popup?.close();
    this.sessionNumber += 1;
    screen.isIdleBlind = false;
    const roll = random.next();
    runtime.note(`session ends by ${roll.toFixed(2)}`);
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
    const { screen, runtime } = this.simulation;
    runtime.isAwake = false;
    screen.onPresence(runtime.timeline.now);
    screen.front = null;
  }

  private quit(isCrash: boolean): void {
    const { runtime, screen, alarms } = this.simulation;
    runtime.faults[isCrash ? "browser crash" : "browser restart"] += 1;
    runtime.stopInstance();
    runtime.isRunning = false;
    this.simulation.resetButton();
    for (const tab of screen.tabs.values()) {
      tab.card?.leave();
      tab.isAudible = false;
    }
    screen.audible.clear();
    screen.onPresence(runtime.timeline.now);
    screen.front = null;
    if (screen.kind === "chrome" || !alarms.lose()) return;
    runtime.faults["alarms lost at restart"] += 1;
  }

  /** A card is shown: the parent answers it sooner or later, or not at all. */
  seesCard(seen: SeenCard): void {
    const { random, timeline, screen } = this.simulation;
    const wait = random.pick([700, 1_500, 4_000, 9_000, 20_000, 50_000, 120_000]);
    timeline.after(wait, () => {
      if (!seen.isThere()) return;
      const roll = random.next();
      if (roll < 0.12) return;
      if (roll < 0.2 && screen.activeTab) return screen.load(screen.activeTab);
      if (roll < 0.25) return this.simulation.popup?.close();
      void this.answer(seen);
    });
  }

  private async answer({ act: send, card }: SeenCard): Promise<void> {
    const before = card();
    let isRead = false;
    // A press proves that the parent read what stood there; that the card was there for a moment does not.
    const act: SeenCard["act"] = (action) => {
      if (!isRead) this.simulation.invariants.once.reads(before);
      isRead = true;
      return send(action);
    };
    const { random } = this.simulation;
    const { faults } = this.simulation.runtime;
    const { offerFewer, offerSmall, offerHandover, laterMinutes } = before;
    if (random.chance(0.15)) await act({ kind: "another" });
    const { kept, idea } = card();
    if (random.chance(0.2)) await act({ kind: "keep", kept: !kept, idea });
    if (card().ours === "may" && random.chance(0.3)) {
      faults["moment fixed to a quiet time"] += 1;
      await act({ kind: "ours", on: true, idea });
    }
    if (card().ours === "made" && random.chance(0.2)) await act({ kind: "ours", on: false, idea });
    if (offerHandover) faults["asked to hand cards over"] += 1;
    if (offerHandover && random.chance(0.7))
      await act({ kind: "handover", yes: random.chance(0.4) });
    if (offerFewer && random.chance(0.5)) await act({ kind: "fewer", yes: random.chance(0.3) });
    if (offerSmall && random.chance(0.5)) await act({ kind: "small", yes: random.chance(0.3) });
    const minutes = laterMinutes[0];
    const roll = random.next();
    if (roll < 0.45) await act({ kind: "do" });
    else if (roll < 0.65) await act({ kind: "close" });
    else if (roll < 0.85 && minutes !== undefined) await act({ kind: "snooze", minutes });
    else if (roll < 0.88) await act({ kind: "not-today" });
    else if (roll < 0.9) await act({ kind: "pause" });
    else if (roll < 0.93) await act({ kind: "not-for-us", idea: card().idea });
  }
}
