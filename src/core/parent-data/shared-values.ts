import type { State } from "../state";
import type { SharedValue } from "../sync/sync";
import { isSame } from "./equal";
import {
  eachList,
  listsOf,
  type ParentLists,
  type Thing,
  thingsByKey,
  thingsOf,
  withoutAge,
} from "./lists";
import { DEFAULT_SETTINGS, type Settings, SHARED_SETTINGS } from "./settings";

export type SharedValues = ReadonlyMap<string, SharedValue>;

/** Everything of this browser that is shared, by key: `set.dose`, `kept.n1`. */
export function sharedValuesOf(state: State): SharedValues {
  const settings = SHARED_SETTINGS.map((name) => [`set.${name}`, state.settings[name]] as const);
  const things = [...thingsByKey(state)].map(([key, thing]) => [key, withoutAge(thing)] as const);
  return new Map<string, SharedValue>([...settings, ...things]);
}

const isSetting = (key: string): boolean => key.startsWith("set.");

/** A setting that was never touched is not shared: it would win over one that was, elsewhere. */
export const isUntouched = (key: string, value: SharedValue): boolean =>
  isSetting(key) && isSame(value, DEFAULT_SETTINGS[key.slice(4) as keyof Settings]);

export const thingsIn = (values: SharedValues): Map<string, Thing> =>
  new Map([...values].filter(([key]) => !isSetting(key)) as [string, Thing][]);

/** The state with these lists, and these settings where there are any. What is the same stays the same object. */
export function withSharedValues(state: State, values: SharedValues): State {
  const here = thingsByKey(state);
  const things = [...thingsIn(values)].map(([key, thing]): [string, Thing] => [
    key,
    key.startsWith("time.") ? { ...thing, forWhom: here.get(key)?.forWhom ?? "all" } : thing,
  ]);
  const settings = SHARED_SETTINGS.filter((name) => values.has(`set.${name}`));
  const set = Object.fromEntries(settings.map((name) => [name, values.get(`set.${name}`)]));
  const lists = listsOf(new Map(things));
  return {
    ...state,
    settings: reuse(state.settings, { ...state.settings, ...set }),
    ...eachList<ParentLists>((kind) => reuse(thingsOf(state, kind), thingsOf(lists, kind))),
  };
}

const reuse = <Value>(before: Value, after: Value): Value =>
  isSame(before, after) ? before : after;
