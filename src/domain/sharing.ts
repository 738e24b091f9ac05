import { MAX_OWN, type OwnMoment } from "../core/moment/own-moment";
import { isSame } from "../core/parent-data/backup";
import { DEFAULT_SETTINGS, type Settings } from "../core/parent-data/settings";
import { MAX_QUIET_TIMES, type QuietTime } from "../core/quiet-time/quiet-time";
import type { Kept, NotForUs, State } from "../core/state";
import { MAX_KEPT, MAX_NOT_FOR_US } from "../core/state";
import { DAY, type Instant } from "../core/time";

/**
 * Sharing between a parent's own browsers (PRODUCT 8): a key for each thing, each with a revision. Of two
 * revisions the higher wins, so that no clock decides, and the order in which changes arrive is all one.
 */

/** What goes to the others. Ages, offers, places and what a browser learnt of itself never do. */
export const SHARED_SETTINGS = [
  "language",
  "cardAfter",
  "dose",
  "smallFirst",
  "showSince",
  "avoid",
] as const satisfies readonly (keyof Settings)[];
export type SharedSettings = Pick<Settings, (typeof SHARED_SETTINGS)[number]>;
/** Without its age band: in each browser it is for whom that browser says. */
export type SharedQuietTime = Omit<QuietTime, "forWhom">;

export type SharedValue =
  | SharedQuietTime
  | Kept
  | NotForUs
  | OwnMoment
  | SharedSettings[keyof SharedSettings];

/** One thing as it is shared. */
export interface Entry {
  /** Grows by one with each change; at most `HIGHEST_REV`. */
  rev: number;
  /** Who changed it: decides between two of the same revision. */
  device: string;
  /** When, on that device's clock. Shown, never compared. */
  at: Instant;
  /** The erasing it came after (its `erasedAt`), 0: none. */
  era: Instant;
  /** Null: removed. */
  value: SharedValue | null;
}

export type Entries = Readonly<Record<string, Entry>>;

/** What this browser knows of sharing; in `storage.local`. */
export interface Sharing {
  /** This browser among the others, by chance; says nothing of it. */
  device: string;
  /** The last erasing heard of; null: has not met the others yet. */
  era: Instant | null;
  entries: Entries;
  /** Since when a removed thing is known here to be, to forget it by this browser's own clock. */
  goneSince: Readonly<Record<string, Instant>>;
}

/** The shared store as it was read. */
export interface Area {
  entries: Entries;
  /** 0: never erased. */
  erasedAt: Instant;
  /** Keys whose content is not understood, of a newer version maybe: never overwritten. */
  unreadable: readonly string[];
}

/** What is to be done to the shared store. */
export interface Writes {
  set: Entries;
  remove: readonly string[];
  /** Null: as it is. */
  erasedAt: Instant | null;
}

export const REMEMBERED_GONE_FOR = 180 * DAY;
export const MOST_GONE = 100;
export const HIGHEST_REV = 1e12;

const BOUNDS = { time: MAX_QUIET_TIMES, kept: MAX_KEPT, not: MAX_NOT_FOR_US, own: MAX_OWN };
type Kind = keyof typeof BOUNDS;
const KINDS = Object.keys(BOUNDS) as Kind[];

export const startSharing = (device: string): Sharing => ({
  device,
  era: null,
  entries: {},
  goneSince: {},
});

/** Everything of this browser that is shared, by key. */
export function thingsOf(state: State): Map<string, SharedValue> {
  const things = new Map<string, SharedValue>();
  for (const { forWhom: _, ...quietTime } of state.quietTimes)
    things.set(`time.${quietTime.id}`, quietTime);
  for (const kept of state.kept) things.set(`kept.${kept.momentId}`, kept);
  for (const not of state.notForUs) things.set(`not.${not.momentId}`, not);
  for (const own of state.own) things.set(`own.${own.id}`, own);
  for (const name of SHARED_SETTINGS) things.set(`set.${name}`, state.settings[name]);
  return things;
}

