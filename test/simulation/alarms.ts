import type { BackgroundRuntime } from "./background-runtime";

interface Alarm {
  name: string;
  scheduledTime: number;
  periodMs: number | null;
}

/**
 * Fakes alarms with the browsers' real rules: late after sleep, at least 30 s in a packed
 * extension, lost at a restart.
 */
export class Alarms {
  private readonly all = new Map<string, Alarm>();
  private missed: Alarm[] = [];
  readonly firedAt: number[] = [];
  fired = 0;
  created = 0;
  keptBack = 0;

  constructor(
    private readonly runtime: BackgroundRuntime,
    private readonly isPackedChrome: boolean,
  ) {}

  get count(): number {
    return this.all.size;
  }

  get api(): object {
    const { runtime } = this;
    return {
      create: (name: string, when: { when: number; periodInMinutes?: number }) => {
        if (!runtime.instance) return;
        this.created += 1;
        this.create(name, when);
      },
      clear: (name: string) => runtime.call("alarms.clear", () => this.all.delete(name)),
      clearAll: () => runtime.call("alarms.clearAll", () => this.lose()),
      get: (name: string) => runtime.call("alarms.get", () => this.all.get(name)),
      onAlarm: runtime.event("alarms.onAlarm"),
    };
  }

  lose(): boolean {
    const had = this.all.size > 0;
    this.all.clear();
    return had;
  }

  /** Alarms that were due while the device slept fire shortly after it wakes. */
  catchUp(): void {
    for (const alarm of this.missed) this.wait(alarm, this.runtime.randomSource.between(0, 3_000));
    this.missed = [];
  }

  private create(
    name: string,
    { when, periodInMinutes }: { when: number; periodInMinutes?: number },
  ): void {
    const { runtime } = this;
    const asked = when - runtime.wallNow();
    const delay = this.isPackedChrome ? Math.max(30_000, asked) : Math.max(0, asked);
    // A packed extension in Chrome would fire it later, and then a quiet time would not begin on
    // time.
    if (delay > asked && runtime.timeline.now > runtime.slowUntil) this.keptBack += 1;
    const periodMs = periodInMinutes === undefined ? null : periodInMinutes * 60_000;
    const alarm = { name, scheduledTime: runtime.wallNow() + delay, periodMs };
    this.all.set(name, alarm);
    this.wait(alarm, delay);
  }

  private wait(alarm: Alarm, delay: number): void {
    this.runtime.timeline.after(delay, () => this.due(alarm));
  }

  private due(alarm: Alarm): void {
    const { runtime } = this;
    if (this.all.get(alarm.name) !== alarm) return;
    if (!runtime.isAwake || !runtime.isRunning) {
      this.missed.push(alarm);
      return;
    }
    if (runtime.faultsEnabled && runtime.randomSource.chance(0.002)) {
      runtime.faults["alarm late"] += 1;
      this.wait(alarm, runtime.randomSource.between(1_000, 40_000));
      return;
    }
    if (alarm.periodMs === null) this.all.delete(alarm.name);
    else {
      alarm.scheduledTime = runtime.wallNow() + alarm.periodMs;
      this.wait(alarm, alarm.periodMs);
    }
    this.fired += 1;
    this.firedAt.push(runtime.timeline.now);
    if (this.firedAt.length > 20) this.firedAt.shift();
    runtime.fire("alarms.onAlarm", { name: alarm.name });
  }
}
