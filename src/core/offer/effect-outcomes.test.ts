import { describe, expect, test } from "vitest";
import { onPage } from "../../../test/core/bedtime";
import { inTab } from "../../../test/core/browser-snapshot";
import type { CoreHarness } from "../../../test/core/core-harness";
import {
  due,
  NO_ACCESS,
  onNextDay,
  pendingInjection,
  toToolbar,
} from "../../../test/core/due-card";
import type { OutcomeOf } from "../event";
import { SECOND_MS } from "../time";

const withPageOutcome = (
  harness: CoreHarness,
  outcome: OutcomeOf<"page-card-outcome">["outcome"],
): CoreHarness =>
  harness.dispatch({ kind: "page-card-outcome", offerId: harness.offer.id, outcome });
const withToolbarOutcome = (
  harness: CoreHarness,
  outcome: OutcomeOf<"toolbar-outcome">["outcome"],
): CoreHarness => harness.dispatch({ kind: "toolbar-outcome", offerId: harness.offer.id, outcome });
const withNotificationOutcome = (
  harness: CoreHarness,
  outcome: OutcomeOf<"notification-outcome">["outcome"],
): CoreHarness =>
  harness.dispatch({ kind: "notification-outcome", offerId: harness.offer.id, outcome });

/** The parent opens the popup, where the card waits or stands. */
const openPopup = (harness: CoreHarness): CoreHarness =>
  harness.observe("request", { popupOpen: true }).actFrom("popup", "shown");
const closePopup = (harness: CoreHarness): CoreHarness =>
  harness.setSnapshot({ popupOpen: false }).dispatch({ kind: "popup-closed" });

const atToolbar = (): CoreHarness => toToolbar(due(NO_ACCESS));
/** No page and no toolbar may have the card, and it is on its way as a notification. */
const asNotification = (): CoreHarness => {
  const snapshot = { pageAccess: false, notifications: true };
  return due({ settings: { notify: true, toolbar: false }, snapshot }).browseUntil(
    "2026-11-23 19:03",
  );
};

describe("a background that wakes", () => {
  test("leaves a card in the popup where the popup is still open", () => {
    const harness = openPopup(due()).restartBackground();
    expect(harness.offer).toMatchObject({ status: "showing", place: "popup" });
  });

  test("counts a notification on its way as shown, whether or not the popup is open", () => {
    const harness = asNotification().setSnapshot({ popupOpen: true }).restartBackground();
    expect(harness.offer).toMatchObject({ status: "unanswered", shownAt: harness.now });
  });

  test("counts today's lost card as shown, and leaves yesterday's as it was answered", () => {
    const harness = toToolbar(onNextDay(onPage().act("do"))).restartBackground();
    expect(harness.state.offers.map(({ status }) => status)).toEqual(["answered", "unanswered"]);
  });

  test("asks after the card that is on a page, and after none of an evening before", () => {
    const harness = onNextDay(onPage({ snapshot: inTab(5) }).act("do"));
    harness.setSnapshot(inTab(7)).loadPage().restartBackground();
    const asked = harness.effects.filter(({ kind }) => kind === "ping-card");
    expect(asked).toEqual([{ kind: "ping-card", offerId: "bed@2026-11-24#1", tabId: 7 }]);
  });

  test("writes no cards anew where none was lost", () => {
    const harness = onPage().stopBackground();
    const { offers } = harness.state;
    expect(
      harness.dispatch({ kind: "background-started", snapshot: harness.snapshot }).state.offers,
    ).toBe(offers);
  });
});

