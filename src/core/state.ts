import type { OwnMoment } from "./moment/own-moment";
import type { ShownMoment } from "./moment/shown-on-request";
import type { Offer } from "./offer/offer";
import type { LastImport } from "./parent-data/backup-data";
import type { Kept } from "./parent-data/kept";
import type { RemovedElsewhere } from "./parent-data/lists";
import type { NotForUs } from "./parent-data/not-for-us";
import { DEFAULT_SETTINGS, type Settings } from "./parent-data/settings";
import type { Adjustments } from "./quiet-time/adjustment";
import type { CalendarMark } from "./quiet-time/calendar-mark";
import type { Pause } from "./quiet-time/pause";
import type { QuietTime } from "./quiet-time/quiet-time";
import { NO_SESSION, type SessionTrack } from "./session/session";
import type { Sync } from "./sync/sync";
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
  /** What "A small moment now" showed: each moment once, when it was last seen; 60 days. */
  shownOnRequest: readonly ShownMoment[];
  kept: readonly Kept[];
  notForUs: readonly NotForUs[];
  own: readonly OwnMoment[];
  /** What the last import did, to undo it. */
  beforeImport: LastImport | null;
  /** When that import was, on this browser's clock; null: none, or a version before this one stored it. */
  importedAt: Instant | null;
  /** What the calendar files that were saved here hold, until their last day is over. */
  inCalendar: readonly CalendarMark[];
  /** Null: nothing is shared between the parent's browsers. */
  sync: Sync | null;
  /** Another of the parent's browsers ended sharing; true until the parent says they know. */
  sharingEnded: boolean;
  /** What changes from other browsers took away here, for seven days. */
  removedElsewhere: readonly RemovedElsewhere[];
}

/** Every key of `storage.local`: the parts, the version, and what could not be read. */
export type StorageKey = keyof Stored | "version" | "setAside";

/** What the background keeps in memory only, and may lose at any time. */
export interface Volatile {
  /** When our one alarm is set for; null: none; undefined: not known, since the background just started. */
  heartbeatAt: Instant | null | undefined;
  /** What the button shows; undefined: not known, since the background just started or drawing it took too long. */
  dot: Dot | undefined;
  /** The tab in view that last finished loading, and when. */
  loaded: { tabId: number; at: Instant } | null;
  /** The tab in view while it loads, and since when; `since` null: for so long that it counts as loaded. */
  loadingTab: { tabId: number; since: Instant | null } | null;
  /** The tabs created last, and when. */
  recentTabs: readonly { tabId: number; at: Instant }[];
  /** Since when a card is being injected into a page; null: none is. */
  injectingSince: Instant | null;
  /** The tab that became active since then, or the card's own; null: not known. */
  activeTabId: number | null;
  /** The window last seen in front. */
  windowId: number | null;
  /** The last tab or window event other than that loading. */
  otherEventAt: Instant | null;
  backFromIdleAt: Instant | null;
  /** What the tab in view answered when a card wanted to come. */
  page: { tabId: number; outcome: "typing" | "full-screen" | "failed" } | null;
  /** The occurrence for which no moment was left. */
  exhaustedOccurrence: string | null;
}

export type Dot = "none" | "waiting" | "paused";

export interface State extends Stored {
  volatile: Volatile;
}

export const INITIAL_VOLATILE: Volatile = {
  heartbeatAt: undefined,
  dot: undefined,
  loaded: null,
  loadingTab: null,
  injectingSince: null,
  activeTabId: null,
  windowId: null,
  recentTabs: [],
  otherEventAt: null,
  backFromIdleAt: null,
  page: null,
  exhaustedOccurrence: null,
};

export const EMPTY: Stored = {
  settings: DEFAULT_SETTINGS,
  quietTimes: [],
  adjustments: {},
  pause: null,
  session: NO_SESSION,
  offers: [],
  shownOnRequest: [],
  kept: [],
  notForUs: [],
  own: [],
  beforeImport: null,
  importedAt: null,
  inCalendar: [],
  sync: null,
  sharingEnded: false,
  removedElsewhere: [],
};
