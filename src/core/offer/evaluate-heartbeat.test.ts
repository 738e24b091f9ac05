import { describe, expect, test } from "vitest";
import { Life } from "../../../test/domain/life";
import { due } from "../../../test/domain/nudge";
import { at } from "../../../test/domain/zone";
import { MINUTE, SECOND } from "../time";

describe("the heartbeat", () => {
  test.each([
    ["2026-11-23 18:00:00", "18:01"],
    ["2026-11-23 18:00:30", "18:01"],
    ["2026-11-23 18:00:31", "18:02"],
    ["2026-11-23 18:00:59", "18:02"],
  ])("seen from %s comes at the whole minute %s", (now, clock) => {
    const life = new Life({}, now).observe();
    const heartbeat = life.effect("set-heartbeat")?.at ?? 0;
    expect(new Date(heartbeat).toISOString().slice(11, 16)).toBe(clock);
  });

  test("is set again after it was heard, and not before", () => {
    const life = new Life()
      .observe()
      .wait(40 * SECOND)
      .observe();
    expect(life.effect("set-heartbeat")).toBeUndefined();
    expect(
      life
        .wait(20 * SECOND)
        .observe()
        .effect("set-heartbeat"),
    ).toBeDefined();
  });

  test("that is due is left to come, whatever else is told at that moment", () => {
    const life = new Life({}, "2026-11-23 18:00:00").observe().wait(MINUTE);
    expect(life.send({ kind: "popup-closed" }).effect("set-heartbeat")).toBeUndefined();
    life.wait(29 * SECOND);
    expect(life.send({ kind: "popup-closed" }).effect("set-heartbeat")).toBeUndefined();
    expect(life.observe("heartbeat").effect("set-heartbeat")).toBeDefined();
  });

  test("that did not come after half a minute is set anew by whatever is told", () => {
    const life = new Life({}, "2026-11-23 18:00:00").observe().wait(MINUTE + 30 * SECOND);
    expect(life.send({ kind: "popup-closed" }).effect("set-heartbeat")).toBeDefined();
  });

  test("stops with the session, and starts with the next activity", () => {
    const life = new Life().observe().observe("focus", { window: "elsewhere" });
    expect(
      life
        .wait(5 * MINUTE)
        .observe()
        .effect("set-heartbeat"),
    ).toEqual({ kind: "set-heartbeat", at: null });
    expect(life.wait(MINUTE).observe().effect("set-heartbeat")).toBeUndefined();
    const window = { id: 1, state: "normal" } as const;
    expect(life.observe("focus", { window }).effect("set-heartbeat")?.at).toBeGreaterThan(life.now);
  });

  test("is set anew once a clock was set back, whatever is told: nobody waits for an hour", () => {
    const back = () => new Life().observe().wait(-60 * MINUTE);
    const next = { kind: "set-heartbeat", at: at("2026-11-23 17:01") };
    expect(back().observe().effect("set-heartbeat")).toEqual(next);
    expect(back().send({ kind: "popup-closed" }).effect("set-heartbeat")).toEqual(next);
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
