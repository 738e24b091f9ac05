import type { CardAction } from "../../src/core/offer/card-action";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import type { CardView } from "../../src/core/view/view";
import type { Home } from "./home";
import { Ledger, LISTS } from "./ledger";
import { Reference } from "./reference";
import type { Values } from "./store-area";
import { type SimulatedTab, ToldTab } from "./tab";
import { Writings } from "./writings";

const MINUTE = 60_000;
/** A slow call may show a card this long after the decision. */
const LATE_BY = 8_000;
const SEEN_BY_NOW = 70_000;
const MOST_CHARACTERS = 2_000_000;

interface Appearances {
  count: number;
  wasSeen: boolean;
}

/** Checks the invariants after every event, and records each breach. */
export class Watch {
  readonly breaches: string[] = [];
  readonly reference = new Reference();
  readonly ledger = new Ledger();
  /** What the background was last told about sound. */
  sound: "silent" | "playing" | "failed" = "silent";
  badge = "";
  cards = 0;
  private readonly appearances = new Map<string, Appearances>();
  private readonly laters = new Map<string, number>();
  private lastValues: Values | null = null;
  private lastBeatSeen = 0;
  private awayBeats = 0;
  private soundSince: number | null = null;
  private fault = 0;
  private readonly writings = new Writings();

  constructor(private readonly home: Home) {
    const { device, screen, store } = home;
    screen.onPresence = (at) => {
      if (screen.isBrowsing !== this.reference.isBrowsing)
        device.note(screen.isBrowsing ? "browses" : "does not browse");
      this.reference.changed(screen.isBrowsing, at);
      // Changes that can't be written are lost when the background stops.
      if (store.isFull) this.reference.lost();
      if (screen.isBrowsing) this.awayBeats = 0;
    };
    device.onEvent = () => this.reference.heard(device.timeline.now);
    device.onLifeOver = () => {
      this.reference.crashed(this.isBeating, device.timeline.now);
      this.fault = device.timeline.now;
      home.popup && device.timeline.after(50, () => home.popup?.connect());
    };
    device.onFailed = () => {
      this.reference.crashed(this.isBeating, device.timeline.now);
      this.fault = device.timeline.now;
    };
    store.onTorn = () => this.storeForgot();
    store.onUnreadable = (forMs) => {
      this.forgive();
      if (forMs > 0) this.reference.lost();
    };
  }

  breach(what: string): void {
    this.home.device.note(`BREACH ${what}`);
    this.breaches.push(`${new Date(this.home.device.wallNow()).toISOString()} ${what}`);
  }

  /** The store lost data: earlier cards and changes can't be checked any more. */
  forgive(forMs = 30 * MINUTE): void {
    this.appearances.clear();
    this.laters.clear();
    this.home.parent?.edits.forgetFiles();
    this.fault = this.home.timeline.now;
    for (const list of LISTS) this.ledger.adopt(list, this.home.timeline.now + forMs);
  }

  /** The same; and this device learns of the other's changes only at the next sync. */
  storeForgot(): void {
    this.forgive(this.home.family ? 48 * 60 * MINUTE : undefined);
  }

  /**
   * The clock was set back while nobody browses: the time away may be counted from the next
   * snapshot.
   */
  clockWasSetBack(): void {
    if (!this.reference.isBrowsing) this.awayBeats = -6;
  }

  /** The clock is a day behind: cards that were shown in that future may come again. */
  forgetFuture(): void {
    this.appearances.clear();
  }

  /** The background is about to show a card. */
  isBrought(isCard: boolean): void {
    if (isCard && this.sound !== "silent") this.breach(`a card although sound is ${this.sound}`);
  }

  appeared(offerId: string, place: string, tab: SimulatedTab | null): void {
    const { screen, device, timeline } = this.home;
    this.cards += 1;
    device.note(`card ${offerId} on the ${place}${tab ? ` of tab ${tab.id}` : ""}`);
    const key = offerId.slice(0, offerId.lastIndexOf("#"));
    if (!this.isInInterval(key)) this.breach(`${offerId} outside its quiet time`);
    // A phone has no windows, so only the page itself knows.
    if (!screen.isPhone && screen.fullFor > LATE_BY) this.breach(`${offerId} over full screen`);
    const isLoud = screen.query({ audible: true }).length > 0;
    if (isLoud && this.soundSince !== null && timeline.now - this.soundSince > LATE_BY)
      this.breach(`${offerId} although sound is playing`);
    const others = [...screen.tabs.values()].filter(
      (one) => one !== tab && one.card?.isInView === true,
    );
    if (others.length > 0 || (place === "page" && this.home.popup?.view?.card))
      this.breach(`${offerId} beside another card`);
    this.count(offerId, key);
  }

  private count(offerId: string, key: string): void {
    const before = this.appearances.get(offerId);
    if (before?.wasSeen) this.breach(`${offerId} again, although it was seen`);
    if (before && before.count >= 2) this.breach(`${offerId} a third time`);
    this.appearances.set(offerId, { count: (before?.count ?? 0) + 1, wasSeen: false });
    const offers = [...this.appearances.keys()].filter((id) => id.startsWith(`${key}#`));
    if (offers.length > 1 + (this.laters.get(key) ?? 0))
      this.breach(`${offers.length} cards for ${key}`);
  }

  wasSeen(offerId: string): void {
    const known = this.appearances.get(offerId);
    if (known) known.wasSeen = true;
  }

