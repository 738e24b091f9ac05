import { describe, expect, it } from "vitest";
import { ROUTINES, type Routine } from "../moment/moment";
import { problemsOf } from "./check-quiet-time";
import { PRESET_IDS, PRESETS, type PresetId, presetOf, quietTimeOf } from "./presets";

it.each(PRESET_IDS)("begins %s as a whole quiet time, on, for all, every week", (presetId) => {
  const begun = quietTimeOf(presetId, "id", "A name");
  expect(problemsOf(begun)).toEqual([]);
  expect(begun).toMatchObject({ id: "id", name: "A name", on: true, forWhom: "all" });
});

it("stores no name, and is known by its id and its routines", () => {
  for (const presetId of PRESET_IDS) {
    const begun = quietTimeOf(presetId, presetId);
    expect(begun.name).toBe("");
    expect(presetOf(begun)).toBe(presetId);
    expect(presetOf({ ...begun, days: [1], start: 0 } as typeof begun)).toBe(presetId);
    expect(presetOf({ ...begun, id: "other" })).toBeNull();
    expect(presetOf({ ...begun, routines: ["goodbye"] })).toBeNull();
  }
});

it("shares nothing between two quiet times of one preset", () => {
  const first = quietTimeOf("supper", "1", "");
  first.days.pop();
  expect(quietTimeOf("supper", "2", "").days).toHaveLength(7);
});

it("offers bedtime and the weekend's morning first, in the first row of two columns", () => {
  expect(PRESET_IDS.slice(0, 2)).toEqual(["bedtime", "weekend-morning"]);
});

describe("a preset", () => {
  it.each<[PresetId, Routine]>([
    ["before-pick-up", "hello"],
    ["supper", "feed"],
    ["before-bath", "bath"],
    ["bedtime", "bedtime"],
    ["after-work", "back"],
    ["wednesday-afternoon", "outside"],
    ["weekend-morning", "wake"],
  ])("has moments for what it is called after: %s for %s", (presetId, routine) => {
    expect(PRESETS[presetId].routines).toContain(routine);
  });

  it.each(PRESET_IDS)("%s has only routines that there are", (presetId) => {
    expect(ROUTINES).toEqual(expect.arrayContaining([...PRESETS[presetId].routines]));
  });

  it("comes on the days that its name says", () => {
    expect(PRESETS["wednesday-afternoon"].days).toEqual([3]);
    expect(PRESETS["weekend-morning"].days).toEqual([6, 7]);
    expect(PRESETS["after-work"].days).not.toContain(6);
  });

  it("of the evening comes after the one that goes before it in a family's day", () => {
    const withQuietTime = [
      "before-pick-up",
      "after-work",
      "supper",
      "before-bath",
      "bedtime",
    ] as const;
    const starts = withQuietTime.map((presetId) => PRESETS[presetId].start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("for the time before the bath is over when bedtime begins", () => {
    const { start, lengthMinutes } = PRESETS["before-bath"];
    expect(start + lengthMinutes).toBeLessThanOrEqual(PRESETS.bedtime.start);
  });
});
