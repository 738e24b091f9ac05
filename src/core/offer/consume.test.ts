import { describe, expect, test } from "vitest";
import { Life } from "../../../test/domain/life";
import { offerOf } from "../../../test/domain/offer";
import { quietTimeOf } from "../../../test/domain/quiet-time";
import { at, zoneNamed } from "../../../test/domain/zone";
import { SECOND } from "../time";
import type { Offer } from "./offer";

/** Ends five minutes after bedtime has begun. */
const bath = quietTimeOf({ id: "bath", routines: ["bath"], start: 18 * 60 + 20 });
const evening = (offers: readonly Offer[] = [], quietTimes = [quietTimeOf()]): Life =>
  new Life({ quietTimes, offers }, "2026-11-23 18:58").browseUntil("2026-11-23 19:00");
const withBath = (): Life => evening([], [quietTimeOf(), bath]);
const open = (life: Life): Life =>
  life.observe("request", { popupOpen: true }).cardFrom("popup", "shown");

const BED = "bed@2026-11-23";
const BATH = "bath@2026-11-23";

describe("a card opened in the popup", () => {
  test("spends what runs by then: not a quiet time that was over before anybody saw it", () => {
    const life = withBath();
    expect(life.offer.spends).toContain(BATH);
    expect(open(life.until("2026-11-23 19:06")).offer.spends).toEqual([BED]);
  });

  test("keeps spent what it spent when it was first in sight, though that is over by now", () => {
    const life = withBath()
      .wait(10 * SECOND)
      .loadPage()
      .card("left");
    expect(open(life.until("2026-11-23 19:06")).offer).toMatchObject({
      returned: true,
      spends: [BED, BATH],
    });
  });

  test("spends its own quiet time even where the parent has just flown out of it", () => {
    const life = evening();
    const west = new Life(life.state, life.now, zoneNamed("America/New_York"));
    expect(west.cardFrom("popup", "do").offer).toMatchObject({ answer: "do", spends: [BED] });
  });

  test("was in sight, even where all that was said in it is a 'Later' that came too late", () => {
    const life = evening().until("2026-11-23 19:41").see({ popupOpen: true });
    life.cardFrom("popup", { act: "later", minutes: 5 });
    expect(life.offer).toMatchObject({ status: "due", shownAt: life.now });
  });

  test("leaves the cards of other days as they were: neither spent on its behalf nor shown", () => {
    const shown = offerOf({
      id: "shown",
      occurrence: "bed@2026-11-21",
      spends: ["bed@2026-11-21"],
    });
    shown.shownAt = at("2026-11-21 19:00");
    const missed = offerOf({ id: "missed", status: "gone", occurrence: "bed@2026-11-22" });
    const life = open(evening([shown, missed]));
    expect(life.offer.spends).toEqual([BED]);
    expect(life.state.offers.slice(0, 2)).toEqual([shown, missed]);
  });
});
