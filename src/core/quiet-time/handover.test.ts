import { describe, expect, test } from "vitest";
import { cardOn } from "../../../test/core/card-on";
import { CoreHarness, isCard } from "../../../test/core/core-harness";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { addDays } from "../local-date";
import { SECOND_MS } from "../time";
import { DAYS_UNTIL_HANDOVER, handoverStage, withHandover } from "./handover";
import type { QuietTime } from "./quiet-time";

const TODAY = "2026-11-23";
/** So long that the question is due today, and not a day before. */
const ours = { momentId: "bed-2", since: addDays(TODAY, -DAYS_UNTIL_HANDOVER) };
const begin = (change: Partial<QuietTime> = {}) =>
  new CoreHarness({ quietTimes: [quietTimeOf({ ours, ...change })] }, `${TODAY} 12:00`);
const today = (change: Partial<QuietTime> = {}) => cardOn(begin(change), TODAY);
const seen = (harness: CoreHarness) => harness.wait(9 * SECOND_MS).act("seen");
const handoverOf = ({ state }: CoreHarness) => state.quietTimes[0]?.handover;
const asks = (harness: CoreHarness) => harness.view.card?.offerHandover;

describe("after eight weeks with the same moment", () => {
  test("a card asks if it may come less often, and not a day earlier", () => {
    expect(asks(today())).toBe(true);
    expect(asks(today({ ours: { ...ours, since: addDays(ours.since, 1) } }))).toBe(false);
    expect(asks(today({ ours: null }))).toBe(false);
  });

  test("a no changes nothing, and is not asked again, nor after another moment is fixed", () => {
    const harness = today().act({ kind: "handover", yes: false });
    expect(handoverOf(harness)).toEqual({ from: null });
    expect(asks(harness)).toBe(false);
    const other = { momentId: "bed-1", since: "2026-09-01" };
    harness.edit({
      kind: "put-quiet-time",
      quietTime: { ...(harness.state.quietTimes[0] as QuietTime), ours: other },
    });
    expect(asks(cardOn(harness.act("do"), "2026-11-24"))).toBe(false);
    expect(harness.cards).toHaveLength(2);
  });

  test("a card that was seen and left without an answer to it has asked", () => {
    const harness = seen(today()).act("close");
    expect(handoverOf(harness)).toEqual({ from: null });
    expect(asks(cardOn(harness, "2026-11-24"))).toBe(false);
  });

  test("another moment in its place counts as an answer to it", () => {
    const harness = today().act("another");
    expect(asks(harness)).toBe(false);
    expect(handoverOf(harness)).toEqual({ from: null });
    expect(asks(cardOn(harness.act("do"), "2026-11-24"))).toBe(false);
  });

  test("it is not asked beside another question, but by a later card", () => {
    const harness = begin({ ours: { ...ours, since: addDays(ours.since, 2) } });
    for (const date of [TODAY, "2026-11-24"]) seen(cardOn(harness, date)).act("close");
    const both = cardOn(harness, "2026-11-25");
    expect(both.view.card).toMatchObject({ offerFewer: true, offerHandover: false });
    both.act({ kind: "fewer", yes: false });
    expect(both.view.card).toMatchObject({ offerFewer: false, offerHandover: false });
    expect(asks(cardOn(seen(both).act("do"), "2026-11-26"))).toBe(true);
  });

  test("it is never asked in a pause", () => {
    const harness = begin().edit({ kind: "pause", until: "i-say-so" });
    expect(cardOn(harness, TODAY).view.card).toBeNull();
    expect(handoverOf(harness)).toBeUndefined();
  });

  test("only the first answer counts", () => {
    const harness = today().act({ kind: "handover", yes: false });
    expect(handoverOf(harness.act({ kind: "handover", yes: true }))).toEqual({ from: null });
  });
});

