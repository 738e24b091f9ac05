import { describe, expect, test } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import { momentOf } from "../../../test/core/library";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at } from "../../../test/core/zone";
import { DEFAULT_SETTINGS, type Settings } from "../parent-data/settings";
import type { Stored } from "../state";

const NOW = "2026-11-23 12:00";
const LATELY = at("2026-10-27 19:00");
const LONG_AGO = at("2026-10-20 19:00");

const MOMENTS = [
  momentOf("bed-1", "bedtime"),
  momentOf("bed-2", "bedtime", { bands: ["6-12"] }),
  momentOf("bed-loud", "bedtime", { channels: { plain: ["voice"] } }),
  momentOf("bed-two", "bedtime", { together: true }),
  momentOf("bed-back", "bedtime", { comingBack: true }),
  momentOf("bath-1", "bath"),
];

const met = (...momentIds: string[]) => momentIds.map((momentId) => ({ momentId, at: LATELY }));

function harnessWith(stored: Partial<Stored>, settings: Partial<Settings> = {}): CoreHarness {
  const all = {
    quietTimes: [quietTimeOf()],
    ...stored,
    settings: { ...DEFAULT_SETTINGS, bands: ["6-12" as const], ...settings },
  };
  return new CoreHarness(all, NOW, undefined, { moments: MOMENTS });
}
const isAsked = (...made: Parameters<typeof harnessWith>) => harnessWith(...made).view.askRepeats;

const shownOnRequest = met("bed-1", "bed-2", "bed-loud");

describe("whether fewer cards would be nicer is asked once all has come by", () => {
  test("that fits the quiet time: what is for two children or for coming back need not have", () => {
    expect(isAsked({ shownOnRequest })).toBe(true);
  });

  test("and not of a quiet time that has its own moment", () => {
    const ours = { momentId: "bed-2", since: "2026-10-01" };
    expect(isAsked({ shownOnRequest, quietTimes: [quietTimeOf({ ours })] })).toBe(false);
    // What does not suit is not shown again and again.
    const gone = { ...ours, momentId: "own-gone" };
    expect(isAsked({ shownOnRequest, quietTimes: [quietTimeOf({ ours: gone })] })).toBe(true);
  });

  test.each(["bed-1", "bed-2", "bed-loud"])("and not while %s is left", (left) => {
    expect(
      isAsked({ shownOnRequest: shownOnRequest.filter(({ momentId }) => momentId !== left) }),
    ).toBe(false);
  });

  test("on cards as on request", () => {
    const idea = { momentId: "bed-1", wording: "plain", routine: "bedtime" } as const;
    const offers = [offerOf({ idea, shownAt: LATELY })];
    expect(isAsked({ offers, shownOnRequest: met("bed-2", "bed-loud") })).toBe(true);
  });

  test("within 28 days: what came longer ago may come anew", () => {
    const old = { momentId: "bed-1", at: LONG_AGO };
    expect(isAsked({ shownOnRequest: [old, ...met("bed-2", "bed-loud")] })).toBe(false);
  });

  test("that fits the ages, what the parent avoids and what is for them", () => {
    expect(isAsked({ shownOnRequest: met("bed-1", "bed-loud") }, { bands: ["12-24"] })).toBe(true);
    expect(isAsked({ shownOnRequest: met("bed-1", "bed-2") }, { avoid: ["sound"] })).toBe(true);
    const notForUs = [{ momentId: "bed-2", since: LATELY }];
    expect(isAsked({ shownOnRequest: met("bed-1", "bed-loud"), notForUs })).toBe(true);
    const quietTimes = [quietTimeOf({ forWhom: "24-36" })];
    expect(isAsked({ shownOnRequest: met("bed-1", "bed-loud"), quietTimes })).toBe(true);
  });

  test("for one of several quiet times, of those that are on", () => {
    const bath = quietTimeOf({ id: "bath", routines: ["bath"] });
    expect(isAsked({ shownOnRequest, quietTimes: [bath, quietTimeOf()] })).toBe(true);
    expect(isAsked({ shownOnRequest, quietTimes: [bath, quietTimeOf({ on: false })] })).toBe(false);
    const both = [quietTimeOf({ routines: ["bedtime", "bath"] })];
    expect(isAsked({ shownOnRequest, quietTimes: both })).toBe(false);
  });
});

describe("whether fewer cards would be nicer is not asked", () => {
  test("where no quiet time is set, or nothing fits it", () => {
    expect(isAsked({ shownOnRequest, quietTimes: [] })).toBe(false);
    const quietTimes = [quietTimeOf({ routines: ["wake"] })];
    expect(isAsked({ shownOnRequest, quietTimes })).toBe(false);
  });

  test("in a pause, but after it", () => {
    const harness = harnessWith({ shownOnRequest });
    expect(harness.edit({ kind: "pause", until: "i-say-so" }).view.askRepeats).toBe(false);
    expect(harness.edit({ kind: "pause", until: "now" }).view.askRepeats).toBe(true);
  });

  test("where there is no step to fewer", () => {
    expect(isAsked({ shownOnRequest }, { dose: "one-a-day" })).toBe(true);
    expect(isAsked({ shownOnRequest }, { dose: "three-a-week" })).toBe(false);
  });

  test("a second time, however long ago the first was", () => {
    const harness = harnessWith({ shownOnRequest });
    harness.edit({ kind: "set", settings: { repeatsWereAsked: true } });
    expect(harness.view.askRepeats).toBe(false);
    expect(harness.state.settings.dose).toBe("each-quiet-time");
  });
});
