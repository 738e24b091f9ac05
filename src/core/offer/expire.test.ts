import { describe, expect, test } from "vitest";
import { CoreHarness, isCard } from "../../../test/core/core-harness";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at, zoneNamed } from "../../../test/core/zone";
import type { Effect } from "../effect";
import { NO_SESSION } from "../session/session";
import { DAY_MS, MINUTE_MS, SECOND_MS } from "../time";

/** A card came at 19:00, and was closed. */
const closed = () =>
  new CoreHarness({ quietTimes: [quietTimeOf()] }, "2026-11-23 18:50")
    .browseUntil("2026-11-23 19:00")
    .wait(SECOND_MS)
    .loadPage()
    .act("close");
/** A short session, and away for long enough that it has ended. */
const nap = (harness: CoreHarness, text: string) =>
  harness
    .until(text)
    .setSnapshot({ window: { id: 1, state: "normal" } })
    .observe()
    .browse(2 * MINUTE_MS)
    .wait(6 * MINUTE_MS)
    .observe("focus", { window: "elsewhere" });

describe("a clock that is wrong for a while", () => {
  test.each(["2099-01-01 12:00", "1970-01-01 00:00", "2027-02-01 19:10", "2026-11-21 19:10"])(
    "and says %s, brings no card a second time",
    (wrong) => {
      const harness = closed();
      harness
        .until(wrong)
        .observe()
        .browse(4 * MINUTE_MS);
      harness
        .until("2026-11-23 19:10")
        .observe()
        .browse(5 * MINUTE_MS);
      expect(harness.view.reason).toBe("already-came");
      expect(harness.loadPage().effects.some(isCard)).toBe(false);
    },
  );

  test("forgets nothing of what the parent set for today", () => {
    const harness = new CoreHarness({ quietTimes: [quietTimeOf()] });
    harness.observe().edit({ kind: "skip-today", occurrence: "bed@2026-11-23", skip: true });
    harness
      .until("2099-01-01 12:00")
      .observe()
      .browse(4 * MINUTE_MS);
    harness.until("2026-11-23 18:50").observe().browseUntil("2026-11-23 19:10");
    expect(harness.view.reason).toBe("skipped-today");
  });

  test("leaves behind no card from the future once it is right again", () => {
    const ahead = offerOf({
      dueAt: at("2099-01-01 19:00"),
      shownAt: at("2099-01-01 19:00"),
      occurrence: "bed@2099-01-01",
    });
    const harness = new CoreHarness({ offers: [ahead] }, "2026-11-23 18:00").observe();
    expect(harness.state.offers).toEqual([ahead]);
    expect(nap(harness, "2026-11-23 18:10").state.offers).toEqual([]);
  });

  test("does not make its cards count for today's dose", () => {
    const ahead = offerOf({
      dueAt: at("2026-11-23 20:00"),
      shownAt: at("2026-11-23 20:00"),
      spends: [],
      occurrence: "bath@2026-11-23",
    });
    const harness = new CoreHarness(
      { offers: [ahead], quietTimes: [quietTimeOf()] },
      "2026-11-23 18:50",
    );
    expect(harness.browseUntil("2026-11-23 19:00").view.reason).toBe("waiting-for-a-pause");
  });
});

describe("offers", () => {
  test("are remembered for 60 days", () => {
    const offers = [
      offerOf({ id: "old", dueAt: at("2026-09-23 19:00") }),
      offerOf({ id: "young", dueAt: at("2026-09-26 19:00") }),
    ];
    const harness = nap(new CoreHarness({ offers }), "2026-11-24 12:00");
    expect(harness.now - 60 * DAY_MS).toBeGreaterThan(at("2026-09-23 19:00"));
    expect(harness.state.offers.map(({ id }) => id)).toEqual(["young"]);
  });

  test("keep their occurrence when the parent flies west, where the evening comes again", () => {
    const harness = closed();
    const west = new CoreHarness(
      harness.state,
      harness.now + 6 * 60 * MINUTE_MS,
      zoneNamed("America/New_York"),
    );
    west.until("2026-11-23 18:50").browseUntil("2026-11-23 19:10");
    expect(west.view.reason).toBe("already-came");
  });

  test("are over when the parent flies out of their quiet time", () => {
    const harness = new CoreHarness(
      { quietTimes: [quietTimeOf()] },
      "2026-11-23 18:50",
    ).browseUntil("2026-11-23 19:00");
    const west = new CoreHarness(
      harness.state,
      harness.now,
      zoneNamed("America/New_York"),
    ).observe();
    expect(west.offer.status).toBe("gone");
  });
});

