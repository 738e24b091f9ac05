const BREAK_MS = 5 * 60_000;
const BOUND_MS = 60_000;
/** Focus events arrive up to a second late. */
const BLINK_MS = 2_000;
const BOUND_AFTER_CRASH_MS = 120_000;
/**
 * How far the end of a stretch may be off: the last snapshot was not stored, and no other followed.
 */
const END_BOUND_MS = 90_000;
const END_BOUND_AFTER_CRASH_MS = 180_000;

interface Session {
  start: number;
  end: number;
  /** How far the extension's value may differ, in ms. */
  bound: number;
}

/** Computes the expected sessions in true time, to compare the extension's with. */
export class SessionOracle {
  readonly sessions: Session[] = [];
  isBrowsing = false;
  private isNextUnknown = false;
  /** How much longer this time away appears by the clock, in ms. */
  private setForwardBy = 0;
  /** When this stretch of browsing began. */
  private since = 0;
  /** When the clock was last set. */
  private setAt = Number.NEGATIVE_INFINITY;
  private setForwardAt = Number.NEGATIVE_INFINITY;
  private crashedAt = Number.NEGATIVE_INFINITY;
  /** Since when the first event of a session is lost; null: none was lost. */
  private undeliveredSince: number | null = null;

  get last(): Session | null {
    return this.sessions.at(-1) ?? null;
  }

  changed(isBrowsing: boolean, at: number): void {
    if (isBrowsing === this.isBrowsing) return;
    this.isBrowsing = isBrowsing;
    const { last } = this;
    if (!isBrowsing) {
      if (last) last.end = Math.max(last.start, at);
      // So short, or so soon after the clock was set, that maybe no snapshot was taken in between.
      if (at - this.since < BLINK_MS || at - this.setAt < BOUND_MS) this.isNextUnknown = true;
      return;
    }
    this.since = at;
    const away = last ? at - last.end + this.setForwardBy : 0;
    // About as long as a break: it may count as one or not, the more so if the clock was set.
    const lateBy = this.setForwardBy > 0 ? BOUND_MS : BLINK_MS;
    if (Math.abs(away - BREAK_MS) < lateBy) this.isNextUnknown = true;
    this.setForwardBy = 0;
    if (last && away < BREAK_MS) {
      const hasCrashed = Math.abs(last.end - this.crashedAt) < END_BOUND_AFTER_CRASH_MS;
      const bound = hasCrashed ? END_BOUND_AFTER_CRASH_MS : END_BOUND_MS;
      // So close to a break that it may count as one.
      if (this.isNextUnknown || away > BREAK_MS - bound) this.lost();
      this.isNextUnknown = false;
      return;
    }
    const bound = this.isNextUnknown ? Number.POSITIVE_INFINITY : BOUND_MS;
    this.isNextUnknown = false;
    this.sessions.push({ start: at, end: at, bound });
    if (this.sessions.length > 8) this.sessions.shift();
  }

  /** The background was stopped at a call, or a query failed. */
  crashed(hasHeartbeat: boolean, now: number): void {
    this.widen(BOUND_AFTER_CRASH_MS - BOUND_MS);
    this.crashedAt = now;
    // If the clock was just set forward, the unobserved time may look like a break.
    if (now - this.setForwardAt < END_BOUND_AFTER_CRASH_MS) this.lost();
    // The first event of a session was lost and no alarm is set: the extension's session begins
    // with the next event.
    if (!hasHeartbeat) this.undeliveredSince ??= now;
  }

  /** An event happened that the background may receive. */
  eventDelivered(now: number): void {
    if (this.undeliveredSince === null || now - this.undeliveredSince < 3_000) return;
    if (!this.last || !this.isBrowsing) return;
    this.undeliveredSince = null;
    this.widen(now - this.last.start);
  }

  /** The clock jumped: a jump of a break or more counts as a break. */
  jumped(ms: number, now: number): void {
    this.setAt = now;
    if (ms > 0) this.setForwardAt = now;
    // Set back without an observation: the time may count as zero. Set forward: as that much more
    // time away.
    if (!this.isBrowsing && ms < 0) this.isNextUnknown = true;
    if (!this.isBrowsing && ms > 0) this.setForwardBy += ms;
    // Together with the time that a crash left unobserved, it may look like a break.
    const unseen = now - this.crashedAt < END_BOUND_AFTER_CRASH_MS ? END_BOUND_AFTER_CRASH_MS : 0;
    if (ms < BREAK_MS && ms + unseen >= BREAK_MS) this.lost();
    if (ms < BREAK_MS) this.widen(ms < 0 ? BOUND_MS : ms);
    if (ms < BREAK_MS) return;
    if (!this.isBrowsing) return;
    this.isBrowsing = false;
    if (this.last) this.last.end = now;
    this.isBrowsing = true;
    this.sessions.push({ start: now, end: now, bound: BOUND_AFTER_CRASH_MS });
  }

  /** The store lost data, so this session can't be checked. */
  lost(): void {
    this.widen(Number.POSITIVE_INFINITY);
  }

  private widen(by: number): void {
    const { last } = this;
    if (last) last.bound += by;
  }
}
