import { isRecord, type RawRecord } from "../core/migrations/raw-record";
import { DAY_MS, type Instant } from "../core/time";

/** What did not parse, kept unchanged. Nobody reads it but whoever helps a parent, so it has an end. */
export const KEEP_ASIDE_MS = 180 * DAY_MS;
/** The largest list that is damaged as a whole fits, with room; a broken profile must not fill the store. */
export const MAX_ASIDE = 200;
export const MAX_ASIDE_CHARACTERS = 256 * 1024;

/**
 * These `{key, raw, at}`, without those of long ago; of too many or too much the oldest go first. Earlier versions
 * stored no time, and a time ahead is that of a clock that was wrong: such a one counts from now.
 */
export function boundAside(all: readonly unknown[], now: Instant): RawRecord[] {
  let room = MAX_ASIDE_CHARACTERS;
  const hasRoom = (one: RawRecord) => {
    room -= JSON.stringify(one).length;
    return room >= 0;
  };
  return all
    .filter(isRecord)
    .map((one) => ({ ...one, at: Math.min(Number(one.at) || now, now) }))
    .filter(({ at }) => now - at <= KEEP_ASIDE_MS)
    .slice(-MAX_ASIDE)
    .reverse()
    .filter(hasRoom)
    .reverse();
}
