import type { RemovedElsewhere } from "../core/parent-data/lists";
import type { Sync } from "../core/sync/sync";
import type { Adjustments } from "./adjustment";
import type { Backup } from "./backup-data";
import type { Kept } from "./kept";
import type { NotForUs } from "./not-for-us";
import type { Offer } from "./offer";
import type { OwnMoment } from "./own-moment";
import type { Pause } from "./pause";
import type { QuietTime } from "./quiet-time";
import { NO_SESSION, type SessionTrack } from "./session";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import type { Instant } from "./time";

/** What is stored, one key for each, in `storage.local`: the one truth. */
export interface Stored {
  settings: Settings;
  quietTimes: readonly QuietTime[];
  /** Skipped or moved, by occurrence; forgotten after three days. */
  adjustments: Adjustments;
  pause: Pause | null;
  session: SessionTrack;
  /** By due time, oldest first; 60 days. */
  offers: readonly Offer[];
  kept: readonly Kept[];
  notForUs: readonly NotForUs[];
  own: readonly OwnMoment[];
  /** What was here before the last import, for its one undo. */
  beforeImport: Backup | null;
  /** Null: nothing is shared between the parent's browsers. */
  sync: Sync | null;
  /** Another of the parent's browsers ended sharing; true until the parent says they know. */
  sharingEnded: boolean;
  /** What changes from other browsers took away here, for seven days. */
  removedElsewhere: readonly RemovedElsewhere[];
}

/** What one life of the background remembers and may forget at any time. */
export interface Recent {
  /** When our one alarm is set for; null: none; undefined: not known, since we just woke. */
  heartbeatAt: Instant | null | undefined;
  dot: Dot | undefined;
  /** The tab in view that last finished loading, and when. */
  loaded: { tabId: number; at: Instant } | null;
  /** When tabs were made, of the last few. */
  made: readonly { tabId: number; at: Instant }[];
  /** The card on its way to a page: when it set out, and the tab that came into view in its place since. */
  onItsWay: { since: Instant; leftFor: number | null } | null;
  /** The window last seen in front. */
  windowId: number | null;
  /** The last tab or window event other than that loading. */
  otherEventAt: Instant | null;
  backFromIdleAt: Instant | null;
  /** What the tab in view answered when a card wanted to come. */
  page: { tabId: number; said: "typing" | "full-screen" | "failed" } | null;
  /** The occurrence for which no idea was left. */
  noMomentFor: string | null;
}

export type Dot = "none" | "waiting" | "paused";

export interface State extends Stored {
  recent: Recent;
}

export const JUST_WOKEN: Recent = {
  heartbeatAt: undefined,
  dot: undefined,
  loaded: null,
  onItsWay: null,
  windowId: null,
  made: [],
  otherEventAt: null,
  backFromIdleAt: null,
  page: null,
  noMomentFor: null,
};

export const EMPTY: Stored = {
  settings: DEFAULT_SETTINGS,
  quietTimes: [],
  adjustments: {},
  pause: null,
  session: NO_SESSION,
  offers: [],
  kept: [],
  notForUs: [],
  own: [],
  beforeImport: null,
  sync: null,
  sharingEnded: false,
  removedElsewhere: [],
};
