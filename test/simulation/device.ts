import { startBackground } from "../../src/shell/start-background";
import { type FaultCounts, noFaults } from "./faults";
import type { Random } from "./random";
import { enterStage, type OnStage } from "./stage";
import type { Timeline } from "./timeline";

type Listener = (...details: never[]) => unknown;
type Hearing = (message: object, sender: object, respond: (answer: unknown) => void) => unknown;

/** One run of the background: its listeners, and the senders that wait for a reply. */
class Life {
  isOver = false;
  lastEventAt = 0;
  readonly listeners = new Map<string, Listener[]>();
  readonly owed = new Set<(reason: Error) => void>();
}

/** How one call of the browser's API may fail. */
export type Mishap = "killed" | "rejected" | "never" | "slow" | "torn";

/** A new promise each time, because a promise keeps everything that awaits it in memory. */
const never = (): Promise<never> => new Promise(() => undefined);
const STILL_FOR_MS = 30_000;
const CALLS_BETWEEN_MISHAPS = 700;

/**
 * Runs the background of one device: its clock, its timers, its events, its API calls and their
 * faults.
 */
export class Device implements OnStage {
  api: object = {};
  life: Life | null = null;
  isRunning = true;
  isAwake = true;
  /** Set when the background may have something to run. */
  isStirred = false;
  /** How far the wall clock is ahead of true time, in ms. */
  wallOffset = 0;
  /** The probability that a background is stopped after 30 s without work. */
  stopsWhenStill = 0.012;
  mishapsOn = true;
  /** Whether the history includes every tab. */
  readonly isTracing = process.env.TRACE !== undefined;
  lives = 0;
  readonly faults: FaultCounts = noFaults();
  /** Called before any event that the background may receive. */
  onEvent: () => void = () => undefined;
  /** Called when the background stopped, for whatever reason. */
  onLifeOver: () => void = () => undefined;
  /** When the last slow call returns: results that wait for it are late by that much. */
  slowUntil = 0;
  private untilMishap = CALLS_BETWEEN_MISHAPS;
  private timers: { id: number; at: number; run: () => void }[] = [];
  private nextTimerId = 1;

  constructor(
    readonly timeline: Timeline,
    readonly chance: Random,
    /** What happened, on all devices of the group. */
    readonly history: string[] = [],
    private readonly mark = "",
  ) {}

  wallNow = (): number => this.timeline.now + this.wallOffset;
  random = (): number => this.chance.next();
  name = (): string => `by-chance-${this.chance.between(1e8, 1e9)}`;

  note(what: string): void {
    this.history.push(`${this.mark}${new Date(this.wallNow()).toISOString()} ${what}`);
    if (this.history.length > 400) this.history.splice(0, 200);
  }

  setTimer(run: () => void, ms: number): number {
    if (!this.life) return 0;
    const id = this.nextTimerId++;
    this.timers.push({ id, at: this.timeline.now + Math.max(0, ms), run });
    return id;
  }

  clearTimer(id: number): void {
    const index = this.timers.findIndex((timer) => timer.id === id);
    if (index < 0) return;
    const last = this.timers.pop();
    if (last && index < this.timers.length) this.timers[index] = last;
  }

  get nextTimerAt(): number {
    let at = Number.POSITIVE_INFINITY;
    if (this.isAwake) for (const timer of this.timers) if (timer.at < at) at = timer.at;
    return at;
  }

  runNextTimer(): void {
    const at = this.nextTimerAt;
    const timer = this.timers.find((one) => one.at === at);
    if (!timer) return;
    this.clearTimer(timer.id);
    this.timeline.now = Math.max(this.timeline.now, at);
    this.stir();
    timer.run();
  }

  /** Fires a browser event: starts the background, and calls its listeners. */
  fire(event: string, ...details: unknown[]): void {
    if (!this.isRunning || !this.isAwake) return;
    const listeners = this.wake().listeners.get(event) ?? [];
    for (const listener of listeners) (listener as (...all: unknown[]) => unknown)(...details);
  }

