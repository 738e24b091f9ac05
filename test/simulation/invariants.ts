import type { CardAction } from "../../src/core/offer/card-action";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import type { SessionTrack } from "../../src/core/session/session";
import type { CardView } from "../../src/core/view/view";
import type { DeviceSimulation } from "./device-simulation";
import { ExpectedState, LISTS } from "./expected-state";
import type { Values } from "./fake-local-storage";
import { isInHoliday } from "./is-in-holiday";
import { SerializedCache } from "./serialized-cache";
import { SessionOracle } from "./session-oracle";
import { inventedIn } from "./session-without-idle";
import { lacksOurs, ShownOnce } from "./shown-once";
import { ReportedTab, type SimulatedTab } from "./tab";

const MINUTE_MS = 60_000;
/** A slow call may show a card this long after the decision. */
const LATE_BY_MS = 8_000;
const DETECTED_WITHIN_MS = 70_000;
const MAX_STORED_CHARACTERS = 2_000_000;

interface Appearances {
  count: number;
  wasSeen: boolean;
}

/** Checks the invariants after every event, and records each breach. */
export class InvariantChecker {
  readonly breaches: string[] = [];
  readonly sessions = new SessionOracle();
  readonly expected = new ExpectedState();
  readonly once = new ShownOnce((what) => this.breach(what));
  /** What the background was last told about sound. */
  sound: "silent" | "playing" | "failed" = "silent";
  /** Whether the background was last told that there was no input for 15 s. */
  isInputPaused = false;
  icon = "";
  cards = 0;
  private readonly appearances = new Map<string, Appearances>();
  private readonly snoozes = new Map<string, number>();
  private lastValues: Values | null = null;
  private lastAlarmChecked = 0;
  private alarmsWhileAway = 0;
  private soundSince: number | null = null;
  private fault = 0;
  private readonly serialized = new SerializedCache();

  constructor(private readonly simulation: DeviceSimulation) {
    const { runtime, screen, store } = simulation;
    screen.onPresence = (at) => {
      if (screen.isBrowsing !== this.sessions.isBrowsing)
        runtime.note(screen.isBrowsing ? "browses" : "does not browse");
      this.sessions.changed(screen.isBrowsing, at);
      // Changes that can't be written are lost when the background stops.
      if (store.isFull) this.sessions.lost();
      if (screen.isBrowsing) this.alarmsWhileAway = 0;
    };
    runtime.onEvent = () => this.sessions.eventDelivered(runtime.timeline.now);
    runtime.onInstanceStopped = () => {
      this.sessions.crashed(this.hasAlarm, runtime.timeline.now);
      this.fault = runtime.timeline.now;
      simulation.popup && runtime.timeline.after(50, () => simulation.popup?.connect());
    };
    runtime.onFailed = () => {
      this.sessions.crashed(this.hasAlarm, runtime.timeline.now);
      this.fault = runtime.timeline.now;
    };
    store.onPartialWrite = () => this.storeForgot();
    store.onUnreadable = (forMs) => {
      this.suspend();
      if (forMs > 0) this.sessions.lost();
    };
  }

  breach(what: string): void {
    this.simulation.runtime.note(`BREACH ${what}`);
    this.breaches.push(`${new Date(this.simulation.runtime.wallNow()).toISOString()} ${what}`);
  }

  /** The store lost data: earlier cards and changes can't be checked any more. */
  suspend(forMs = 30 * MINUTE_MS): void {
    this.appearances.clear();
    this.once.forget();
    this.snoozes.clear();
    this.simulation.parent?.edits.files.forget();
    this.fault = this.simulation.timeline.now;
    for (const list of LISTS)
      this.expected.acceptStoredUntil(list, this.simulation.timeline.now + forMs);
  }

  /** The same; and this device learns of the other's changes only at the next sync. */
  storeForgot(): void {
    this.suspend(this.simulation.group ? 48 * 60 * MINUTE_MS : undefined);
  }

  /** The clock was set back while nobody browses: the time away may be counted from the next snapshot. */
  clockWasSetBack(): void {
    if (!this.sessions.isBrowsing) this.alarmsWhileAway = -6;
  }

  /** The clock is a day behind: cards that were shown in that future may come again. */
  forgetFuture(): void {
    this.appearances.clear();
  }

  /** The background is about to show a card. */
  cardRequested(isCard: boolean): void {
    if (isCard && this.sound !== "silent") this.breach(`a card although sound is ${this.sound}`);
  }

  /** The background is about to take the keyboard. */
  toolbarRequested(): void {
    if (!this.isInputPaused) this.breach("the toolbar opens while there is input");
  }

