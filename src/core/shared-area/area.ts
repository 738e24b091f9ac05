import type { SyncMap } from "../sync/lww-map";
import type { SharedValue } from "../sync/sync";

/** The shared area (`storage.sync`) as it was read. */
export interface Area {
  records: SyncMap<SharedValue>;
  /** Which sharing this is: ending one begins the next. */
  generation: number;
  /** The parent ended this sharing, and no browser has begun a new one. */
  isEnded: boolean;
  /** Every key that is there, whether understood or not. */
  keys: readonly string[];
}
