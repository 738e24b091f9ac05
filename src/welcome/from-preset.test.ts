import { describe, expect, it } from "vitest";
import { PRESET_IDS, quietTimeOf } from "../core/quiet-time/presets";
import { findFromPreset } from "./from-preset";

const all = PRESET_IDS.map((presetId) => quietTimeOf(presetId, `id-${presetId}`, "any name"));

describe("findFromPreset", () => {
  it.each(PRESET_IDS)("finds %s again, whatever its name", (presetId) => {
    expect(findFromPreset(presetId, all)?.id).toBe(`id-${presetId}`);
  });

  it("no longer takes one for the preset once its time was changed", () => {
    const moved = all.map((each) => ({ ...each, start: each.start + 5 }));
    expect(findFromPreset("bedtime", moved)).toBeUndefined();
  });
});
