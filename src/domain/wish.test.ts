import { describe, expect, test } from "vitest";
import { momentOf } from "../../test/domain/library";
import { quietTimeOf } from "../../test/domain/quiet-time";
import { at, UTC } from "../../test/domain/zone";
import { MOMENTS } from "../content/library";
import type { Moment } from "./moment";
import { EMPTY, type Stored } from "./state";
import { momentNow, type Wish } from "./wish";

const NO_WISH: Wish = { handsFull: false, onTheRoad: false, calm: false, tired: false };
const now = (
  moments: readonly Moment[],
  wish: Partial<Wish> = {},
  stored: Partial<Stored> = {},
  { time = "2026-11-23 18:00", except = [] as string[] } = {},
) =>
  momentNow(
    { ...EMPTY, ...stored },
    moments,
    { ...NO_WISH, ...wish },
    except,
    at(time),
    UTC,
    () => 0.5,
  );

const bath = momentOf("bath", "bath");
const bed = momentOf("bed", "bedtime");
const road = momentOf("road", "onroad", { hands: "voice-only" });

describe("a small moment now", () => {
  test("comes with nothing set up, and not for the road", () => {
    expect(now([road, bath])?.momentId).toBe("bath");
  });

  test("is for the quiet time that runs, the one that counts of several", () => {
    const quietTimes = [
      quietTimeOf({ id: "long", routines: ["bath"], start: 17 * 60, lengthMinutes: 120 }),
      quietTimeOf({ start: 18 * 60 }),
    ];
    expect(now([bath, bed], {}, { quietTimes })?.momentId).toBe("bed");
  });

  test.each([
    ["2026-11-23 17:00", "bed"],
    ["2026-11-23 16:59", "bath"],
  ])("at %s is for what begins within two hours: %s", (time, id) => {
    const stored = { quietTimes: [quietTimeOf()] };
    const library = [momentOf("bath", "bath", { seed: true }), bed];
    expect(now(library, {}, stored, { time })?.momentId).toBe(id);
  });

  test("goes beyond the quiet time's routines rather than be none", () => {
    expect(now([bath], {}, { quietTimes: [quietTimeOf()] })?.momentId).toBe("bath");
  });

  test("comes again rather than be none, once each was swapped away", () => {
    expect(now([bath], {}, {}, { except: ["bath"] })?.momentId).toBe("bath");
  });

  test("is none only where everything was waved away", () => {
    expect(now([bath], {}, { notForUs: [{ momentId: "bath", since: 0 }] })).toBeNull();
  });

  test.each<[Partial<Wish>, string]>([
    [{ handsFull: true }, "busy"],
    [{ onTheRoad: true }, "road"],
    [{ calm: true }, "calm"],
    [{ tired: true }, "watch"],
  ])("as wished with %j is %j", (wish, id) => {
    const moments = [
      momentOf("loud", "floor", { movement: "explore", minutes: 2, surprise: true }),
      road,
      momentOf("busy", "chores", { hands: "busy", movement: "explore", minutes: 2 }),
      momentOf("calm", "floor", { movement: "refuge", minutes: 2 }),
      momentOf("watch", "floor", { movement: "explore", minutes: 2, watching: true }),
    ];
    expect(now(moments, wish)?.momentId).toBe(id);
  });

  test("can be had from our library for every mix of wishes and every age", () => {
    for (let bits = 0; bits < 16; bits++)
      for (const bands of [[], ["0-6"], ["24-36"]] as const) {
        const wish = {
          handsFull: (bits & 1) > 0,
          onTheRoad: (bits & 2) > 0,
          calm: (bits & 4) > 0,
          tired: (bits & 8) > 0,
        };
        const settings = { ...EMPTY.settings, bands: [...bands] };
        expect(now(MOMENTS, wish, { settings }), JSON.stringify({ wish, bands })).not.toBeNull();
      }
  });
});
