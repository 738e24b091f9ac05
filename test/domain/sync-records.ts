import type { Area } from "../../src/core/shared-area/area";
import type { SyncMap, SyncRecord } from "../../src/core/sync/lww-map";
import type { SharedValue } from "../../src/core/sync/sync";
import { nothing, withKeys } from "./sync";

type Told = Partial<SyncRecord<SharedValue>>;

/** One thing as another browser, `b`, wrote it first; null: that it removed it. */
export const recordOf = (
  value: object | string | null,
  told: Told = {},
): SyncRecord<SharedValue> => ({
  revision: 1,
  device: "b",
  value: value as SharedValue | null,
  ...told,
});

/** A shared area with these things in it. */
export const areaOf = (records: SyncMap<SharedValue>, told: Partial<Area> = {}): Area =>
  withKeys({ ...nothing, records, ...told });