  /**
   * Sends a message from one of our pages or a card. Rejects if the background stopped before it
   * replied.
   */
  ask(message: object, sender: object): Promise<unknown> {
    if (!this.isRunning || !this.isAwake) {
      this.isStirred = true;
      return Promise.reject(new Error("nobody is there"));
    }
    const life = this.wake();
    return new Promise((resolve, reject) => {
      life.owed.add(reject);
      const respond = (answer: unknown) => {
        life.owed.delete(reject);
        if (answer === undefined) reject(new Error("nobody answered"));
        else resolve(answer);
      };
      const listeners = (life.listeners.get("runtime.onMessage") ?? []) as unknown as Hearing[];
      const said = listeners.map((listener) => listener(message, sender, respond));
      // Some listeners reply with a promise, some through `respond`, which they announce by
      // returning `true`.
      const promised = said.find((answer) => answer !== undefined && answer !== true);
      if (promised !== undefined) Promise.resolve(promised).then(respond, reject);
      else if (!said.includes(true)) respond(undefined);
    });
  }

  event(name: string): object {
    return {
      addListener: (listener: Listener) => {
        const all = this.life?.listeners.get(name);
        if (all) all.push(listener);
        else this.life?.listeners.set(name, [listener]);
      },
      removeListener: () => undefined,
    };
  }

  /**
   * One call of the API: it returns at once, or fails in some way, or the background is stopped at
   * it.
   */
  call<Value>(
    name: string,
    make: () => Value | Promise<Value>,
    may: readonly Mishap[] = ["killed", "rejected", "never", "slow"],
  ): Promise<Value> {
    const { life } = this;
    if (!life) return never();
    this.untilMishap -= 1;
    if (this.untilMishap <= 0 && this.mishapsOn) {
      this.untilMishap = this.chance.between(1, 2 * CALLS_BETWEEN_MISHAPS);
      return this.mishap(life, name, make, this.chance.pick(may));
    }
    return this.deliver(life, make);
  }

  private mishap<Value>(
    life: Life,
    name: string,
    make: () => Value | Promise<Value>,
    mishap: Mishap,
  ): Promise<Value> {
    this.note(`${mishap} at ${name}`);
    switch (mishap) {
      case "killed":
      case "torn":
        this.faults["background killed at a call"] += 1;
        // Stopped before the browser did it, or afterwards.
        if (this.chance.may(0.5)) this.deliver(life, make).catch(() => undefined);
        this.endLife();
        return never();
      case "rejected":
        this.faults["call rejected"] += 1;
        this.onFailed(name);
        return Promise.reject(new Error(`${name} failed`));
      case "never":
        this.faults["call never answered"] += 1;
        this.onFailed(name);
        return never();
      case "slow": {
        this.faults["call slow"] += 1;
        this.onFailed(name);
        const ms = this.chance.between(20, 4_000);
        this.slowUntil = this.timeline.now + ms;
        return this.later(life, ms, make);
      }
    }
  }

  /** Which queries of the last snapshot failed. */
  onFailed: (name: string) => void = () => undefined;

  private deliver<Value>(life: Life, make: () => Value | Promise<Value>): Promise<Value> {
    let value: Value | Promise<Value>;
    try {
      value = make();
    } catch (error) {
      return Promise.reject(error);
    }
    // A partial write stopped the background, so nothing continues.
    if (life.isOver) return never();
    if (!(value instanceof Promise)) return Promise.resolve(value);
    return new Promise((resolve, reject) => {
      const alive = (act: () => void) => {
        if (life.isOver) return;
        this.stir();
        act();
      };
      (value as Promise<Value>).then(
        (done) => alive(() => resolve(done)),
        (error) => alive(() => reject(error)),
      );
    });
  }

  private later<Value>(life: Life, ms: number, make: () => Value | Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.timeline.after(ms, () => {
        if (life.isOver) return;
        this.stir();
        this.deliver(life, make).then(resolve, reject);
      });
    });
  }

  endLife(): void {
    const { life } = this;
    if (!life) return;
    life.isOver = true;
    // Senders that wait for a reply learn of it before anything else happens.
    this.isStirred = true;
    this.life = null;
    this.timers = [];
    for (const reject of life.owed) reject(new Error("the message port closed"));
    this.onLifeOver();
  }

  private wake(): Life {
    this.stir();
    this.onEvent();
    const isStill = this.life !== null && this.timeline.now - this.life.lastEventAt > STILL_FOR_MS;
    if (isStill && this.chance.may(this.stopsWhenStill)) {
      this.faults["background killed while still"] += 1;
      this.endLife();
    }
    const life = this.life ?? this.beginLife();
    life.lastEventAt = this.timeline.now;
    return life;
  }

  private beginLife(): Life {
    const life = new Life();
    this.life = life;
    this.lives += 1;
    startBackground();
    return life;
  }

  /** Awaited promises are about to be resolved. */
  stir(): void {
    this.isStirred = true;
    enterStage(this);
  }
}
