import { describe, expect, test } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import { DEFAULT_SETTINGS } from "../parent-data/settings";

describe("whether the ages still fit", () => {
  const askedOn = (date: string, overrides = {}) =>
    new CoreHarness(
      { settings: { ...DEFAULT_SETTINGS, bands: ["0-6"], bandsSetOn: "2026-05-25", ...overrides } },
      `${date} 12:00`,
    ).view.askBands;

  test("is asked after half a year, and not the day before", () => {
    expect(askedOn("2026-11-22")).toBeNull();
    expect(askedOn("2026-11-23")).toEqual(["0-6"]);
  });

  test("is not asked where none was told, or the day is lost", () => {
    expect(askedOn("2026-11-23", { bands: [] })).toBeNull();
    expect(askedOn("2026-11-23", { bandsSetOn: "yesterday" })).toBeNull();
  });

  test("is not asked in a pause, nor ever again where the parent said so", () => {
    const harness = new CoreHarness(
      { settings: { ...DEFAULT_SETTINGS, bands: ["0-6"], bandsSetOn: "2026-05-25" } },
      "2026-11-23 12:00",
    );
    expect(harness.edit({ kind: "pause", until: "i-say-so" }).view.askBands).toBeNull();
    expect(harness.edit({ kind: "pause", until: "now" }).view.askBands).toEqual(["0-6"]);
    harness.edit({ kind: "set", settings: { mayAskBands: false } });
    expect(askedOn("2027-11-23", { mayAskBands: false })).toBeNull();
    expect(harness.edit({ kind: "set", settings: { bands: ["6-12"] } }).view.askBands).toBeNull();
  });

  test("is not asked again for half a year once it was asked", () => {
    const harness = new CoreHarness(
      { settings: { ...DEFAULT_SETTINGS, bands: ["0-6"], bandsSetOn: "2026-05-25" } },
      "2026-11-23 12:00",
    );
    const set = { kind: "set", settings: { bandsSetOn: "2026-11-23" } } as const;
    expect(harness.edit(set).view.askBands).toBeNull();
    expect(askedOn("2027-05-24", { bandsSetOn: "2026-11-23" })).toEqual(["0-6"]);
  });

  test("is not asked again for half a year once the ages were set anew", () => {
    const harness = new CoreHarness({
      settings: { ...DEFAULT_SETTINGS, bands: ["0-6"], bandsSetOn: "2026-05-25" },
    });
    expect(harness.edit({ kind: "set", settings: { bands: ["6-12"] } }).view.askBands).toBeNull();
  });
});
