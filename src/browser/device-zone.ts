import { DAY_MS, type Instant, MINUTE_MS, type Zone } from "../core/time";

const minutesBehindUtc = (at: Instant): number => new Date(at).getTimezoneOffset();

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/**
 * The device's zone, read at each call because a device may travel. `new Date(...)` with local
 * fields moves a skipped time forward by the gap and uses the first of two equal times, as `Zone`
 * requires.
 */
export const deviceZone: Zone = {
  toInstant({ date, minute }) {
    const year = Number(date.slice(0, 4));
    const month = Number(date.slice(5, 7));
    const day = Number(date.slice(8));
    const utc = Date.UTC(year, month - 1, day, 0, minute);
    const offset = minutesBehindUtc(utc - DAY_MS);
    // Without a clock change nearby, this skips the engine's search for one, which is slow.
    if (offset === minutesBehindUtc(utc + DAY_MS)) return utc + offset * MINUTE_MS;
    return new Date(year, month - 1, day, 0, minute).getTime();
  },
  toWall(instant) {
    const local = new Date(instant);
    const year = String(local.getFullYear()).padStart(4, "0");
    const date = `${year}-${twoDigits(local.getMonth() + 1)}-${twoDigits(local.getDate())}`;
    return { date, minute: local.getHours() * 60 + local.getMinutes() };
  },
};
