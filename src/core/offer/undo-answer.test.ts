import { describe, expect, test } from "vitest";
import { onPage } from "../../../test/core/bedtime";
import type { CoreHarness } from "../../../test/core/core-harness";
import { SECOND_MS } from "../time";
import { CARD_ACTIONS, type CardAction } from "./card-action";
import { CARD_ENDINGS } from "./card-endings";
import { type Offer, UNDO_ANSWER_WITHIN_MS } from "./offer";
import { toStored } from "./stored-offer";

const ANSWERS = ["do", "close", "not-today", "pause", "not-for-us", "snooze"] as const;
const answer = (harness: CoreHarness, kind: (typeof ANSWERS)[number]) =>
  harness.act(kind === "snooze" ? { kind, minutes: 5 } : kind);
/** Read for a while, so that only the answer differs. */
const read = () =>
  onPage()
    .wait(9 * SECOND_MS)
    .act("seen");

test.each(Object.keys(CARD_ACTIONS) as CardAction["kind"][])(
  "%s ends a card exactly if it can be taken back",
  (kind) => {
    const { idea } = read().offer;
    const details = { minutes: 5, kept: true, yes: true, idea };
    const action = { kind, ...details } as unknown as CardAction;
    const { offers } = read().act(action).state;
    expect(offers[0]?.status === "answered").toBe(kind in CARD_ENDINGS);
  },
);

describe("the press that ended a card, taken back", () => {
  test.each(ANSWERS)("%s: all is as before, and the card is where it was", (kind) => {
    const harness = read();
    const { offers, pause, notForUs } = harness.state;
    const { quietTimes } = harness.view;
    answer(harness, kind).wait(9 * SECOND_MS);
    expect(harness.offer.status).not.toBe("showing");
    harness.actOn(offers[0]?.id ?? "", "page", { kind: "undo" });
    const isAsBefore = { ...toStored(offers[0] as Offer), dueFor: expect.any(Number) };
    expect(harness.state.offers.map(toStored)).toEqual([isAsBefore]);
    expect(harness.state).toMatchObject({ pause, notForUs });
    expect(harness.view.quietTimes).toEqual(quietTimes);
    expect(harness.effects.filter(({ kind }) => kind === "withdraw")).toEqual([]);
  });

  test("Not today: a pause that was set since stays", () => {
    const harness = read().act("not-today").edit({ kind: "pause", until: "i-say-so" });
    harness.actOn(harness.state.offers[0]?.id ?? "", "page", { kind: "undo" });
    expect(harness.state.pause).toEqual({ until: "i-say-so" });
  });

  test("can be answered again, and only then counts", () => {
    const harness = read().act("close").act({ kind: "undo" }).act("do");
    expect(harness.offer).toMatchObject({ status: "answered", answer: "do" });
  });

  test("that is left again waits in the popup", () => {
    const harness = onPage().act("close").act({ kind: "undo" }).act("hidden");
    expect(harness.offer).toMatchObject({ status: "unanswered", seen: true });
  });

  test("leaves what was not for us before", () => {
    const harness = read();
    const other = { momentId: "bed-9", since: 1 };
    harness.state = { ...harness.state, notForUs: [other] };
    harness.act("not-for-us").act({ kind: "undo" });
    expect(harness.state.notForUs).toEqual([other]);
  });

  test.each([
    ["too late", (harness: CoreHarness) => harness.wait(UNDO_ANSWER_WITHIN_MS + SECOND_MS)],
    ["after its quiet time", (harness: CoreHarness) => harness.until("2026-11-23 21:00")],
  ])("%s: nothing happens", (_, later) => {
    const harness = later(read().act("close"));
    const before = harness.state.offers;
    harness.act({ kind: "undo" });
    expect(harness.state.offers).toEqual(before);
  });

  test("from another tab: nothing happens", () => {
    const harness = read().act("close");
    const { id: offerId } = harness.offer;
    const tabId = (harness.snapshot.tab?.id ?? 0) + 1;
    const action = { kind: "undo" } as const;
    harness.dispatch({ kind: "card-action", offerId, action, from: "page", tabId });
    expect(harness.offer.status).toBe("answered");
  });

  test("in the popup is there again", () => {
    const harness = read().actFrom("popup", "close").actFrom("popup", { kind: "undo" });
    expect(harness.offer).toMatchObject({ status: "showing", place: "popup" });
  });
});
