import type { OwnMoment } from "../../src/core/moment/own-moment";
import { quietTimeOf } from "../../src/core/quiet-time/presets";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import { EMPTY, INITIAL_VOLATILE, type State } from "../../src/core/state";
import {
  type Area,
  hearArea,
  noteChanges,
  startSharing,
  type Writes,
  writesFor,
} from "../../src/domain/sharing";

export const NOW = Date.UTC(2026, 10, 23, 18);
export const nothing: Area = { entries: {}, erasedAt: 0, unreadable: [] };
export const blank: State = { ...EMPTY, volatile: INITIAL_VOLATILE };
export const on = (device: string, state: State = blank): State => ({
  ...state,
  sharing: startSharing(device),
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

/** The shared store with the writes carried out. */
function store(area: Area, writes: Writes): Area {
  const entries = { ...area.entries, ...writes.set };
  for (const key of writes.remove) delete entries[key];
  return { ...area, entries, erasedAt: writes.erasedAt ?? area.erasedAt };
}

/** One browser looks at the store, hears what is new and says what it lacks. */
export function meet(state: State, area: Area, now = NOW): { state: State; area: Area } {
  const heard = hearArea(state, area, now);
  return { state: heard, area: heard.sharing ? store(area, writesFor(heard.sharing, area)) : area };
}

export const edited = (state: State, change: Partial<State>, now = NOW): State =>
  noteChanges({ ...state, ...change }, now);
