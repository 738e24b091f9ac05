import type { Device } from "./device";
import type { Values } from "./store-area";

const MOST_CHARACTERS = 102_400;
const MOST_FOR_ONE = 8_192;
const MOST_ITEMS = 512;

/** `storage.sync`: what one account carries between its devices, each hearing of it after a while. */
export class SharedArea {
  private values: Values = {};
  private readonly devices: { device: Device; mine: Values }[] = [];

  apiFor(device: Device): object {
    const here = { device, mine: this.values };
    this.devices.push(here);
    return {
      get: () => device.call("sync.get", () => ({ ...here.mine })),
      set: (items: Values) =>
        device.call("sync.set", () => this.change(here, { ...here.mine, ...items }, items)),
      remove: (keys: string | string[]) =>
        device.call("sync.remove", () => {
          const next = { ...here.mine };
          const gone = [keys].flat();
          for (const key of gone) delete next[key];
          this.change(here, next, Object.fromEntries(gone.map((key) => [key, undefined])));
        }),
    };
  }

  private change(here: { device: Device; mine: Values }, next: Values, changed: Values): void {
    const texts = Object.entries(next).map(([key, value]) => key + JSON.stringify(value));
    if (texts.length > MOST_ITEMS) throw new Error("MAX_ITEMS quota exceeded");
    if (texts.some((text) => text.length > MOST_FOR_ONE))
      throw new Error("QUOTA_BYTES_PER_ITEM quota exceeded");
    if (texts.join("").length > MOST_CHARACTERS) throw new Error("QUOTA_BYTES quota exceeded");
    here.mine = JSON.parse(JSON.stringify(next));
    for (const other of this.devices) this.carry(other, here.device, changed);
  }

  /** Key by key the last that arrives wins; the writer hears its own words too. */
  private carry(to: { device: Device; mine: Values }, from: Device, changed: Values): void {
    const { device } = to;
    const wait = to.device === from ? 5 : device.chance.between(2_000, 600_000);
    device.timeline.after(wait, () => {
      if (to.device !== from) {
        to.mine = { ...to.mine };
        for (const [key, value] of Object.entries(changed)) {
          if (value === undefined) delete to.mine[key];
          else to.mine[key] = JSON.parse(JSON.stringify(value));
        }
      }
      device.fire("storage.onChanged", {}, "sync");
    });
  }
}