  /** A card sent a message, and the background stopped before it received it. */
  wordWasLost(offerId: string | undefined): void {
    if (offerId !== undefined) this.appearances.delete(offerId);
  }

  acts(what: CardAction, { offerId }: CardView): void {
    const key = offerId.slice(0, offerId.lastIndexOf("#"));
    if (what.act === "later") this.laters.set(key, (this.laters.get(key) ?? 0) + 1);
    if (what.act === "keep") this.ledger.doubt("kept", what.idea.momentId);
    if (what.act === "not-for-us") this.ledger.doubt("notForUs", what.idea.momentId);
  }

  said(shown: object): void {
    if (JSON.stringify(shown).includes("canary")) this.breach("an address was said");
  }

  /** Computes independently whether the quiet time of this key is running. */
  private isInInterval(key: string): boolean {
    const { values } = this.home.store;
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
    const now = this.home.device.wallNow();
    const opens = start - quietTime.leadInMinutes * MINUTE;
    return now >= opens && now < start + quietTime.lengthMinutes * MINUTE + LATE_BY;
  }

  /** After every event. */
  look(): void {
    const { home } = this;
    const { now } = home.timeline;
    const isLoud = home.screen.query({ audible: true }).length > 0;
    if (!isLoud) this.soundSince = null;
    else this.soundSince ??= now;
    const firedAt = home.alarms.firedAt.at(-1) ?? 0;
    if (firedAt !== this.lastBeatSeen) this.lookAtBeat(firedAt);
    if (home.alarms.count > 1) this.breach(`${home.alarms.count} alarms`);
    const { values } = home.store;
    if (values === this.lastValues) return;
    if (values.session !== this.lastValues?.session) this.lookAtSession(values);
    const isChanged = LISTS.some((list) => values[list] !== this.lastValues?.[list]);
    if (isChanged) this.lookAtLists(values);
    this.lastValues = values;
  }

  private lookAtLists(values: Values): void {
    const twins = this.ledger.twinsMet;
    const lost = this.ledger.differenceFrom(values, this.home.timeline.now);
    // A twin that gave way to another device's took its id: files and undos know the old one.
    if (this.ledger.twinsMet !== twins) this.home.parent?.edits.forgetFiles();
    if (lost === null) return;
    this.breach(lost);
    this.takeAsIs();
  }

  /**
   * A known session has its alarm; a session that has just begun may be unknown if its first event
   * was lost.
   */
  private get isBeating(): boolean {
    const { alarms, timeline } = this.home;
    const age = timeline.now - (this.reference.last?.start ?? 0);
    return alarms.count > 0 && age > 5_000;
  }

  /** Accepts whatever is stored now. */
  takeAsIs(): void {
    const { store, timeline } = this.home;
    for (const list of LISTS) this.ledger.adopt(list, timeline.now);
    this.ledger.differenceFrom(store.values, timeline.now);
  }

  private lookAtBeat(firedAt: number): void {
    this.lastBeatSeen = firedAt;
    const { firedAt: all } = this.home.alarms;
    const tenth = all.at(-11);
    if (tenth !== undefined && firedAt - tenth < 9 * MINUTE)
      this.breach("more than an alarm a minute");
    const { last, isBrowsing } = this.reference;
    if (isBrowsing || !last || firedAt - last.end < 8 * MINUTE) return;
    this.awayBeats += 1;
    if (this.awayBeats > 2 && firedAt - this.fault > 5 * MINUTE)
      this.breach(`alarm ${this.awayBeats} while nobody browses`);
  }

  private lookAtSession(values: Values): void {
    const { device, timeline } = this.home;
    const session = values.session as
      | { current: { start: number; lastActive: number } | null; observedAt: number }
      | undefined;
    const { last, isBrowsing } = this.reference;
    if (!session || !last) return;
    if (device.isTracing)
      device.note(`session since ${new Date(session.current?.start ?? 0).toISOString()}`);
    if (session.current && session.current.lastActive < session.current.start)
      this.breach("a session shorter than nothing");
    if (typeof session.observedAt !== "number") return;
    if (!isBrowsing || timeline.now - last.start < SEEN_BY_NOW) return;
    if (Math.abs(session.observedAt - device.wallNow()) > 10_000) return;
    const off = session.current ? session.current.start - device.wallOffset - last.start : null;
    if (off === null || Math.abs(off) > last.bound)
      this.breach(
        off === null
          ? `no session after ${Math.round((timeline.now - last.start) / 1000)} s of browsing`
          : `the session begins ${Math.round(off / 1000)} s off, ${last.bound / 1000} s allowed`,
      );
    // Recorded once for each session.
    if (off === null || Math.abs(off) > last.bound) last.bound = Number.POSITIVE_INFINITY;
  }

  /** Runs once a day: checks that are too slow to run after each event. */
  lookAtAll(): void {
    const texts = Object.values(this.home.store.values).map((value) => this.writings.of(value));
    const characters = texts.reduce((sum, { length }) => sum + length, 0);
    if (characters > MOST_CHARACTERS) this.breach(`${characters} characters stored`);
    if (this.home.alarms.keptBack > 0) this.breach("an alarm under 30 s");
    if (texts.some(({ hasAddress }) => hasAddress)) this.breach("an address is stored");
    if (ToldTab.addressesRead > 0) this.breach("an address was read");
    for (const id of this.appearances.keys())
      if (this.appearances.size > 50) this.appearances.delete(id);
  }
}
