import { MARKER_KEY } from "../../src/core/migrations/migrate-shared-area";
import type { OwnMoment } from "../../src/core/moment/own-moment";
import { quietTimeOf } from "../../src/core/quiet-time/presets";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import type { Area } from "../../src/core/shared-area/area";
import { planWrites, type Writes } from "../../src/core/shared-area/plan-writes";
import { EMPTY, INITIAL_VOLATILE, type State } from "../../src/core/state";
import { type Sync, startSync } from "../../src/core/sync/sync";
import { mergeRemote, recordLocalChanges } from "../../src/core/sync/sync-state";

export const NOW = Date.UTC(2026, 10, 23, 18);
export const nothing: Area = { records: {}, generation: 0, isEnded: false, keys: [] };
export const blank: State = { ...EMPTY, volatile: INITIAL_VOLATILE };
export const on = (device: string, state: State = blank): State => ({
  ...state,
  sync: startSync(device),
});
export const kept = (momentId: string) => ({ momentId, wording: "plain" as const, keptAt: NOW });
export const own = (id: string, text = ""): OwnMoment => ({
  id,
  routine: "bath",
  title: "Foam beards",
  text,
  madeAt: NOW,
});
export const time = (id: string): QuietTime => quietTimeOf("bedtime", id, "");

/** The area with the keys of all its records, beside those that are not understood. */
export const withKeys = (area: Area): Area => ({
  ...area,
  keys: [...new Set([...area.keys, ...Object.keys(area.records)])],
});

/** What a browser would write to an area. */
export const writesOf = ({ sync }: State, area: Area = nothing): Writes =>
  planWrites(sync ?? startSync("nobody"), area);
export const keysSetBy = (state: State, area: Area = nothing): string[] =>
  writesOf(state, area).set.map(([key]) => key);

/** The shared area with the writes carried out. */
export function write(area: Area, sync: Sync, { set, remove }: Writes): Area {
  const keys = set.map(([key]) => key).filter((key) => key !== MARKER_KEY);
  const records = { ...area.records };
  for (const key of remove) delete records[key];
  for (const key of keys) records[key] = sync.records[key] as (typeof records)[string];
  const isMarked = set.length > keys.length;
  const marked = isMarked ? { generation: sync.generation ?? 0, isEnded: false } : {};
  const others = area.keys.filter((key) => !remove.includes(key));
  return withKeys({ ...area, ...marked, records, keys: others });
}

/** One browser reads the area, merges what is new and writes what it lacks. */
export function meet(state: State, area: Area, now = NOW): { state: State; area: Area } {
  const merged = mergeRemote(state, area, now);
  const { sync } = merged;
  return { state: merged, area: sync ? write(area, sync, planWrites(sync, area)) : area };
}

/** The area as `endShared` leaves it. */
export const ended = (area: Area): Area => ({
  ...nothing,
  generation: area.generation + 1,
  isEnded: true,
});

export const edited = (state: State, change: Partial<State>, now = NOW): State =>
  recordLocalChanges({ ...state, ...change }, now);