/** Whether a card comes on each of so many days from the next on. */
function daysWithCard(harness: CoreHarness, count: number): boolean[] {
  return Array.from({ length: count }, (_, place) => {
    const date = addDays(TODAY, place + 1);
    const before = harness.cards.length;
    cardOn(harness, date);
    if (harness.effects.some(isCard)) harness.act("do");
    return harness.cards.length > before;
  });
}

describe("a yes", () => {
  const yes = () => today().act({ kind: "handover", yes: true });

  test("halves the cards for four weeks, and then none comes", () => {
    const harness = yes().act("do");
    expect(handoverOf(harness)).toEqual({ from: TODAY });
    const days = daysWithCard(harness, 40);
    expect(days.slice(0, 6)).toEqual([false, true, false, true, false, true]);
    expect(days.slice(0, 27).filter(Boolean)).toHaveLength(13);
    expect(days.slice(27)).toEqual(Array(13).fill(false));
  });

  test("is undone by one press, from when on each of its cards comes", () => {
    const harness = yes().act("do");
    daysWithCard(harness, 30);
    const [quietTime] = harness.state.quietTimes as [QuietTime];
    harness.edit({ kind: "put-quiet-time", quietTime: withHandover(quietTime, null) });
    expect(cardOn(harness, "2027-01-04").view.card?.where).toBe("page");
    expect(asks(cardOn(harness.act("do"), "2027-01-05"))).toBe(false);
  });

  test("is why no card comes, and neither strip nor next line announces one", () => {
    const harness = yes().act("do").until("2026-11-24 18:50").browseUntil("2026-11-24 19:01");
    const { reason, next, strip, card } = harness.view;
    expect([reason, card]).toEqual(["handed-over", null]);
    expect(next).toMatchObject({ running: true, staysAway: true });
    expect(strip.quiet).toMatchObject([{ skipped: false, staysAway: true }]);
    expect(harness.state.volatile.dot).toBe("none");
    expect(harness.until("2026-11-25 10:00").observe().view.next?.staysAway).toBe(false);
  });

  test("does not hold back the card of a quiet time that runs beside it", () => {
    const bath = quietTimeOf({ id: "bath", routines: ["bath"], start: 18 * 60 + 55 });
    const handedOver = quietTimeOf({ ours, handover: { from: TODAY } });
    const harness = new CoreHarness({ quietTimes: [handedOver, bath] }, "2026-11-24 18:50");
    harness.browseUntil("2026-11-24 19:00").wait(SECOND_MS).loadPage();
    expect(harness.offer.occurrence).toBe("bath@2026-11-24");
  });

  test("in another browser takes away what was due here, and not what is on screen", () => {
    const put = (harness: CoreHarness) =>
      harness.edit({
        kind: "put-quiet-time",
        quietTime: quietTimeOf({ ours, handover: { from: addDays(TODAY, -1) } }),
      });
    const isDue = begin().until(`${TODAY} 18:50`).browseUntil(`${TODAY} 19:00`);
    expect(isDue.offer.status).toBe("due");
    expect(put(isDue).offer.status).toBe("gone");
    expect(put(today()).offer.status).toBe("showing");
  });

  test("counts the days of the quiet time, every other week among them", () => {
    const weekly = { days: [1 as const], fortnightFrom: "2026-11-23" };
    const harness = cardOn(begin(weekly), TODAY).act({ kind: "handover", yes: true }).act("do");
    const days = daysWithCard(harness, 35);
    expect(days.flatMap((has, place) => (has ? [addDays(TODAY, place + 1)] : []))).toEqual([]);
    expect(harness.state.offers).toHaveLength(1);
  });
});

test.each([
  [undefined, TODAY, null],
  [{ from: null }, TODAY, null],
  [{ from: TODAY }, TODAY, "fewer"],
  [{ from: TODAY }, "2026-12-20", "fewer"],
  [{ from: TODAY }, "2026-12-21", "none"],
])("what was handed over as %j is on %s %s", (handover, date, stage) => {
  expect(handoverStage(quietTimeOf(handover && { handover }), date)).toBe(stage);
});
