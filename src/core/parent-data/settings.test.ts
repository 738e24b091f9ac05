import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, SETTING_SCHEMAS, SHARED_SETTINGS, someSettingsSchema } from "./settings";

describe("the settings", () => {
  it("are at first what their schemas allow", () => {
    expect(v.safeParse(v.object(SETTING_SCHEMAS), DEFAULT_SETTINGS).success).toBe(true);
  });

  // Stated again on purpose: what a browser sends to others must not change by accident.
  it("are synced but for ages, places and what a browser learnt of itself", () => {
    expect([...SHARED_SETTINGS].sort()).toEqual([
      "avoid",
      "cardAfter",
      "cardStays",
      "clock",
      "corner",
      "dose",
      "frequencyCapWasAsked",
      "hideBrowsing",
      "language",
      "showSince",
      "smallFirst",
      "weekStart",
    ]);
  });

  it("can be changed one at a time", () => {
    expect(v.safeParse(someSettingsSchema, { dose: "two-a-day" }).output).toEqual({
      dose: "two-a-day",
    });
    expect(v.safeParse(someSettingsSchema, {}).success).toBe(true);
  });

  it.each(["hourly", null, undefined])(
    "are not changed to %s, which is none of the list",
    (dose) => {
      expect(v.safeParse(someSettingsSchema, { dose }).success).toBe(false);
    },
  );
});
