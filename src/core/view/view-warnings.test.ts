import { describe, expect, it } from "vitest";
import { READING } from "../../../test/core/browser-snapshot";
import { environmentOf } from "../../../test/core/environment";
import { at, deviceZoneIn } from "../../../test/core/zone";
import { createContext } from "../context";
import { DEFAULT_SETTINGS } from "../parent-data/settings";
import { EMPTY, INITIAL_VOLATILE } from "../state";
import { viewOf } from "./view-of";

describe("the view", () => {
  it.each([
    [false, ["set-aside", "clock"]],
    [true, ["clock"]],
  ])("tells of what is set aside until the parent has read it: %s", (setAsideWasRead, expected) => {
    const zone = deviceZoneIn("Europe/Brussels");
    const settings = { ...DEFAULT_SETTINGS, setAsideWasRead };
    const state = { ...EMPTY, settings, volatile: INITIAL_VOLATILE };
    const environment = environmentOf({ now: at("2026-11-23 18:00"), zone });
    const context = createContext(state, environment, { snapshot: READING, trigger: null });
    const { warnings } = viewOf(state, context, { pinned: null, warnings: ["set-aside", "clock"] });
    expect(warnings).toEqual(expected);
  });
});
