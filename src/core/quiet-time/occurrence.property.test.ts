import { describe, expect, test, vi } from "vitest";
import { quietTimeOf, scheduleOf } from "../../../test/core/quiet-time";
import { at, datesOf, deviceZoneIn, ODD_ZONES, zoneNamed } from "../../../test/core/zone";
import { weekdayOf } from "../local-date";
import { MINUTE_MS } from "../time";
import {
  dateOfKey,
  isInItsWeek,
  isRunning,
  MOVES_MINUTES,
  type Occurrence,
  occurrenceKey,
  occurrenceOn,
  occurrencesAt,
  occurrencesNear,
} from "./occurrence";
import type { QuietTime } from "./quiet-time";

// Whole years on a busy machine: slow is not wrong.
vi.setConfig({ testTimeout: 60_000 });

describe.each(ODD_ZONES)("over a year in %s", (name) => {
  const quietTimes = [
    quietTimeOf({ id: "night", start: 2 * 60 + 30, lengthMinutes: 45, leadInMinutes: 15 }),
    quietTimeOf({ id: "midnight", start: 0, lengthMinutes: 30, leadInMinutes: 10 }),
    quietTimeOf({ id: "late", start: 23 * 60 + 45, lengthMinutes: 90, days: [4, 5, 6, 7] }),
    quietTimeOf({ id: "other", start: 15, lengthMinutes: 20, fortnightFrom: "2026-01-05" }),
  ];
  const dueOn = (quietTime: QuietTime, date: string) =>
    quietTime.days.includes(weekdayOf(date)) && isInItsWeek(quietTime, date);

  test("each occurrence is found, exactly once, by whoever looks every quarter of an hour", () => {
    const zone = deviceZoneIn(name);
    const starts = new Map<string, Set<number>>();
    const end = at("2027-01-01 12:00", zone);
    for (let now = at("2025-12-31 12:00", zone); now < end; now += 15 * MINUTE_MS)
      for (const one of occurrencesNear(scheduleOf(quietTimes), now, zone))
        if (isRunning(one, now))
          starts.set(one.key, (starts.get(one.key) ?? new Set()).add(one.startsAt));
    const expected = datesOf(2026).flatMap((date) =>
      quietTimes.filter((one) => dueOn(one, date)).map(({ id }) => occurrenceKey(id, date)),
    );
    expect(expected.filter((key) => starts.get(key)?.size !== 1)).toEqual([]);
    const inYear = [...starts.keys()].filter((key) => dateOfKey(key).startsWith("2026-"));
    expect(inYear.sort()).toEqual(expected.sort());
  });

  test("what runs now is found among all that are near, also where days were moved or skipped", () => {
    const zone = deviceZoneIn(name);
    const adjustments = Object.fromEntries(
      datesOf(2026).flatMap((date, day) => {
        const quietTime = quietTimes[day % quietTimes.length] as QuietTime;
        const movedByMinutes = MOVES_MINUTES[day % MOVES_MINUTES.length] as number;
        const adjustment = { skipped: day % 5 === 0, movedByMinutes };
        return day % 3 === 0 ? [[occurrenceKey(quietTime.id, date), adjustment]] : [];
      }),
    );
    const end = at("2027-01-01 12:00", zone);
    let found = 0;
    for (const changed of [{}, adjustments])
      for (let now = at("2025-12-31 12:00", zone); now < end; now += 25 * MINUTE_MS) {
        const schedule = { quietTimes, adjustments: changed };
        const near = occurrencesNear(schedule, now, zone).filter((one) => isRunning(one, now));
        expect(occurrencesAt(schedule, now, zone)).toEqual(near);
        found += near.length;
      }
    expect(found).toBeGreaterThan(1_000);
  });

  test("each runs for its whole length, and starts by the clock on the wall where that time is", () => {
    const zone = deviceZoneIn(name);
    const plain = zoneNamed(name);
    for (const date of datesOf(2026))
      for (const quietTime of quietTimes.filter((one) => dueOn(one, date))) {
        const { startsAt, opensAt, endsAt } = occurrenceOn(quietTime, date, {}, zone) as Occurrence;
        expect(startsAt).toBe(plain.toInstant({ date, minute: quietTime.start }));
        expect(endsAt - startsAt).toBe(quietTime.lengthMinutes * MINUTE_MS);
        expect(startsAt - opensAt).toBe(quietTime.leadInMinutes * MINUTE_MS);
      }
  });
});
