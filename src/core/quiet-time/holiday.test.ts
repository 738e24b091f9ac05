import { describe, expect, it, test } from "vitest";
import { onPage } from "../../../test/core/bedtime";
import { CoreHarness } from "../../../test/core/core-harness";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at, deviceZoneIn } from "../../../test/core/zone";
import { MINUTE_MS } from "../time";
import { type HolidayDays, problemOfHoliday } from "./holiday-days";
import { pauseOf, runningPause } from "./pause";

const DAYS: HolidayDays = { from: "2026-12-20", until: "2027-01-02" };
const plan = (days: HolidayDays | null) => ({ kind: "plan-holiday", days }) as const;
const BEGINS = at("2026-12-20 04:00");
const ENDS = at("2027-01-03 04:00");
const harnessOn = (now = "2026-12-18 18:00") =>
  new CoreHarness({ quietTimes: [quietTimeOf()] }, now);

describe("the days of a holiday", () => {
  it.each<[string, string, ReturnType<typeof problemOfHoliday>]>([
    ["2026-12-20", "2027-01-02", null],
    ["2026-12-18", "2026-12-18", null],
    ["2026-12-18", "2027-12-18", null],
    ["2026-12-18", "2027-12-19", "too-far"],
    ["2026-12-17", "2027-01-02", "in-the-past"],
    ["2026-12-21", "2026-12-20", "wrong-order"],
    ["", "2026-12-20", "no-date"],
    ["2026-12-20", "2026-12-32", "no-date"],
  ])("from %s until %s: %s", (from, until, problem) => {
    expect(problemOfHoliday({ from, until }, "2026-12-18")).toBe(problem);
  });

  it("that can't be are not planned", () => {
    const harness = harnessOn().edit(plan({ from: "2026-12-21", until: "2026-12-20" }));
    expect(harness.state.pause).toBeNull();
  });
});

describe("a holiday", () => {
  test("leaves cards until its first day, at 04:00, and is over after its last one", () => {
    const harness = harnessOn().edit(plan(DAYS));
    expect(harness.view.holiday).toEqual({ from: BEGINS, until: ENDS });
    expect(harness.view.pause).toBeNull();
    harness.browseUntil("2026-12-18 19:00").wait(10_000).loadPage();
    expect(harness.cards).toEqual(["show-on-page"]);
    harness.until("2026-12-20 03:59").observe();
    expect(harness.view.pause).toBeNull();
    harness.until("2026-12-20 04:00").observe();
    expect(harness.view.pause).toEqual({ until: ENDS });
    expect(harness.effect("set-dot")).toEqual({ kind: "set-dot", dot: "paused" });
    harness.until("2027-01-02 18:50").browseUntil("2027-01-02 19:10").loadPage();
    expect(harness.cards).toHaveLength(1);
    expect(harness.view.reason).toBe("paused");
    harness.until("2027-01-03 04:00").observe();
    expect(harness.view).toMatchObject({ pause: null, holiday: null });
  });

  test("from today on begins at once, and counts the night after its last day", () => {
    const harness = harnessOn("2026-12-20 01:00").edit(
      plan({ from: "2026-12-20", until: "2026-12-20" }),
    );
    expect(harness.view.pause).toEqual({ until: at("2026-12-21 04:00") });
  });

  test("begins and ends at 04:00 on the clock, though it changes in between", () => {
    const zone = deviceZoneIn("Europe/Brussels");
    const harness = new CoreHarness({}, "2026-10-20 18:00", zone);
    harness.edit(plan({ from: "2026-10-24", until: "2026-10-26" }));
    expect(harness.view.holiday).toEqual({
      from: at("2026-10-24 04:00", zone),
      until: at("2026-10-27 04:00", zone),
    });
  });

  test("is taken away by one tap, and nothing else goes with it", () => {
    const harness = harnessOn().edit({ kind: "pause", until: "tomorrow" }).edit(plan(DAYS));
    harness.edit(plan(null));
    expect(harness.view.holiday).toBeNull();
    expect(harness.view.pause).toEqual({ until: at("2026-12-19 04:00") });
    harness.edit({ kind: "pause", until: "now" });
    expect(harness.state.pause).toBeNull();
  });

  test.each(["tomorrow", "a-week", "i-say-so"] as const)(
    "is not lost to a pause %s, nor to the end of that pause",
    (until) => {
      const harness = harnessOn("2026-12-10 18:00").edit(plan(DAYS)).edit({ kind: "pause", until });
      const { holiday } = harness.view;
      expect(holiday).toEqual({ from: BEGINS, until: ENDS });
      expect(harness.view.pause).not.toBeNull();
      harness.edit({ kind: "pause", until: "now" });
      expect(harness.view).toMatchObject({ pause: null, holiday });
    },
  );

  test("is not lost to a card's “Quiet until tomorrow”, nor to its undo", () => {
    const harness = onPage();
    harness.edit(plan(DAYS));
    const { pause } = harness.state;
    const { id } = harness.offer;
    harness.act("pause");
    expect(harness.state.pause).toMatchObject({ holiday: pause?.holiday });
    expect(harness.view.pause).not.toBeNull();
    harness.actOn(id, "page", { kind: "undo" });
    expect(harness.state.pause).toEqual(pause);
  });

  test("that is on ends when the parent resumes", () => {
    const harness = harnessOn().edit(plan(DAYS)).until("2026-12-24 12:00");
    harness.edit({ kind: "pause", until: "now" });
    expect(harness.state.pause).toBeNull();
  });

  test("goes on from a pause that ends as it begins", () => {
    const pause = pauseOf(BEGINS, { from: BEGINS, until: ENDS });
    expect(runningPause({ pause }, BEGINS - 1)).toEqual({ until: ENDS });
    expect(runningPause({ pause }, ENDS - 1)).toEqual({ until: ENDS });
    expect(runningPause({ pause }, ENDS)).toBeNull();
  });

  test("has the first quiet time after it next, once what comes before it is over", () => {
    const harness = harnessOn("2026-12-18 18:00").edit(plan(DAYS));
    expect(harness.view.next?.date).toBe("2026-12-18");
    harness.until("2026-12-19 20:00").observe();
    expect(harness.view.next).toMatchObject({ date: "2027-01-03", running: false });
    harness.until("2026-12-28 12:00").observe();
    expect(harness.view.next?.date).toBe("2027-01-03");
  });

  test("may lie a year ahead and be kept, and is forgotten once it is over", () => {
    const rest = (harness: CoreHarness) =>
      harness
        .browse(MINUTE_MS)
        .observe("focus", { window: "elsewhere" })
        .wait(6 * MINUTE_MS);
    const far = { from: "2027-12-10", until: "2027-12-18" };
    const harness = harnessOn().edit(plan(far));
    const { pause } = harness.state;
    expect(pause).not.toBeNull();
    expect(rest(harness).observe().state.pause).toEqual(pause);
    harness.setSnapshot({ window: { id: 1, state: "normal" } }).until("2027-12-20 12:00");
    expect(rest(harness).observe().state.pause).toBeNull();
  });

  test("that a clock far ahead planned does not last, and leaves a pause alone", () => {
    const harness = harnessOn("2099-01-01 12:00").edit(
      plan({ from: "2099-01-02", until: "2099-01-05" }),
    );
    harness.until("2026-12-18 18:00").edit({ kind: "pause", until: "tomorrow" });
    harness
      .browse(MINUTE_MS)
      .observe("focus", { window: "elsewhere" })
      .wait(6 * MINUTE_MS);
    harness.observe();
    expect(harness.state.pause).toEqual({ until: at("2026-12-19 04:00") });
  });
});