describe("what is past its time", () => {
  /** What is asked of the browser, but for dot and alarm. */
  const asked = ({ effects }: CoreHarness): Effect[] =>
    effects.filter(({ kind }) => kind !== "set-dot" && kind !== "set-heartbeat");
  const skip = { kind: "skip-today", occurrence: "bed@2026-11-23", skip: true } as const;
  const old = offerOf({ id: "old", status: "gone", place: "notification" });
  const withQuietTime = () =>
    new CoreHarness({ quietTimes: [quietTimeOf()], offers: [old] }, "2026-11-23 18:50")
      .browseUntil("2026-11-23 19:00")
      .wait(SECOND_MS);

  test("is taken off its page, and of no other card anything is asked", () => {
    const harness = withQuietTime().loadPage();
    expect(asked(harness.edit(skip))).toEqual([
      { kind: "withdraw", offerId: harness.offer.id, tabId: 7 },
    ]);
  });

  test("asks for nothing where it never came in sight", () => {
    const harness = withQuietTime().edit(skip);
    expect(harness.offer.status).toBe("gone");
    expect(asked(harness)).toEqual([]);
  });

  test("does not take along the card that is on the page by then", () => {
    const bath = quietTimeOf({ id: "bath", routines: ["bath"], start: 19 * 60 + 20 });
    const harness = new CoreHarness({ quietTimes: [quietTimeOf(), bath] }, "2026-11-23 18:50");
    harness.browseUntil("2026-11-23 19:00").wait(SECOND_MS).loadPage();
    harness
      .wait(9 * SECOND_MS)
      .act("seen")
      .act("hidden");
    harness.browseUntil("2026-11-23 19:20").wait(SECOND_MS).loadPage().until("2026-11-23 19:45");
    expect(asked(harness.observe())).toEqual([]);
    expect(harness.state.offers.map(({ status }) => status)).toEqual(["gone", "showing"]);
  });
});

describe("what was set and kept", () => {
  /** A session has ended today, so that what is old is forgotten at the next look. */
  const session = {
    ...NO_SESSION,
    ended: [{ from: at("2026-11-23 12:00"), to: at("2026-11-23 12:30") }],
  };

  test.each(["a-week", "i-say-so", "tomorrow"] as const)("a pause until %s holds", (until) => {
    const harness = new CoreHarness({ session }).observe().edit({ kind: "pause", until });
    const { pause } = harness.state;
    expect(pause).not.toBeNull();
    expect(harness.browse(MINUTE_MS).state.pause).toEqual(pause);
  });

  test("a pause that a clock running ahead left behind is over", () => {
    const pause = { until: at("2099-01-01 04:00") };
    expect(new CoreHarness({ session, pause }).observe().state.pause).toBeNull();
  });

  test("a card is kept for 60 whole days, and one of this time tomorrow may still be right", () => {
    const offers = ["2026-09-24 18:00", "2026-11-24 18:00"].map((due) =>
      offerOf({ id: due, dueAt: at(due) }),
    );
    const harness = new CoreHarness({ session, offers }, "2026-11-23 18:00").observe();
    expect(harness.state.offers).toEqual(offers);
    expect(harness.wait(1).observe().state.offers).toEqual(offers.slice(1));
  });

  test("a change for today is not written anew while there is nothing to forget", () => {
    const adjustments = { "bed@2026-11-23": { skipped: true, movedByMinutes: 0 } };
    const harness = new CoreHarness({ session, adjustments });
    expect(harness.browse(MINUTE_MS).state.adjustments).toBe(adjustments);
  });
});
