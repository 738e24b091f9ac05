import type { Sharing } from "../domain/sharing";
import type { MomentId, Wording } from "./moment/moment";
import type { OwnMoment } from "./moment/own-moment";
import type { Offer } from "./offer/offer";
import type { Backup } from "./parent-data/backup";
import { DEFAULT_SETTINGS, type Settings } from "./parent-data/settings";
import type { Adjustments } from "./quiet-time/occurrence";
import type { QuietTime } from "./quiet-time/quiet-time";
import { NO_SESSION, type SessionTrack } from "./session/session";
import type { Instant } from "./time";
import type { Pause } from "./view/view";

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
  sharing: Sharing | null;
}

export interface Kept {
  momentId: MomentId;
  wording: Wording;
  keptAt: Instant;
}

export interface NotForUs {
  momentId: MomentId;
  since: Instant;
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
  sharing: null,
};

/** The most that is kept or set aside as "not for us". */
export const MOST_KEPT = 150;
export const MOST_NOT_FOR_US = 300;
