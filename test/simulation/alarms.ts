import type { Device } from "./device";

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
  keptBack = 0;

  constructor(
    private readonly device: Device,
    private readonly isPackedChrome: boolean,
  ) {}

  get count(): number {
    return this.all.size;
  }

  get api(): object {
    const { device } = this;
    return {
      create: (name: string, when: { when: number; periodInMinutes?: number }) => {
        if (!device.life) return;
        this.create(name, when);
      },
      clear: (name: string) => device.call("alarms.clear", () => this.all.delete(name)),
      clearAll: () => device.call("alarms.clearAll", () => this.lose()),
      get: (name: string) => device.call("alarms.get", () => this.all.get(name)),
      onAlarm: device.event("alarms.onAlarm"),
    };
  }

  lose(): boolean {
    const had = this.all.size > 0;
    this.all.clear();
    return had;
  }

  /** Alarms that were due while the device slept fire shortly after it wakes. */
  catchUp(): void {
    for (const alarm of this.missed) this.wait(alarm, this.device.chance.between(0, 3_000));
    this.missed = [];
  }

  private create(
    name: string,
    { when, periodInMinutes }: { when: number; periodInMinutes?: number },
  ): void {
    const { device } = this;
    const asked = when - device.wallNow();
    const delay = this.isPackedChrome ? Math.max(30_000, asked) : Math.max(0, asked);
    // A packed extension in Chrome would fire it later, and then a quiet time would not begin on
    // time.
    if (delay > asked && device.timeline.now > device.slowUntil) this.keptBack += 1;
    const periodMs = periodInMinutes === undefined ? null : periodInMinutes * 60_000;
    const alarm = { name, scheduledTime: device.wallNow() + delay, periodMs };
    this.all.set(name, alarm);
    this.wait(alarm, delay);
  }

  private wait(alarm: Alarm, delay: number): void {
    this.device.timeline.after(delay, () => this.due(alarm));
  }

  private due(alarm: Alarm): void {
    const { device } = this;
    if (this.all.get(alarm.name) !== alarm) return;
    if (!device.isAwake || !device.isRunning) {
      this.missed.push(alarm);
      return;
    }
    if (device.mishapsOn && device.chance.may(0.002)) {
      device.faults["alarm late"] += 1;
      this.wait(alarm, device.chance.between(1_000, 40_000));
      return;
    }
    if (alarm.periodMs === null) this.all.delete(alarm.name);
    else this.wait(alarm, alarm.periodMs);
    this.fired += 1;
    this.firedAt.push(device.timeline.now);
    if (this.firedAt.length > 20) this.firedAt.shift();
    device.fire("alarms.onAlarm", { name: alarm.name });
  }
}