/** The state with what was changed here written down as changes. The same object where nothing was. */
export function noteChanges(state: State, now: Instant): State {
  const { sharing } = state;
  if (sharing === null || sharing.era === null) return state;
  const here = thingsOf(state);
  const changed: Record<string, Entry> = {};
  for (const [key, value] of here)
    if (isNews(key, value, sharing.entries[key])) changed[key] = nextOf(sharing, key, value, now);
  for (const key of fitting(sharing.entries))
    if (!here.has(key)) changed[key] = nextOf(sharing, key, null, now);
  if (Object.keys(changed).length === 0) return state;
  // One that was removed may make room for one that had none.
  return putShared(state, withEntries(sharing, { ...sharing.entries, ...changed }, now));
}

/** A setting that was never touched is no change: it would win over one that was, elsewhere. */
function isNews(key: string, value: SharedValue, known: Entry | undefined): boolean {
  if (known) return known.value === null || !isSame(known.value, value);
  return !(key.startsWith("set.") && isSame(value, DEFAULTS[key]));
}

const DEFAULTS: Readonly<Record<string, SharedValue>> = Object.fromEntries(
  SHARED_SETTINGS.map((name) => [`set.${name}`, DEFAULT_SETTINGS[name]]),
);

const nextOf = (sharing: Sharing, key: string, value: SharedValue | null, now: Instant): Entry => ({
  rev: Math.min((sharing.entries[key]?.rev ?? 0) + 1, HIGHEST_REV),
  device: sharing.device,
  at: now,
  era: sharing.era ?? 0,
  value,
});

/** Whether the others erased everything since this browser last heard of them. */
export const wasErased = ({ sharing }: State, area: Area): boolean =>
  sharing !== null && sharing.era !== null && eraOf(area) > sharing.era;

/** Keys of what an erasing should have taken along. */
export const staleKeys = (area: Area): string[] =>
  Object.keys(area.entries).filter((key) => (area.entries[key]?.era ?? 0) < eraOf(area));

/** The newest erasing that the store tells of: what came after one may arrive before its own word. */
export const eraOf = ({ entries, erasedAt }: Area): Instant =>
  Object.values(entries).reduce((era, entry) => Math.max(era, entry.era), erasedAt);

/** The state with what the others changed. The same object where that is nothing. */
export function hearArea(state: State, area: Area, now: Instant): State {
  const { sharing } = state;
  if (sharing === null) return state;
  if (sharing.era === null) return meet(state, sharing, area, now);
  const heard: Record<string, Entry> = {};
  for (const [key, entry] of Object.entries(area.entries)) {
    const known = sharing.entries[key];
    if (entry.era === sharing.era && (!known || isNewer(entry, known))) heard[key] = entry;
  }
  const next =
    Object.keys(heard).length > 0
      ? withEntries(sharing, { ...sharing.entries, ...heard }, now)
      : sharing;
  const kept = forget(next, area, now);
  return kept === sharing ? state : putShared(state, kept);
}

/** The first time: theirs goes where both have a thing, and what is only here is added. */
function meet(state: State, sharing: Sharing, area: Area, now: Instant): State {
  const era = eraOf(area);
  const theirs = Object.entries(area.entries).filter(([, entry]) => entry.era === era);
  const met = withEntries({ ...sharing, era }, Object.fromEntries(theirs), now);
  const added: Record<string, Entry> = {};
  for (const [key, value] of thingsOf(state)) {
    const known = met.entries[key];
    const isOpen = known === undefined || known.value === null;
    if (isOpen && isNews(key, value, known)) added[key] = nextOf(met, key, value, now);
  }
  return putShared(state, withEntries(met, { ...met.entries, ...added }, now));
}

/** What got lost is put back: a list not read is not one that was emptied. A setting never noted is told. */
export const recoverShared = (state: State, now: Instant): State =>
  state.sharing?.era == null ? state : noteChanges(putShared(state, state.sharing), now);

/** Total, so that every browser picks the same, even of two that share a device's name. */
function isNewer(one: Entry, other: Entry): boolean {
  if (one.rev !== other.rev) return one.rev > other.rev;
  if (one.device !== other.device) return one.device > other.device;
  return !isSame(one.value, other.value) && JSON.stringify(one.value) > JSON.stringify(other.value);
}

function withEntries(sharing: Sharing, entries: Entries, now: Instant): Sharing {
  const gone = Object.keys(entries).filter((key) => entries[key]?.value === null);
  const goneSince = Object.fromEntries(gone.map((key) => [key, sharing.goneSince[key] ?? now]));
  return { ...sharing, entries, goneSince };
}

