import { startBackground } from "../../src/shell/start-background";
import { type FakeGlobals, installGlobals } from "./fake-globals";
import { type FaultCounts, noFaults } from "./faults";
import type { Random } from "./random";
import type { Timeline } from "./timeline";

type Listener = (...details: never[]) => unknown;
type MessageListener = (
  message: object,
  sender: object,
  respond: (answer: unknown) => void,
) => unknown;

/** One run of the background: its listeners, and the senders that wait for a reply. */
class BackgroundInstance {
  isOver = false;
  lastEventAt = 0;
  readonly listeners = new Map<string, Listener[]>();
  readonly owed = new Set<(reason: Error) => void>();
}

/** How one call of the browser's API may fail. */
export type CallFault = "killed" | "rejected" | "never" | "slow" | "torn";

/** A new promise each time, because a promise keeps everything that awaits it in memory. */
const never = (): Promise<never> => new Promise(() => undefined);
const STILL_FOR_MS = 30_000;
const CALLS_BETWEEN_FAULTS = 700;

/**
 * Runs the background of one device: its clock, its timers, its events, its API calls and their
 * faults.
 */
export class BackgroundRuntime implements FakeGlobals {
  api: object = {};
  instance: BackgroundInstance | null = null;
  isRunning = true;
  isAwake = true;
  /** Set when the background may have something to run. */
  isBusy = false;
  /** How far the wall clock is ahead of true time, in ms. */
  wallOffset = 0;
  /** The probability that a background is stopped after 30 s without work. */
  stopsWhenStill = 0.012;
  faultsEnabled = true;
  /** Whether the history includes every tab. */
  readonly isTracing = process.env.TRACE !== undefined;
  instanceCount = 0;
  readonly faults: FaultCounts = noFaults();
  /** Called before any event that the background may receive. */
  onEvent: () => void = () => undefined;
  /** Called when the background stopped, for whatever reason. */
  onInstanceStopped: () => void = () => undefined;
  /** When the last slow call returns: results that wait for it are late by that much. */
  slowUntil = 0;
  private callsUntilFault = CALLS_BETWEEN_FAULTS;
  private timers: { id: number; at: number; run: () => void }[] = [];
  private nextTimerId = 1;

  constructor(
    readonly timeline: Timeline,
    readonly randomSource: Random,
    /** What happened, on all devices of the group. */
    readonly history: string[] = [],
    private readonly mark = "",
  ) {}

  wallNow = (): number => this.timeline.now + this.wallOffset;
  random = (): number => this.randomSource.next();
  // The number first: a device is told from others by its first letters.
  name = (): string => `${this.randomSource.between(1e8, 1e9)}-by-chance`;

  note(what: string): void {
    this.history.push(`${this.mark}${new Date(this.wallNow()).toISOString()} ${what}`);
    if (this.history.length > 400) this.history.splice(0, 200);
  }

  setTimer(run: () => void, ms: number): number {
    if (!this.instance) return 0;
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
    this.markBusy();
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
      this.isBusy = true;
      return Promise.reject(new Error("nobody is there"));
    }
    const instance = this.wake();
    return new Promise((resolve, reject) => {
      instance.owed.add(reject);
      const respond = (answer: unknown) => {
        instance.owed.delete(reject);
        if (answer === undefined) reject(new Error("nobody answered"));
        else resolve(answer);
      };
      const listeners = (instance.listeners.get("runtime.onMessage") ??
        []) as unknown as MessageListener[];
      const text = listeners.map((listener) => listener(message, sender, respond));
      // Some listeners reply with a promise, some through `respond`, which they announce by
      // returning `true`.
      const promised = text.find((answer) => answer !== undefined && answer !== true);
      if (promised !== undefined) Promise.resolve(promised).then(respond, reject);
      else if (!text.includes(true)) respond(undefined);
    });
  }

  event(name: string): object {
    return {
      addListener: (listener: Listener) => {
        const all = this.instance?.listeners.get(name);
        if (all) all.push(listener);
        else this.instance?.listeners.set(name, [listener]);
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
    may: readonly CallFault[] = ["killed", "rejected", "never", "slow"],
  ): Promise<Value> {
    const { instance } = this;
    if (!instance) return never();
    this.callsUntilFault -= 1;
    if (this.callsUntilFault <= 0 && this.faultsEnabled) {
      this.callsUntilFault = this.randomSource.between(1, 2 * CALLS_BETWEEN_FAULTS);
      return this.pickFault(instance, name, make, this.randomSource.pick(may));
    }
    return this.deliver(instance, make);
  }

  private pickFault<Value>(
    instance: BackgroundInstance,
    name: string,
    make: () => Value | Promise<Value>,
    pickFault: CallFault,
  ): Promise<Value> {
    this.note(`${pickFault} at ${name}`);
    switch (pickFault) {
      case "killed":
      case "torn":
        this.faults["background killed at a call"] += 1;
        // Stopped before the browser did it, or afterwards.
        if (this.randomSource.chance(0.5)) this.deliver(instance, make).catch(() => undefined);
        this.stopInstance();
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
        const ms = this.randomSource.between(20, 4_000);
        this.slowUntil = this.timeline.now + ms;
        return this.later(instance, ms, make);
      }
    }
  }

  /** Which queries of the last snapshot failed. */
  onFailed: (name: string) => void = () => undefined;

  private deliver<Value>(
    instance: BackgroundInstance,
    make: () => Value | Promise<Value>,
  ): Promise<Value> {
    let value: Value | Promise<Value>;
    try {
      value = make();
    } catch (error) {
      return Promise.reject(error);
    }
    // A partial write stopped the background, so nothing continues.
    if (instance.isOver) return never();
    if (!(value instanceof Promise)) return Promise.resolve(value);
    return new Promise((resolve, reject) => {
      const alive = (act: () => void) => {
        if (instance.isOver) return;
        this.markBusy();
        act();
      };
      (value as Promise<Value>).then(
        (done) => alive(() => resolve(done)),
        (error) => alive(() => reject(error)),
      );
    });
  }

  private later<Value>(
    instance: BackgroundInstance,
    ms: number,
    make: () => Value | Promise<Value>,
  ): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.timeline.after(ms, () => {
        if (instance.isOver) return;
        this.markBusy();
        this.deliver(instance, make).then(resolve, reject);
      });
    });
  }

  stopInstance(): void {
    const { instance } = this;
    if (!instance) return;
    instance.isOver = true;
    // Senders that wait for a reply learn of it before anything else happens.
    this.isBusy = true;
    this.instance = null;
    this.timers = [];
    for (const reject of instance.owed) reject(new Error("the message port closed"));
    this.onInstanceStopped();
  }

  private wake(): BackgroundInstance {
    this.markBusy();
    this.onEvent();
    const isStill =
      this.instance !== null && this.timeline.now - this.instance.lastEventAt > STILL_FOR_MS;
    if (isStill && this.randomSource.chance(this.stopsWhenStill)) {
      this.faults["background killed while still"] += 1;
      this.stopInstance();
    }
    const instance = this.instance ?? this.startInstance();
    instance.lastEventAt = this.timeline.now;
    return instance;
  }

  private startInstance(): BackgroundInstance {
    const instance = new BackgroundInstance();
    this.instance = instance;
    this.instanceCount += 1;
    startBackground();
    return instance;
  }

  /** Awaited promises are about to be resolved. */
  markBusy(): void {
    this.isBusy = true;
    installGlobals(this);
  }
}
