import type { Kept } from "./kept";
import type { NotForUs } from "./not-for-us";
import type { Offer } from "./offer";
import type { OwnMoment } from "./own-moment";
import type { QuietTime } from "./quiet-time";
import type { Settings } from "./settings";

/** What a parent takes along in a file: all they set, kept and waved away, and what came by. No sessions. */
export interface Backup {
  settings: Settings;
  quietTimes: readonly QuietTime[];
  kept: readonly Kept[];
  notForUs: readonly NotForUs[];
  own: readonly OwnMoment[];
  /** Closed ones only: a card that waits here waits nowhere else. */
  offers: readonly Offer[];
}
