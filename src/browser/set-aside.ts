import { isRecord } from "../core/migrations/raw-record";
import { isSame } from "../core/parent-data/equal";
import { DAY, type Instant } from "../core/time";

/** What did not parse, kept unchanged. Nobody reads it but whoever helps a parent, so it has an end. */
export const KEEP_ASIDE_MS = 180 * DAY;
/** The largest list that is damaged as a whole fits, with room; a broken profile must not fill the store. */
export const MAX_ASIDE = 200;
export const MAX_ASIDE_CHARACTERS = 256 * 1024;

/** One value that did not parse. Earlier versions stored no time. */
interface Aside {
  key: string;
  raw: unknown;
  at: Instant;
}

/** These with a time each, without those of long ago; of too many or too much the oldest go first. */
export function boundAside(all: readonly unknown[], now: Instant): Aside[] {
  const dated = all.flatMap((one) => withTime(one, now));
  const recent = dated.filter(({ at }) => now - at <= KEEP_ASIDE_MS).slice(-MAX_ASIDE);
  let room = MAX_ASIDE_CHARACTERS;
  const firstWithRoom = recent.findLastIndex((one) => {
    room -= JSON.stringify(one).length;
    return room < 0;
  });
  return recent.slice(firstWithRoom + 1);
}

/** A time ahead is that of a clock that was wrong. */
function withTime(one: unknown, now: Instant): Aside[] {
  if (!isRecord(one)) return [];
  const { key, raw, at } = one;
  const isKnown = typeof at === "number" && at <= now;
  return [{ key: String(key), raw, at: isKnown ? at : now }];
}

/** Whether the same value of the same part is there already. */
export const isAside = (all: readonly unknown[], { key, raw }: Omit<Aside, "at">): boolean =>
  all.some((one) => isRecord(one) && one.key === key && isSame(one.raw, raw));
