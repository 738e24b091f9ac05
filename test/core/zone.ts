import { isMainThread } from "node:worker_threads";
import { onTestFinished, vi } from "vitest";
import { addDays, dateOfEpochDay, epochDayOf } from "../../src/core/local-date";
import { DAY_MS, type Instant, MINUTE_MS, type Wall, type Zone } from "../../src/core/time";

/**
 * Zones with unusual clock changes (half an hour, a gap at midnight, quarter hours) and ordinary
 * ones.
 */
export const ODD_ZONES = [
  "America/New_York",
  "Europe/Brussels",
  "Australia/Lord_Howe",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "Pacific/Chatham",
] as const;

/** The zone of this process, read from `Date` as a browser does. */
export const deviceZone: Zone = {
  toInstant({ date, minute }: Wall): Instant {
    const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
    return new Date(year, month - 1, day, 0, minute).getTime();
  },
  toWall(instant: Instant): Wall {
    const date = new Date(instant);
    const wall = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
    return {
      date: dateOfEpochDay(wall / DAY_MS),
      minute: date.getHours() * 60 + date.getMinutes(),
    };
  },
};

/** Moves the device to this zone until the test has finished. */
export function deviceZoneIn(name: string): Zone {
  // A worker thread can't change the zone of its process, and mutation tests run in threads.
  if (!isMainThread) return zoneNamed(name);
  vi.stubEnv("TZ", name);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return deviceZone;
}

/** A zone by its IANA name, computed with `Intl` alone: slow, and used to check the other one. */
export function zoneNamed(timeZone: string): Zone {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const toWall = (instant: Instant): Wall => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const date = `${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`;
    return { date, minute: Number(parts.get("hour")) * 60 + Number(parts.get("minute")) };
  };
  const offsetAt = (instant: Instant): number => {
    const { date, minute } = toWall(instant);
    return (
      epochDayOf(date) * DAY_MS + minute * MINUTE_MS - Math.floor(instant / MINUTE_MS) * MINUTE_MS
    );
  };
  const toInstant = ({ date, minute }: Wall): Instant => {
    const asUtc = epochDayOf(date) * DAY_MS + minute * MINUTE_MS;
    const before = asUtc - offsetAt(asUtc - DAY_MS);
    const after = asUtc - offsetAt(asUtc + DAY_MS);
    const isRight = (instant: Instant) => instant + offsetAt(instant) === asUtc;
    const right = [before, after].filter(isRight);
    return right.length > 0 ? Math.min(...right) : before;
  };
  return { toInstant, toWall };
}

export const UTC: Zone = {
  toInstant: ({ date, minute }) => epochDayOf(date) * DAY_MS + minute * MINUTE_MS,
  toWall: (instant) => {
    const day = Math.floor(instant / DAY_MS);
    return { date: dateOfEpochDay(day), minute: Math.floor((instant - day * DAY_MS) / MINUTE_MS) };
  },
};

/** The instant of a wall-clock time, such as `at("2026-11-23 18:30")`. */
export function at(text: string, zone: Zone = UTC): Instant {
  const [date = "", clock = "00:00:00"] = text.split(" ");
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(":").map(Number);
  return zone.toInstant({ date, minute: hours * 60 + minutes }) + seconds * 1_000;
}

/** Every date of one year. */
export function datesOf(year: number): string[] {
  const dates: string[] = [];
  for (let date = `${year}-01-01`; date.startsWith(`${year}-`); date = addDays(date, 1))
    dates.push(date);
  return dates;
}
