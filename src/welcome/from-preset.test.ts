import { describe, expect, it } from "vitest";
import { PRESET_IDS, quietTimeOf } from "../core/quiet-time/presets";
import { findFromPreset } from "./from-preset";

const all = PRESET_IDS.map((presetId) => quietTimeOf(presetId, `id-${presetId}`, "any name"));
const moved = PRESET_IDS.map((presetId) => {
  const quietTime = quietTimeOf(presetId, presetId, "any name");
  return { ...quietTime, start: quietTime.start + 5 };
});

describe("findFromPreset", () => {
  it.each(PRESET_IDS)("finds %s again, whatever its name", (presetId) => {
    expect(findFromPreset(presetId, all)?.id).toBe(`id-${presetId}`);
  });

  it.each(PRESET_IDS)("finds %s again once its time was changed here", (presetId) => {
    expect(findFromPreset(presetId, moved)?.id).toBe(presetId);
  });

  it("takes none of another id for the preset once its time was changed", () => {
    const others = moved.map((each) => ({ ...each, id: `id-${each.id}` }));
    expect(findFromPreset("bedtime", others)).toBeUndefined();
  });

  it("takes none for the preset that was made into something else under its id", () => {
    const bath = { ...quietTimeOf("before-bath", "bedtime", "Bath"), start: 1_100 };
    expect(findFromPreset("bedtime", [bath])).toBeUndefined();
  });
});
