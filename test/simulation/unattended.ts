import type { DeviceSimulation } from "./device-simulation";

const MINUTE_MS = 60_000;
const EVERY_MS = 2 * MINUTE_MS;
const FROM_MINUTE = 7 * 60;
const TO_MINUTE = 22 * 60;

/**
 * What a browser does that was left in front and that nobody looks at: pages reload, focus events come for nothing,
 * and the screen locks itself. Nothing of it may count as use.
 */
export class UnattendedBrowser {
  constructor(private readonly simulation: DeviceSimulation) {}

  planDay(midnight: number): void {
    const { runtime } = this.simulation;
    const begin = midnight - runtime.wallOffset;
    for (let at = FROM_MINUTE * MINUTE_MS; at < TO_MINUTE * MINUTE_MS; at += EVERY_MS)
      runtime.timeline.at(begin + at, () => this.doSomething());
  }

  private doSomething(): void {
    const { screen, runtime, random } = this.simulation;
    if (screen.isBrowsing || !screen.front || !runtime.isRunning || !runtime.isAwake) return;
    const roll = random.next();
    if (roll < 0.7) this.reload();
    else if (roll < 0.85) runtime.fire("windows.onFocusChanged", screen.front.id);
    else if (roll < 0.97) runtime.fire("windows.onFocusChanged", -1);
    else screen.focus(null);
  }

  /** A reload has no new address. */
  private reload(): void {
    const { screen, runtime } = this.simulation;
    const id = screen.activeTab?.id;
    if (id === undefined) return;
    runtime.fire("tabs.onUpdated", id, { status: "loading" });
    runtime.timeline.after(800, () => runtime.fire("tabs.onUpdated", id, { status: "complete" }));
  }
}
