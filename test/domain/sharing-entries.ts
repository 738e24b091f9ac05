import type { Area, Entries, Entry, SharedValue } from "../../src/domain/sharing";
import { NOW, nothing } from "./sharing";

/** One thing as another browser, `b`, wrote it first; null: that it removed it. */
export const entryOf = (value: SharedValue | null, told: Partial<Entry> = {}): Entry => ({
  rev: 1,
  device: "b",
  at: NOW,
  era: 0,
  value,
  ...told,
});

/** A shared store with these things in it. */
export const areaOf = (entries: Entries, told: Partial<Area> = {}): Area => ({
  ...nothing,
  entries,
  ...told,
});
