import { describe, expect, test } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at, zoneNamed } from "../../../test/core/zone";
import { SECOND_MS } from "../time";
import type { Offer } from "./offer";

/** Ends five minutes after bedtime has begun. */
const bath = quietTimeOf({ id: "bath", routines: ["bath"], start: 18 * 60 + 20 });
const withQuietTime = (offers: readonly Offer[] = [], quietTimes = [quietTimeOf()]): CoreHarness =>
  new CoreHarness({ quietTimes, offers }, "2026-11-23 18:58").browseUntil("2026-11-23 19:00");
const withBath = (): CoreHarness => withQuietTime([], [quietTimeOf(), bath]);
const open = (harness: CoreHarness): CoreHarness =>
  harness.observe("request", { popupOpen: true }).actFrom("popup", "shown");

const BED = "bed@2026-11-23";
const BATH = "bath@2026-11-23";

describe("a card opened in the popup", () => {
  test("spends what runs by then: not a quiet time that was over before anybody saw it", () => {
    const harness = withBath();
    expect(harness.offer.spends).toContain(BATH);
    expect(open(harness.until("2026-11-23 19:06")).offer.spends).toEqual([BED]);
  });

  test("keeps consumed what it consumed when it was first shown, though that is over by now", () => {
    const harness = withBath()
      .wait(10 * SECOND_MS)
      .loadPage()
      .act("hidden");
    expect(open(harness.until("2026-11-23 19:06")).offer).toMatchObject({
      returned: true,
      spends: [BED, BATH],
    });
  });

  test("spends its own quiet time even where the parent has just flown out of it", () => {
    const harness = withQuietTime();
    const west = new CoreHarness(harness.state, harness.now, zoneNamed("America/New_York"));
    expect(west.actFrom("popup", "do").offer).toMatchObject({ answer: "do", spends: [BED] });
  });

  test("was in sight, even where all that was said in it is a 'Later' that came too late", () => {
    const harness = withQuietTime().until("2026-11-23 19:41").setSnapshot({ popupOpen: true });
    harness.actFrom("popup", { kind: "snooze", minutes: 5 });
    expect(harness.offer).toMatchObject({ status: "due", shownAt: harness.now });
  });

  test("leaves the cards of other days as they were: neither consumed on its behalf nor shown", () => {
    const shown = offerOf({
      id: "shown",
      occurrence: "bed@2026-11-21",
      spends: ["bed@2026-11-21"],
    });
    shown.shownAt = at("2026-11-21 19:00");
    const missed = offerOf({ id: "missed", status: "gone", occurrence: "bed@2026-11-22" });
    const harness = open(withQuietTime([shown, missed]));
    expect(harness.offer.spends).toEqual([BED]);
    expect(harness.state.offers.slice(0, 2)).toEqual([shown, missed]);
  });
});
