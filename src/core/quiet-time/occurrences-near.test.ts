import { describe, expect, test } from "vitest";
import { quietTimeOf, scheduleOf } from "../../../test/core/quiet-time";
import { at, UTC, zoneNamed } from "../../../test/core/zone";
import type { Zone } from "../time";
import { type Occurrence, occurrenceOn, occurrencesNear } from "./occurrence";
import type { QuietTime } from "./quiet-time";

const startOf = (near: readonly Occurrence[], key: string): string =>
  new Date(near.find((one) => one.key === key)?.startsAt ?? Number.NaN).toISOString();

describe("the quiet times near now", () => {
  test("come by their start, and those of one start by their names, however they are listed", () => {
    const early = quietTimeOf({ id: "z", start: 7 * 60, days: [1] });
    const one = quietTimeOf({ id: "a", days: [1] });
    const other = quietTimeOf({ id: "b", days: [1] });
    const lists = [
      [one, other, early],
      [other, early, one],
      [early, other, one],
    ];
    for (const list of lists)
      expect(
        occurrencesNear(scheduleOf(list), at("2026-11-23 12:00"), UTC).map(
          ({ quietTimeId }) => quietTimeId,
        ),
      ).toEqual(["z", "a", "b"]);
  });

  test.each(["2026-03-29", "2026-10-25", "2026-11-23"])(
    "start on %s, be it a day of a clock change or not, where the clock on the wall says so",
    (date) => {
      const zone = zoneNamed("Europe/Brussels");
      const near = occurrencesNear(scheduleOf([quietTimeOf()]), at(`${date} 12:00`, zone), zone);
      const withQuietTime = near.find((one) => one.date === date);
      expect(withQuietTime).toEqual(occurrenceOn(quietTimeOf(), date, {}, zone));
      expect(zone.toWall(withQuietTime?.startsAt ?? 0)).toEqual({ date, minute: 19 * 60 });
    },
  );
});

describe("a parent on the road, whose clock follows", () => {
  /** The same list, asked for in one zone and then in the other. */
  const afterMoving = (quietTimes: QuietTime[], wall: string, from: Zone, to: Zone) => {
    occurrencesNear(scheduleOf(quietTimes), at(wall, from), from);
    return occurrencesNear(scheduleOf(quietTimes), at(wall, to), to);
  };

  test("has tomorrow's quiet time by the clock change of where they are, though today is the same", () => {
    const near = afterMoving([quietTimeOf()], "2026-03-28 12:00", UTC, zoneNamed("Europe/London"));
    expect(startOf(near, "bed@2026-03-28")).toBe("2026-03-28T19:00:00.000Z");
    expect(startOf(near, "bed@2026-03-29")).toBe("2026-03-29T18:00:00.000Z");
  });

  test("has it so too where both places change their clocks that day, an hour apart", () => {
    const night = quietTimeOf({ start: 3 * 60 + 30 });
    const [moldova, romania] = ["Europe/Chisinau", "Europe/Bucharest"].map(zoneNamed);
    if (!moldova || !romania) throw new Error("no zones");
    const near = afterMoving([night], "2021-10-30 12:00", moldova, romania);
    expect(startOf(near, "bed@2021-10-31")).toBe("2021-10-31T00:30:00.000Z");
    const back = afterMoving([night], "2021-10-30 12:00", romania, moldova);
    expect(startOf(back, "bed@2021-10-31")).toBe("2021-10-31T01:30:00.000Z");
  });
});

describe("the zone, which is slow to ask,", () => {
  const asked: number[] = [];
  const zone: Zone = {
    ...UTC,
    toInstant: (wall) => {
      asked.push(wall.minute);
      return UTC.toInstant(wall);
    },
  };

  test("is asked for the midnights of three days and no more where no clock changes", () => {
    asked.length = 0;
    const quietTimes = [quietTimeOf(), quietTimeOf({ id: "bath", start: 18 * 60 })];
    occurrencesNear(scheduleOf(quietTimes), at("2026-11-23 12:00"), zone);
    expect(asked).toEqual([0, 0, 0, 0]);
  });
});
