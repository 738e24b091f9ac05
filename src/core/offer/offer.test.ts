import { describe, expect, test } from "vitest";
import { offerOf } from "../../../test/core/offer";
import { at } from "../../../test/core/zone";
import { MINUTE_MS, SECOND_MS } from "../time";
import { transition } from "./machine";
import { isWaiting, type Offer, type OfferStatus } from "./offer";
import { wasClosedAtOnce } from "./one-time-prompts";
import { advanceStopwatch, waitedMs } from "./stopwatch";

const NOW = at("2026-11-23 19:10");
const ago = (ms: number) => NOW - ms;

describe("a card waits in the popup", () => {
  /** Asked for again by "Later", which is not over for another minute. */
  const later: Partial<Offer> = { status: "due", followUp: true, notBefore: NOW + MINUTE_MS };

  test.each<[string, Partial<Offer>]>([
    ["from when it is due", { status: "due" }],
    ["when it is due and not to be shown yet", { status: "due", notBefore: NOW + MINUTE_MS }],
    ["when it was left without an answer", { status: "unanswered" }],
    ["while it is collapsed on a page", { status: "folded" }],
    ["from the very moment that the minutes of Later are over", { ...later, notBefore: NOW }],
    ["when the minutes of Later were over long ago", { ...later, notBefore: ago(MINUTE_MS) }],
    ["when it came after Later and went out of sight at once", { ...later, returned: true }],
    ["when it came after Later, before the clock was set back", { ...later, status: "unanswered" }],
    [
      "when it was left, before the clock was set back",
      { ...later, status: "unanswered", followUp: false },
    ],
  ])("%s", (_, overrides) => {
    expect(isWaiting(offerOf(overrides), NOW)).toBe(true);
  });

  test("not while the minutes of Later run, to the last millisecond", () => {
    expect(isWaiting(offerOf(later), NOW)).toBe(false);
    expect(isWaiting(offerOf({ ...later, notBefore: NOW + 1 }), NOW)).toBe(false);
  });

  test.each<OfferStatus>(["answered", "gone"])("not once it is %s", (status) => {
    expect(isWaiting(offerOf({ status }), NOW)).toBe(false);
  });
});

describe("the time that a card has been due", () => {
  const dueSince = (tickingSince: number | null) =>
    waitedMs(offerOf({ status: "due", dueFor: 40 * SECOND_MS, tickingSince }), NOW);

  test.each<[string, number | null, number]>([
    ["stands still while something holds it", null, 40],
    ["goes on while nothing does", ago(50 * SECOND_MS), 90],
    ["counts up to two minutes in which nothing was seen", ago(2 * MINUTE_MS), 160],
    ["does not count more than two minutes in which nothing was seen", ago(2 * MINUTE_MS + 1), 40],
    ["does not get shorter when the clock is set back", NOW + 10 * SECOND_MS, 40],
  ])("%s", (_, since, seconds) => {
    expect(dueSince(since)).toBe(seconds * SECOND_MS);
  });
});

describe("the clock of a card that is due", () => {
  const running = (since: number) =>
    offerOf({ status: "due", dueFor: 20 * SECOND_MS, tickingSince: NOW - since });
  const held = offerOf({ status: "due", dueFor: 20 * SECOND_MS });

  test.each([0, 1, 29_999])("is not written anew %i ms after it was", (since) => {
    const offer = running(since);
    expect(advanceStopwatch(offer, true, NOW)).toBe(offer);
  });

  test.each([30_000, 90_000])("is written anew %i ms after it was", (since) => {
    expect(advanceStopwatch(running(since), true, NOW)).toMatchObject({
      dueFor: 20 * SECOND_MS + since,
      tickingSince: NOW,
    });
  });

  test("is not written while it is held and stays so", () => {
    expect(advanceStopwatch(held, false, NOW)).toBe(held);
  });

  test("starts as soon as nothing holds it any more", () => {
    expect(advanceStopwatch(held, true, NOW)).toMatchObject({
      dueFor: 20 * SECOND_MS,
      tickingSince: NOW,
    });
  });

  test("stops at once when something holds it, and keeps what has passed", () => {
    const stopped = advanceStopwatch(running(5 * SECOND_MS), false, NOW);
    expect(stopped).toMatchObject({ dueFor: 25 * SECOND_MS, tickingSince: null });
  });

  test("goes on from now when the clock on the wall was set back", () => {
    const offer = running(-MINUTE_MS);
    expect(advanceStopwatch(offer, true, NOW)).toMatchObject({
      dueFor: 20 * SECOND_MS,
      tickingSince: NOW,
    });
  });
});

describe("a card that is not on the screen", () => {
  const hidden = { kind: "hidden", by: "tab" } as const;
  const away: OfferStatus[] = ["due", "answered", "unanswered", "gone"];

  test.each(away)("can't be folded: %j", (status) => {
    const offer = offerOf({ status });
    expect(transition(offer, { kind: "collapsed" }, NOW)).toEqual(offer);
  });

  test.each(away)("can't go out of sight: %j", (status) => {
    const unseen = offerOf({ status });
    expect(transition(unseen, hidden, NOW)).toEqual(unseen);
    const seen = offerOf({ status, seen: true });
    expect(transition(seen, hidden, NOW)).toEqual(seen);
  });
});

describe("a card was closed at once", () => {
  /** Closed on a page one second after it came. */
  const closed = (overrides: Partial<Offer> = {}) =>
    offerOf({
      answer: "closed",
      place: "page",
      shownAt: ago(SECOND_MS),
      answeredAt: NOW,
      ...overrides,
    });
  const closedAfter = (ms: number) => wasClosedAtOnce([closed({ shownAt: ago(ms) })]);

  test("where that was within two seconds of its coming", () => {
    expect([0, 1, 2_000].map(closedAfter)).toEqual([true, true, true]);
    expect(closedAfter(2_001)).toBe(false);
  });

  test("not where the clock was set back while it showed", () => {
    expect(closedAfter(-1)).toBe(false);
  });

  test.each(["toolbar", "popup", "notification"] as const)("not where it was at %j", (place) => {
    expect(wasClosedAtOnce([closed({ place })])).toBe(false);
  });

  test("not where it was answered otherwise, nor where none was answered", () => {
    expect(wasClosedAtOnce([closed({ answer: "do" })])).toBe(false);
    expect(wasClosedAtOnce([])).toBe(false);
  });

  test("also where others came since that nobody answered", () => {
    const others = (["unanswered", "gone", "due"] as const).map((status) => offerOf({ status }));
    expect(wasClosedAtOnce([closed(), ...others])).toBe(true);
  });

  test("not where one was answered since", () => {
    expect(wasClosedAtOnce([closed(), closed({ answer: "do" })])).toBe(false);
  });
});
