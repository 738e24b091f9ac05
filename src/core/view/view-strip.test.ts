import { describe, expect, test } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at } from "../../../test/core/zone";

describe("the strip of today leaves out", () => {
  test("a quiet time that ends as the day begins, or begins as it ends", () => {
    const quietTimes = [
      quietTimeOf({ id: "late", start: 23 * 60 + 15, days: [1] }),
      quietTimeOf({ id: "early", start: 0, days: [3] }),
    ];
    expect(new CoreHarness({ quietTimes }, "2026-11-24 12:00").view.strip.quiet).toEqual([]);
    expect(new CoreHarness({ quietTimes }, "2026-11-23 12:00").view.strip.quiet).toMatchObject([
      { quietTimeId: "late", to: at("2026-11-24") },
    ]);
    expect(new CoreHarness({ quietTimes }, "2026-11-25 12:00").view.strip.quiet).toMatchObject([
      { quietTimeId: "early", from: at("2026-11-25") },
    ]);
  });

  test.each(["2026-11-23 23:00", "2026-11-24 00:00"])(
    "a session of the night before, over at %s, and one that began this instant",
    (over) => {
      const harness = new CoreHarness({}, "2026-11-23 22:30")
        .browseUntil(over)
        .until("2026-11-24 00:30")
        .observe();
      expect(harness.state.session.ended).toMatchObject([{ from: at("2026-11-23 22:30") }]);
      expect(harness.view.strip.sessions).toEqual([]);
    },
  );

  test("what a session had of the night before", () => {
    const harness = new CoreHarness({}, "2026-11-23 23:30").browseUntil("2026-11-24 00:30");
    expect(harness.view.strip.sessions).toEqual([
      { from: at("2026-11-24 00:00"), to: at("2026-11-24 00:30") },
    ]);
  });
});

describe("the moves of today's quiet time", () => {
  const ANY = [-60, -30, -15, 15, 30, 60];

  test("stay within the day, as its own start has it", () => {
    const quietTimes = [
      quietTimeOf({ id: "breakfast", start: 30 }),
      quietTimeOf({ id: "supper" }),
      quietTimeOf({ id: "night", start: 23 * 60 + 45, lengthMinutes: 15 }),
    ];
    const { view } = new CoreHarness({ quietTimes }, "2026-11-23 00:00");
    expect(view.quietTimes.map(({ today }) => today?.moves)).toEqual([
      [-30, -15, 15, 30, 60],
      ANY,
      [-60, -30, -15],
    ]);
  });

  test("are those of what comes next, too", () => {
    const quietTimes = [quietTimeOf({ id: "breakfast", start: 30 }), quietTimeOf()];
    expect(new CoreHarness({ quietTimes }, "2026-11-23 18:00").view.next).toMatchObject({
      quietTimeId: "bed",
      moves: ANY,
    });
  });
});
