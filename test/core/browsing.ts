import fc from "fast-check";
import type { Trigger } from "../../src/core/event";
import type { BrowserSnapshot } from "../../src/core/session/browser-snapshot";
import { type Instant, MINUTE_MS, SECOND_MS } from "../../src/core/time";
import { ELSEWHERE, IDLE, READING, snapshotOf, WATCHING } from "./browser-snapshot";
import { CoreHarness } from "./core-harness";

/** What the parent does. Only reading and watching count as browsing. */
export type Activity =
  | "reading"
  | "watching"
  | "elsewhere"
  | "idle"
  | "locked"
  | "asleep"
  | "crashed";

/** Stretches of browsing, each followed by time away: shorter than a break, or much longer. */
export interface Stretch {
  browsing: "reading" | "watching";
  browsingSeconds: number;
  away: Exclude<Activity, "reading" | "watching">;
  awaySeconds: number;
  /** Stops the background in the middle of the stretch, as browsers do. */
  isKilled: boolean;
  /** By how many seconds the clock is set back in the middle of the stretch. */
  clockBack: number;
}

/**
 * Excludes 2.5 to 7.5 minutes: such time away may count as a break or not, because its start is
 * known only roughly.
 */
const awaySeconds = fc.oneof(
  fc.integer({ min: 1, max: 150 }),
  fc.integer({ min: 480, max: 4_000 }),
);

export const stretches = (clockBack: fc.Arbitrary<number>): fc.Arbitrary<Stretch[]> =>
  fc.array(
    fc.record({
      browsing: fc.constantFrom("reading" as const, "watching" as const),
      browsingSeconds: fc.integer({ min: 90, max: 1_200 }),
      away: fc.constantFrom("elsewhere", "idle", "locked", "asleep", "crashed"),
      awaySeconds,
      isKilled: fc.boolean(),
      clockBack,
    }),
    { minLength: 1, maxLength: 8 },
  );

const SNAPSHOTS: Record<Activity, BrowserSnapshot> = {
  reading: READING,
  watching: WATCHING,
  elsewhere: ELSEWHERE,
  idle: IDLE,
  locked: snapshotOf({ idle: "locked" }),
  asleep: ELSEWHERE,
  crashed: snapshotOf({ window: "none" }),
};

/** A session as computed directly from the stretches, on a clock that is never set. */
export interface ExpectedSession {
  start: Instant;
  end: Instant;
  /** How it ended: a crash leaves no event. */
  away: Activity;
}

/**
 * Plays stretches through the core, with the heartbeats it requested, and computes the expected
 * sessions.
 */
export class Browsing {
  readonly harness = new CoreHarness({}, "2026-11-23 08:00");
  readonly expectedSessions: ExpectedSession[] = [];
  /** By how much the wall clock was set back since the start. */
  behind = 0;

  play(stretch: Stretch): void {
    this.browse(stretch);
    this.leave(stretch.away, stretch.awaySeconds);
    const last = this.expectedSessions.at(-1);
    if (last) last.away = stretch.away;
  }

  browse({ browsing, browsingSeconds, isKilled, clockBack }: Stretch): void {
    const half = Math.floor(browsingSeconds / 2);
    this.expectSession(browsingSeconds);
    this.observe(browsing, "back-from-elsewhere");
    this.pass(half);
    if (isKilled) this.harness.restartBackground();
    this.harness.wait(-clockBack * SECOND_MS);
    this.behind += clockBack * SECOND_MS;
    // The alarm is an hour away then, so an event of the parent's browsing has to report it.
    if (clockBack > 0) this.observe(browsing, "sound");
    this.pass(browsingSeconds - half);
  }

  get now(): Instant {
    return this.harness.now + this.behind;
  }

  private expectSession(seconds: number): void {
    const last = this.expectedSessions.at(-1);
    const end = this.now + seconds * SECOND_MS;
    if (last && this.now - last.end < 5 * MINUTE_MS) last.end = end;
    else this.expectedSessions.push({ start: this.now, end, away: "reading" });
  }

  private leave(away: Activity, seconds: number): void {
    if (away === "asleep" || away === "crashed") {
      this.harness.wait(seconds * SECOND_MS);
      this.harness.snapshot = SNAPSHOTS[away];
      this.harness.restartBackground();
      return;
    }
    // Input has stopped, but the browser reports it only after a minute.
    const silent =
      away === "idle" && this.harness.snapshot !== WATCHING ? Math.min(60, seconds) : 0;
    this.pass(silent);
    if (silent < seconds) this.observe(away, "idle");
    this.pass(seconds - silent);
  }

  private observe(way: Activity, kind: Exclude<Trigger, { tabId: number }>["kind"]): void {
    this.harness.snapshot = SNAPSHOTS[way];
    this.harness.dispatch({
      kind: "snapshot-taken",
      trigger: { kind },
      snapshot: this.harness.snapshot,
    });
  }

  /** Advances time, with the heartbeats that were requested. */
  private pass(seconds: number): void {
    const end = this.harness.now + seconds * SECOND_MS;
    for (;;) {
      const alarmAt = this.harness.state.volatile.heartbeatAt;
      if (typeof alarmAt !== "number" || alarmAt > end) break;
      this.harness.now = Math.max(alarmAt, this.harness.now);
      this.harness.dispatch({
        kind: "snapshot-taken",
        trigger: { kind: "heartbeat" },
        snapshot: this.harness.snapshot,
      });
    }
    this.harness.now = end;
  }
}
