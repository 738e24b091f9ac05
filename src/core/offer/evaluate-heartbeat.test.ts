import { describe, expect, test } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import { due } from "../../../test/core/due-card";
import { at } from "../../../test/core/zone";
import { MINUTE_MS, SECOND_MS } from "../time";

describe("the heartbeat", () => {
  test.each([
    ["2026-11-23 18:00:00", "18:01"],
    ["2026-11-23 18:00:30", "18:01"],
    ["2026-11-23 18:00:31", "18:02"],
    ["2026-11-23 18:00:59", "18:02"],
  ])("seen from %s comes at the whole minute %s", (now, clock) => {
    const harness = new CoreHarness({}, now).observe();
    const heartbeat = harness.effect("set-heartbeat")?.at ?? 0;
    expect(new Date(heartbeat).toISOString().slice(11, 16)).toBe(clock);
  });

  test("is set again after it was heard, and not before", () => {
    const harness = new CoreHarness()
      .observe()
      .wait(40 * SECOND_MS)
      .observe();
    expect(harness.effect("set-heartbeat")).toBeUndefined();
    expect(
      harness
        .wait(20 * SECOND_MS)
        .observe()
        .effect("set-heartbeat"),
    ).toBeDefined();
  });

  test("that is due is left to come, whatever else is told at that moment", () => {
    const harness = new CoreHarness({}, "2026-11-23 18:00:00").observe().wait(MINUTE_MS);
    expect(harness.dispatch({ kind: "popup-closed" }).effect("set-heartbeat")).toBeUndefined();
    harness.wait(29 * SECOND_MS);
    expect(harness.dispatch({ kind: "popup-closed" }).effect("set-heartbeat")).toBeUndefined();
    expect(harness.observe("heartbeat").effect("set-heartbeat")).toBeDefined();
  });

  test("that did not come after half a minute is set anew by whatever is told", () => {
    const harness = new CoreHarness({}, "2026-11-23 18:00:00")
      .observe()
      .wait(MINUTE_MS + 30 * SECOND_MS);
    expect(harness.dispatch({ kind: "popup-closed" }).effect("set-heartbeat")).toBeDefined();
  });

  test("stops with the session, and starts with the next activity", () => {
    const harness = new CoreHarness().observe().observe("focus", { window: "elsewhere" });
    expect(
      harness
        .wait(5 * MINUTE_MS)
        .observe()
        .effect("set-heartbeat"),
    ).toEqual({ kind: "set-heartbeat", at: null });
    expect(harness.wait(MINUTE_MS).observe().effect("set-heartbeat")).toBeUndefined();
    const window = { id: 1, state: "normal" } as const;
    expect(harness.observe("focus", { window }).effect("set-heartbeat")?.at).toBeGreaterThan(
      harness.now,
    );
  });

  test("is set anew once a clock was set back, whatever is told: nobody waits for an hour", () => {
    const back = () => new CoreHarness().observe().wait(-60 * MINUTE_MS);
    const next = { kind: "set-heartbeat", at: at("2026-11-23 17:01") };
    expect(back().observe().effect("set-heartbeat")).toEqual(next);
    expect(back().dispatch({ kind: "popup-closed" }).effect("set-heartbeat")).toEqual(next);
  });

  test("is set before anything else is done", () => {
    expect(
      due()
        .until("2026-11-23 19:01")
        .loadPage(null)
        .effects.map(({ kind }) => kind),
    ).toEqual(["set-heartbeat", "show-on-page"]);
  });
});
