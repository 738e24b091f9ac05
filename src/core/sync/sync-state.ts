import { isSame } from "../parent-data/equal";
import { listsOf } from "../parent-data/lists";
import { rememberRemoved } from "../parent-data/removed-elsewhere";
import {
  isUntouched,
  type SharedValues,
  sharedValuesOf,
  thingsIn,
  withSharedValues,
} from "../parent-data/shared-values";
import { adoptIds, findTwins } from "../parent-data/twins";
import type { Area } from "../shared-area/area";
import type { State } from "../state";
import type { Instant } from "../time";
import { newsIn, recordsFor, type SyncMap } from "./lww-map";
import type { SharedValue, Sync } from "./sync";
import { dropTombstones, tombstonesOf } from "./tombstones";

function isChange(key: string, value: SharedValue, { records }: Sync): boolean {
  const known = records[key];
  return known ? !isSame(known.value, value) : !isUntouched(key, value);
}

/** The state with what was changed here recorded as changes. The same object where nothing was. */
export function recordLocalChanges(state: State, now: Instant): State {
  const { sync } = state;
  if (sync === null || sync.generation === null) return state;
  const here = sharedValuesOf(state);
  const changed = [...here].filter(([key, value]) => isChange(key, value, sync));
  const removed = [...liveValues(sync).keys()].filter((key) => !here.has(key));
  const values = new Map([...changed, ...removed.map((key) => [key, null] as const)]);
  if (values.size === 0) return state;
  // What the parent set or removed here since is theirs: putting back what went elsewhere leaves it alone.
  const removedElsewhere = state.removedElsewhere.filter(({ key }) => !values.has(key));
  return { ...state, removedElsewhere, sync: withChanges(sync, values, now) };
}

type Changes = ReadonlyMap<string, SharedValue | null>;
const withChanges = (sync: Sync, changed: Changes, now: Instant): Sync =>
  withRecords(sync, recordsFor(sync.records, sync.device, changed), now);

function withRecords(sync: Sync, added: SyncMap<SharedValue>, now: Instant): Sync {
  if (Object.keys(added).length === 0) return sync;
  const records = { ...sync.records, ...added };
  return { ...sync, records, removedSince: tombstonesOf(records, sync.removedSince, now) };
}

/**
 * The state with what other browsers changed. The same object where that is nothing. Whatever the area
 * holds, nothing here is erased: sharing that was ended elsewhere only stops, and what a change takes
 * away can be taken back.
 */
export function mergeRemote(state: State, area: Area, now: Instant): State {
  const { sync } = state;
  if (sync === null) return state;
  if (sync.generation === null) return join(state, sync, area, now);
  if (area.generation > sync.generation) return { ...state, sync: null, sharingEnded: true };
  const news = newsIn(sync.records, area.records);
  const merged = dropTombstones(withRecords(sync, news, now), area, now);
  if (merged === sync) return state;
  const removed = Object.keys(news).filter((key) => news[key]?.value === null);
  return place(rememberRemoved(state, removed, now), merged);
}

/**
 * The first time: what is equal in both is one, theirs goes where both have a thing, and what is only
 * here is added.
 */
function join(before: State, fresh: Sync, area: Area, now: Instant): State {
  const news = newsIn(fresh.records, area.records);
  const sync = withRecords({ ...fresh, generation: area.generation }, news, now);
  const theirs = liveValues(sync);
  const state = adoptIds(before, findTwins(before, listsOf(thingsIn(theirs))));
  const here = [...sharedValuesOf(state)].filter(([key, value]) => isChange(key, value, sync));
  const replaced = here.flatMap(([key]) => (theirs.has(key) ? [key] : []));
  const added = new Map(here.filter(([key]) => !theirs.has(key)));
  return place(rememberRemoved(state, replaced, now), withChanges(sync, added, now));
}

/** Puts back what got lost here: a list that could not be read is not one that was emptied. */
export const recoverShared = (state: State, now: Instant): State =>
  state.sync?.generation == null ? state : recordLocalChanges(place(state, state.sync), now);

const place = (state: State, sync: Sync): State => ({
  ...withSharedValues(state, liveValues(sync)),
  sync,
});

const liveValues = ({ records }: Sync): SharedValues =>
  new Map(
    Object.entries(records).flatMap(([key, { value }]) => (value === null ? [] : [[key, value]])),
  );
