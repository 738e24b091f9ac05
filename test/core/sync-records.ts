import type { Area } from "../../src/core/shared-area/area";
import type { SyncMap, SyncRecord } from "../../src/core/sync/lww-map";
import type { SharedValue } from "../../src/core/sync/sync";
import { nothing, withKeys } from "./sync";

type Overrides = Partial<SyncRecord<SharedValue>>;

/** One thing as another browser, `b`, wrote it first; null: that it removed it. */
export const recordOf = (
  value: object | string | null,
  overrides: Overrides = {},
): SyncRecord<SharedValue> => ({
  revision: 1,
  device: "b",
  value: value as SharedValue | null,
  ...overrides,
});

/** A shared area with these things in it. */
export const areaOf = (records: SyncMap<SharedValue>, overrides: Partial<Area> = {}): Area =>
  withKeys({ ...nothing, records, ...overrides });