  appeared(offerId: string, place: string, tab: SimulatedTab | null): void {
    const { screen, runtime, timeline } = this.simulation;
    this.cards += 1;
    runtime.note(`card ${offerId} on the ${place}${tab ? ` of tab ${tab.id}` : ""}`);
    const key = offerId.slice(0, offerId.lastIndexOf("#"));
    if (!this.isInInterval(key)) this.breach(`${offerId} outside its quiet time`);
    if (isInHoliday(this.simulation, LATE_BY_MS)) this.breach(`${offerId} in a holiday`);
    // A phone has no windows, so only the page itself knows.
    if (!screen.isPhone && screen.fullForMs(place) > LATE_BY_MS)
      this.breach(`${offerId} over full screen`);
    const windowId = tab?.windowId ?? screen.front?.id;
    if (screen.windows.some(({ id, type }) => id === windowId && type === "app"))
      this.breach(`${offerId} in an app`);
    const isLoud = screen.query({ audible: true }).length > 0;
    if (isLoud && this.soundSince !== null && timeline.now - this.soundSince > LATE_BY_MS)
      this.breach(`${offerId} although sound is playing`);
    const others = [...screen.tabs.values()].filter(
      (one) => one !== tab && one.card?.isInView === true,
    );
    if (others.length > 0 || (place === "page" && this.simulation.popup?.view?.card))
      this.breach(`${offerId} beside another card`);
    if (lacksOurs(this.simulation.store, offerId, screen.isPhone))
      this.breach(`${offerId} without the moment that is fixed to it`);
    this.count(offerId, key);
  }

  private count(offerId: string, key: string): void {
    const before = this.appearances.get(offerId);
    if (before?.wasSeen) this.breach(`${offerId} again, although it was seen`);
    if (before && before.count >= 2) this.breach(`${offerId} a third time`);
    this.appearances.set(offerId, { count: (before?.count ?? 0) + 1, wasSeen: false });
    const offers = [...this.appearances.keys()].filter((id) => id.startsWith(`${key}#`));
    if (offers.length > 1 + (this.snoozes.get(key) ?? 0))
      this.breach(`${offers.length} cards for ${key}`);
  }

  wasSeen(offerId: string): void {
    const known = this.appearances.get(offerId);
    if (known) known.wasSeen = true;
  }

  /** A card sent a message, and the background stopped before it received it. */
  messageLost(offerId = ""): void {
    this.appearances.delete(offerId);
    this.once.forgetCard(offerId);
  }

  acts(action: CardAction, { offerId }: CardView): void {
    const key = offerId.slice(0, offerId.lastIndexOf("#"));
    if (action.kind === "snooze") this.snoozes.set(key, (this.snoozes.get(key) ?? 0) + 1);
    if (action.kind === "keep") this.expected.markPending("kept", action.idea.momentId);
    if (action.kind === "ours")
      this.expected.markPending("quietTimes", key.slice(0, key.lastIndexOf("@")));
    if (action.kind === "not-for-us") this.expected.markPending("notForUs", action.idea.momentId);
  }

  checkNotification(shown: object): void {
    if (JSON.stringify(shown).includes("canary")) this.breach("an address was said");
  }

  /** Computes independently whether the quiet time of this key is running. */
  private isInInterval(key: string): boolean {
    const { values } = this.simulation.store;
    const at = key.lastIndexOf("@");
    const quietTime = (values.quietTimes as QuietTime[] | undefined)?.find(
      ({ id }) => id === key.slice(0, at),
    );
    const [year = 0, month = 1, day = 1] = key
      .slice(at + 1)
      .split("-")
      .map(Number);
    const adjusted = (
      values.adjustments as Record<string, { skipped: boolean; movedByMinutes: number }>
    )?.[key];
    if (!quietTime?.on || adjusted?.skipped) return false;
    const minute = Math.min(1439, Math.max(0, quietTime.start + (adjusted?.movedByMinutes ?? 0)));
    const start = new Date(year, month - 1, day, 0, minute).getTime();
    const now = this.simulation.runtime.wallNow();
    const opens = start - quietTime.leadInMinutes * MINUTE_MS;
    return now >= opens && now < start + quietTime.lengthMinutes * MINUTE_MS + LATE_BY_MS;
  }

