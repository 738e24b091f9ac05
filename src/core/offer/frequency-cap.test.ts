import { describe, expect, test } from "vitest";
import { environmentOf } from "../../../test/core/environment";
import { offerOf } from "../../../test/core/offer";
import { at } from "../../../test/core/zone";
import { createContext } from "../context";
import type { FrequencyCap } from "../parent-data/setting-choices";
import { EMPTY } from "../state";
import { isConsumed } from "./consume";
import { fewerThan, frequencyCapReason } from "./frequency-cap";
import type { Offer } from "./offer";

const NOW = "2026-11-23 19:10";
const cards = (...shown: (string | [string, Partial<Offer>])[]) =>
  shown.map((one, index) => {
    const [text, overrides] = typeof one === "string" ? [one, {}] : one;
    return offerOf({ id: String(index), shownAt: at(text), ...overrides });
  });
const followUp = { followUp: true };

const reasonOf = (offers: Offer[], dose: FrequencyCap) =>
  frequencyCapReason(
    { offers, settings: { ...EMPTY.settings, dose } },
    createContext(EMPTY, environmentOf({ now: at(NOW) }), { snapshot: null, trigger: null }),
  );

describe("the frequency cap", () => {
  test.each<[FrequencyCap, Offer[], string | null]>([
    ["each-quiet-time", cards("2026-11-23 07:00", "2026-11-23 12:00", "2026-11-23 18:55"), null],
    ["each-quiet-time", cards("2026-11-23 18:55:01"), "so-soon"],
    ["each-quiet-time", cards(NOW), "so-soon"],
    ["each-quiet-time", cards(["2026-11-23 18:56", followUp]), "so-soon"],
    ["two-a-day", cards("2026-11-23 07:00"), null],
    ["two-a-day", cards("2026-11-23 00:00", "2026-11-23 12:00"), "enough-today"],
    ["two-a-day", cards("2026-11-22 23:59", "2026-11-23 12:00"), null],
    ["two-a-day", cards("2026-11-23 07:00", ["2026-11-23 07:30", followUp]), null],
    ["one-a-day", cards("2026-11-22 23:59"), null],
    ["one-a-day", cards("2026-11-23 00:00"), "enough-today"],
    ["three-a-week", cards("2026-11-23 07:00"), "enough-today"],
    ["three-a-week", cards("2026-11-20 07:00", "2026-11-22 12:00"), null],
    [
      "three-a-week",
      cards("2026-11-17 00:00", "2026-11-20 07:00", "2026-11-22 12:00"),
      "enough-this-week",
    ],
    ["three-a-week", cards("2026-11-16 23:59", "2026-11-20 07:00", "2026-11-22 12:00"), null],
    [
      "three-a-week",
      cards(["2026-11-17 08:00", followUp], "2026-11-20 07:00", "2026-11-22 12:00"),
      null,
    ],
    ["one-a-day", cards("2026-11-23 21:00"), null],
  ])("%s after what came is %#: held, by reason %j", (dose, offers, reason) => {
    expect(reasonOf(offers, dose)).toBe(reason);
  });

  test("does not count what was due but never came", () => {
    expect(reasonOf([offerOf({ status: "gone" })], "one-a-day")).toBeNull();
  });

  test.each<[FrequencyCap, FrequencyCap]>([
    ["each-quiet-time", "two-a-day"],
    ["two-a-day", "one-a-day"],
    ["one-a-day", "three-a-week"],
    ["three-a-week", "three-a-week"],
  ])("one step fewer than %s is %s", (dose, fewer) => {
    expect(fewerThan(dose)).toBe(fewer);
  });
});

describe("an occurrence is consumed", () => {
  test("by a card that was shown while it ran, and by no other", () => {
    const shown = offerOf({ spends: ["bed@2026-11-23", "bath@2026-11-23"], shownAt: at(NOW) });
    expect(isConsumed({ offers: [shown] }, "bath@2026-11-23")).toBe(true);
    expect(isConsumed({ offers: [shown] }, "bath@2026-11-24")).toBe(false);
    expect(isConsumed({ offers: [{ ...shown, shownAt: null }] }, "bath@2026-11-23")).toBe(false);
  });
});