/** Forgets removed things that were so for long, or of too many the oldest; never one not yet told. */
function forget(sharing: Sharing, area: Area, now: Instant): Sharing {
  const isTold = (key: string) => (area.entries[key]?.value ?? null) === null;
  // What the store holds no more, or never held, would take away what another browser makes anew.
  const isNobodys = (key: string) => !area.entries[key] && !area.unreadable.includes(key);
  const gone = Object.entries(sharing.goneSince)
    .filter(([key]) => isTold(key))
    .sort(([a, since], [b, other]) => other - since || (a < b ? -1 : 1));
  const forgotten = gone.filter(
    ([key, since], place) =>
      isNobodys(key) || place >= MOST_GONE || now - since > REMEMBERED_GONE_FOR,
  );
  if (forgotten.length === 0) return sharing;
  const entries = { ...sharing.entries };
  for (const [key] of forgotten) delete entries[key];
  return withEntries(sharing, entries, now);
}

/** Keys of what is there and has room: of too many the first by key, everywhere the same. */
function fitting(entries: Entries): string[] {
  const keys = Object.keys(entries).filter((key) => entries[key]?.value !== null);
  return KINDS.flatMap((kind) =>
    keys
      .filter((key) => key.startsWith(`${kind}.`))
      .sort()
      .slice(0, BOUNDS[kind]),
  );
}

/** The state with its lists and settings as the entries say. */
function putShared(state: State, sharing: Sharing): State {
  const { entries } = sharing;
  const keys = fitting(entries);
  const valuesOf = <Value>(kind: Kind): Value[] =>
    keys.filter((key) => key.startsWith(`${kind}.`)).map((key) => entries[key]?.value as Value);
  const forWhomOf = (id: string) =>
    state.quietTimes.find((quietTime) => quietTime.id === id)?.forWhom ?? "all";
  const quietTimes = valuesOf<SharedQuietTime>("time").map((one) => ({
    ...one,
    forWhom: forWhomOf(one.id),
  }));
  const settings = Object.fromEntries(
    SHARED_SETTINGS.filter((name) => entries[`set.${name}`]?.value != null).map((name) => [
      name,
      entries[`set.${name}`]?.value,
    ]),
  );
  return {
    ...state,
    sharing,
    settings: sameOr(state.settings, { ...state.settings, ...settings }),
    quietTimes: sameOr(
      state.quietTimes,
      quietTimes.sort(by<QuietTime>(({ start }) => start, idOf)),
    ),
    kept: sameOr(
      state.kept,
      valuesOf<Kept>("kept").sort(by<Kept>(({ keptAt }) => keptAt, momentIdOf)),
    ),
    notForUs: sameOr(
      state.notForUs,
      valuesOf<NotForUs>("not").sort(by<NotForUs>(({ since }) => since, momentIdOf)),
    ),
    own: sameOr(
      state.own,
      valuesOf<OwnMoment>("own").sort(by<OwnMoment>(({ madeAt }) => madeAt, idOf)),
    ),
  };
}

const idOf = ({ id }: { id: string }): string => id;
const momentIdOf = ({ momentId }: { momentId: string }): string => momentId;
const by =
  <Thing>(first: (thing: Thing) => number, then: (thing: Thing) => string) =>
  (a: Thing, b: Thing): number =>
    first(a) - first(b) || (then(a) < then(b) ? -1 : 1);

/** What is the same stays the same object, so that it is not saved again. */
const sameOr = <Value>(before: Value, after: Value): Value =>
  isSame(before, after) ? before : after;

/**
 * What the shared store lacks. A thing that vanished without a word is written again; a word of removal
 * that vanished was old, and is only said again to who still has the thing.
 */
export function writesFor({ entries, era }: Sharing, area: Area): Writes {
  const mayWrite = (key: string) => !area.unreadable.includes(key);
  const lacking = Object.entries(entries).filter(([key, entry]) => {
    const there = area.entries[key];
    if (!mayWrite(key)) return false;
    if (!there) return entry.value !== null;
    return there.era < entry.era || (there.era === entry.era && isNewer(entry, there));
  });
  const remove = Object.entries(area.entries)
    .filter(([key, there]) => !entries[key] && (there.era < (era ?? 0) || there.value === null))
    .map(([key]) => key);
  return {
    set: Object.fromEntries(lacking),
    remove,
    erasedAt: era !== null && area.erasedAt < era ? era : null,
  };
}
