const BREAK_MS = 5 * 60_000;
const BOUND_MS = 60_000;
/** Events of focus come up to a second late. */
const BLINK_MS = 2_000;
const BOUND_AFTER_CRASH_MS = 120_000;
/** So far the end of a stretch may be off: the last look went unnoted, and after it came no other. */
const END_BOUND_MS = 90_000;
const END_BOUND_AFTER_CRASH_MS = 180_000;

interface Session {
  start: number;
  end: number;
  /** How far the extension may be off, in ms. */
  bound: number;
}

/** Sessions by a plain reckoning in true time, to measure the extension's by. */
export class Reference {
  readonly sessions: Session[] = [];
  isBrowsing = false;
  private isNextUnknown = false;
  /** How much longer this time away looks by the clock, in ms. */
  private setForwardBy = 0;
  /** Since when this stretch of browsing runs. */
  private since = 0;
  /** When the clock was last set. */
  private setAt = Number.NEGATIVE_INFINITY;
  private setForwardAt = Number.NEGATIVE_INFINITY;
  private crashedAt = Number.NEGATIVE_INFINITY;
  /** Since when the first event of a session is lost; null: none is. */
  private unheardSince: number | null = null;

  get last(): Session | null {
    return this.sessions.at(-1) ?? null;
  }

  changed(isBrowsing: boolean, at: number): void {
    if (isBrowsing === this.isBrowsing) return;
    this.isBrowsing = isBrowsing;
    const { last } = this;
    if (!isBrowsing) {
      if (last) last.end = Math.max(last.start, at);
      // Back for a blink, or the clock was set so shortly before, that maybe nobody looked in between.
      if (at - this.since < BLINK_MS || at - this.setAt < BOUND_MS) this.isNextUnknown = true;
      return;
    }
    this.since = at;
    const away = last ? at - last.end + this.setForwardBy : 0;
    // As long as a break, but for what is late by: it may count as one or not. More so on a clock that was set.
    const lateBy = this.setForwardBy > 0 ? BOUND_MS : BLINK_MS;
    if (Math.abs(away - BREAK_MS) < lateBy) this.isNextUnknown = true;
    this.setForwardBy = 0;
    if (last && away < BREAK_MS) {
      const hasCrashed = Math.abs(last.end - this.crashedAt) < END_BOUND_AFTER_CRASH_MS;
      const bound = hasCrashed ? END_BOUND_AFTER_CRASH_MS : END_BOUND_MS;
      // So near a break that it may count as one.
      if (this.isNextUnknown || away > BREAK_MS - bound) this.lost();
      this.isNextUnknown = false;
      return;
    }
    const bound = this.isNextUnknown ? Number.POSITIVE_INFINITY : BOUND_MS;
    this.isNextUnknown = false;
    this.sessions.push({ start: at, end: at, bound });
    if (this.sessions.length > 8) this.sessions.shift();
  }

  /** The background was stopped at a call, or a signal did not answer. */
  crashed(isBeating: boolean, now: number): void {
    this.widen(BOUND_AFTER_CRASH_MS - BOUND_MS);
    this.crashedAt = now;
    // With a clock that was just set forward, what was left unseen may look like a break.
    if (now - this.setForwardAt < END_BOUND_AFTER_CRASH_MS) this.lost();
    // The first event of a session was lost and no alarm is set: it begins for us with the next event.
    if (!isBeating) this.unheardSince ??= now;
  }

  /** Something happens that the background may hear of. */
  heard(now: number): void {
    if (this.unheardSince === null || now - this.unheardSince < 3_000) return;
    if (!this.last || !this.isBrowsing) return;
    this.unheardSince = null;
    this.widen(now - this.last.start);
  }

  /** A clock that jumped: a jump of a break or more is a break. */
  jumped(ms: number, now: number): void {
    this.setAt = now;
    if (ms > 0) this.setForwardAt = now;
    // Set back while nobody looked: it may count as no time at all. Forward: as so much more time away.
    if (!this.isBrowsing && ms < 0) this.isNextUnknown = true;
    if (!this.isBrowsing && ms > 0) this.setForwardBy += ms;
    // With what a crash left unseen just before, it may look like a break.
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

  /** The store itself forgot: this session can't be measured. */
  lost(): void {
    this.widen(Number.POSITIVE_INFINITY);
  }

  private widen(by: number): void {
    const { last } = this;
    if (last) last.bound += by;
  }
}