  /** After every event. */
  check(): void {
    const { simulation } = this;
    const { now } = simulation.timeline;
    const isLoud = simulation.screen.query({ audible: true }).length > 0;
    if (!isLoud) this.soundSince = null;
    else this.soundSince ??= now;
    const firedAt = simulation.alarms.firedAt.at(-1) ?? 0;
    if (firedAt !== this.lastAlarmChecked) this.checkAlarm(firedAt);
    if (simulation.alarms.count > 1) this.breach(`${simulation.alarms.count} alarms`);
    const { values } = simulation.store;
    if (values === this.lastValues) return;
    if (values.session !== this.lastValues?.session) this.checkSession(values);
    const isChanged = LISTS.some((list) => values[list] !== this.lastValues?.[list]);
    if (isChanged) this.checkLists(values);
    this.lastValues = values;
  }

  private checkLists(values: Values): void {
    this.once.forgetOverwritten(values);
    const twins = this.expected.twinsMet;
    const lost = this.expected.differenceFrom(values, this.simulation.timeline.now);
    // A twin that gave way to another device's took its id: files and undos know the old one.
    if (this.expected.twinsMet !== twins) this.simulation.parent?.edits.files.forget();
    if (lost === null) return;
    this.breach(lost);
    this.acceptStored();
  }

  /**
   * A known session has its alarm; a session that has just begun may be unknown if its first event
   * was lost.
   */
  private get hasAlarm(): boolean {
    const { alarms, timeline } = this.simulation;
    const age = timeline.now - (this.sessions.last?.start ?? 0);
    return alarms.count > 0 && age > 5_000;
  }

  /** Accepts whatever is stored now. */
  acceptStored(): void {
    const { store, timeline } = this.simulation;
    for (const list of LISTS) this.expected.acceptStoredUntil(list, timeline.now);
    this.expected.differenceFrom(store.values, timeline.now);
  }

  private checkAlarm(firedAt: number): void {
    this.lastAlarmChecked = firedAt;
    const { firedAt: all } = this.simulation.alarms;
    const tenth = all.at(-11);
    if (tenth !== undefined && firedAt - tenth < 9 * MINUTE_MS)
      this.breach("more than an alarm a minute");
    const { last, isBrowsing } = this.sessions;
    if (isBrowsing || !last || firedAt - last.end < 8 * MINUTE_MS) return;
    this.alarmsWhileAway += 1;
    if (this.alarmsWhileAway > 2 && firedAt - this.fault > 5 * MINUTE_MS)
      this.breach(`alarm ${this.alarmsWhileAway} while nobody browses`);
  }

  private checkSession(values: Values): void {
    const { runtime, timeline } = this.simulation;
    const session = values.session as
      | { current: { start: number; lastActive: number } | null; observedAt: number }
      | undefined;
    const { last, isBrowsing } = this.sessions;
    if (!session || !last) return;
    if (runtime.isTracing)
      runtime.note(`session since ${new Date(session.current?.start ?? 0).toISOString()}`);
    if (session.current && session.current.lastActive < session.current.start)
      this.breach("a session shorter than nothing");
    if (this.simulation.kind === "safari") {
      const { wallOffset } = runtime;
      const place = { now: timeline.now, wallOffset };
      const invented = inventedIn(values.session as SessionTrack, this.sessions, place);
      if (invented) this.breach(invented);
      return;
    }
    if (typeof session.observedAt !== "number") return;
    if (!isBrowsing || timeline.now - last.start < DETECTED_WITHIN_MS) return;
    if (Math.abs(session.observedAt - runtime.wallNow()) > 10_000) return;
    const off = session.current ? session.current.start - runtime.wallOffset - last.start : null;
    if (off !== null && Math.abs(off) <= last.bound) return;
    this.breach(
      off === null
        ? `no session after ${Math.round((timeline.now - last.start) / 1000)} s of browsing`
        : `the session begins ${Math.round(off / 1000)} s off, ${last.bound / 1000} s allowed`,
    );
    // Recorded once for each session.
    last.bound = Number.POSITIVE_INFINITY;
  }

  /** Runs once a day: checks that are too slow to run after each event. */
  checkDaily(): void {
    const { values } = this.simulation.store;
    const texts = Object.values(values).map((value) => this.serialized.of(value));
    const characters = texts.reduce((sum, { length }) => sum + length, 0);
    if (characters > MAX_STORED_CHARACTERS) this.breach(`${characters} characters stored`);
    if (this.simulation.alarms.keptBack > 0) this.breach("an alarm under 30 s");
    if (texts.some(({ hasAddress }) => hasAddress)) this.breach("an address is stored");
    if (ReportedTab.addressesRead > 0) this.breach("an address was read");
    for (const id of [...this.appearances.keys()].slice(0, -50)) this.appearances.delete(id);
  }
}
