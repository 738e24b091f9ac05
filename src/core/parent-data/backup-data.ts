import type { OwnMoment } from "../moment/own-moment";
import type { ShownMoment } from "../moment/shown-on-request";
import type { Offer } from "../offer/offer";
import type { QuietTime } from "../quiet-time/quiet-time";
import type { Kept } from "./kept";
import type { NotForUs } from "./not-for-us";
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
  shownOnRequest: readonly ShownMoment[];
}

/** What was here before the last import, or before its undo, and what that left. */
export interface LastImport {
  before: Backup;
  after: Backup;
  /** It was undone, which can be taken back. */
  isUndone: boolean;
}
