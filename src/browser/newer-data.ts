import type { RawRecord } from "../core/migrations/raw-record";
import { isSame } from "../core/parent-data/equal";
import { DEFAULT_SETTINGS } from "../core/parent-data/settings";
import type { Stored } from "../core/state";
import type { Loaded } from "./parse-stored";

/** What did not parse, by key. */
export type NotUnderstood = Loaded["setAside"];

/**
 * How a part is written to the store of a later version: entries and fields that this version does not
 * understand stay in it. A setting that the parent chose here replaces one that is not understood.
 */
export function besideNewer(key: keyof Stored, value: unknown, rest: NotUnderstood): unknown {
  const kept = rest.filter((one) => one.key === key).map(({ raw }) => raw);
  if (kept.length === 0) return value;
  if (Array.isArray(value)) return [...value, ...kept];
  if (key === "settings") return { ...(value as RawRecord), ...unchosen(value, kept[0]) };
  return Object.assign({}, ...kept, value);
}

function unchosen(settings: unknown, fields: unknown): RawRecord {
  const isUnchosen = (name: string) =>
    isSame((settings as RawRecord)[name], DEFAULT_SETTINGS[name as keyof typeof DEFAULT_SETTINGS]);
  return Object.fromEntries(
    Object.entries(fields as RawRecord).filter(([name]) => isUnchosen(name)),
  );
}

/** Whether nothing of a part is understood, so that saving the part would replace all of it. */
export const isWholePart = (raw: RawRecord, { key, raw: part }: NotUnderstood[number]): boolean =>
  raw[key] === part;