describe("what a page says of a card", () => {
  test("that was erased meanwhile changes nothing", () => {
    const harness = pendingInjection();
    const offerId = harness.offer.id;
    harness
      .edit({ kind: "erase" })
      .dispatch({ kind: "page-card-outcome", offerId, outcome: "shown" });
    expect(harness.state.offers).toEqual([]);
  });

  test("that was answered in the popup meanwhile does not bring it back", () => {
    const harness = withPageOutcome(pendingInjection().actFrom("popup", "do"), "shown");
    expect(harness.effect("withdraw")).toMatchObject({ tabId: 7 });
    expect(harness.offer).toMatchObject({ status: "answered", answer: "do" });
  });

  test("is heard, though the background was stopped while it was on its way", () => {
    const harness = withPageOutcome(pendingInjection().restartBackground(), "shown");
    expect(harness.offer).toMatchObject({ status: "showing", place: "page", shownAt: harness.now });
  });

  test("when it refuses a second time spends nothing: no card was shown", () => {
    const harness = withPageOutcome(withPageOutcome(pendingInjection(), "failed"), "typing");
    expect(harness.offer).toMatchObject({ status: "due", shownAt: null });
    expect(harness.effects).toEqual([]);
  });

  test("when it says a second time that it came leaves it there, small as it is", () => {
    const harness = withPageOutcome(onPage({ settings: { smallFirst: true } }), "shown");
    expect(harness.offer).toMatchObject({ status: "folded", place: "page" });
    expect(harness.effects).toEqual([]);
  });

  test("that it came after all counts, though it is on its way to the toolbar by now", () => {
    const harness = toToolbar(withPageOutcome(pendingInjection(), "failed"));
    expect(harness.offer).toMatchObject({ status: "showing", place: "toolbar", shownAt: null });
    expect(withPageOutcome(harness, "shown").offer.shownAt).toBe(harness.now);
  });

  test.each(["typing", "full-screen"] as const)(
    "when it refuses for '%s' sends it to no other place: it waits for the next break",
    (outcome) => {
      const harness = withPageOutcome(pendingInjection(), outcome);
      expect(harness.effects).toEqual([]);
      expect(harness.view.reason).toBe(outcome);
    },
  );

  test("that somebody types there holds also where its tab loaded once more meanwhile", () => {
    const harness = pendingInjection().wait(10).observe({ kind: "page-loaded", tabId: 7 });
    expect(withPageOutcome(harness.wait(10), "typing").effects).toEqual([]);
    expect(harness.view.reason).toBe("typing");
  });

  test("that it came stands also where its tab loaded once more meanwhile", () => {
    const harness = pendingInjection().wait(10).observe({ kind: "page-loaded", tabId: 7 });
    expect(withPageOutcome(harness.wait(10), "shown").offer).toMatchObject({
      status: "showing",
      tabId: 7,
    });
    expect(harness.effects).toEqual([]);
  });
});

describe("a card that came to a page after another place refused it stays there", () => {
  test.each(["failed", "needs-click"] as const)("when the toolbar says '%s' late", (outcome) => {
    const harness = withToolbarOutcome(atToolbar(), "failed");
    withToolbarOutcome(harness.setSnapshot({ pageAccess: true }).loadPage(), outcome);
    expect(harness.offer).toMatchObject({ status: "showing", place: "page" });
  });

  test.each(["failed", "shown"] as const)("when the notification says '%s' late", (outcome) => {
    const harness = withNotificationOutcome(asNotification(), "failed");
    withNotificationOutcome(harness.setSnapshot({ pageAccess: true }).loadPage(), outcome);
    expect(harness.offer).toMatchObject({ status: "showing", place: "page" });
  });
});

test("a card opened in the popup stays there when its page says that it is gone", () => {
  const harness = onPage().act("collapsed").observe({ kind: "page-loaded", tabId: 7 });
  expect(harness.effect("ping-card")).toMatchObject({ tabId: 7 });
  openPopup(harness).answerPing(null);
  expect(harness.offer).toMatchObject({ status: "showing", place: "popup" });
});

describe("a card that goes out of sight twice, of which no word came that it was shown,", () => {
  test("has been shown on its page: no other comes for its time", () => {
    const harness = due();
    for (let times = 0; times < 4; times += 1)
      harness
        .wait(31 * SECOND_MS)
        .loadPage(null)
        .stopBackground()
        .wait(10)
        .act("hidden");
    expect(harness.state.offers).toHaveLength(1);
    expect(harness.offer).toMatchObject({ status: "unanswered", shownAt: expect.any(Number) });
    expect(harness.cards).toHaveLength(2);
  });

  test("has been shown at the toolbar: no other comes for its time", () => {
    const harness = due(NO_ACCESS);
    for (let times = 0; times < 4; times += 1) closePopup(toToolbar(harness).wait(31 * SECOND_MS));
    expect(harness.state.offers).toHaveLength(1);
    expect(harness.offer).toMatchObject({ status: "unanswered", shownAt: expect.any(Number) });
    expect(harness.cards).toHaveLength(2);
  });
});

describe("a popup that closes", () => {
  test("leaves the card on the page where it stands", () => {
    const harness = closePopup(openPopup(onPage()));
    expect(harness.offer).toMatchObject({ status: "showing", place: "page" });
  });

  test("takes the card along that opened it, also where there were cards on evenings before", () => {
    const harness = withToolbarOutcome(toToolbar(onNextDay(onPage().act("do"))), "opened");
    closePopup(harness.wait(2 * SECOND_MS));
    expect(harness.offer).toMatchObject({ status: "due", returned: true, place: null });
  });

  test("writes no cards anew where it held none", () => {
    const harness = closePopup(openPopup(due()).actFrom("popup", "seen"));
    const { offers } = harness.state;
    expect(closePopup(openPopup(harness)).state.offers).toBe(offers);
  });
});
