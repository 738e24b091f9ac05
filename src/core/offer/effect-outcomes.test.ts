import { describe, expect, test } from "vitest";
import { onPage } from "../../../test/domain/bedtime";
import type { Life } from "../../../test/domain/life";
import { due, NO_ACCESS, nextEvening, onItsWay, toToolbar } from "../../../test/domain/nudge";
import { inTab } from "../../../test/domain/sight";
import type { OutcomeOf } from "../event";
import { SECOND } from "../time";

const pageSays = (life: Life, said: OutcomeOf<"page-card-outcome">["outcome"]): Life =>
  life.send({ kind: "page-card-outcome", offerId: life.offer.id, outcome: said });
const toolbarSays = (life: Life, said: OutcomeOf<"toolbar-outcome">["outcome"]): Life =>
  life.send({ kind: "toolbar-outcome", offerId: life.offer.id, outcome: said });
const notificationSays = (life: Life, said: OutcomeOf<"notification-outcome">["outcome"]): Life =>
  life.send({ kind: "notification-outcome", offerId: life.offer.id, outcome: said });

/** The parent opens the popup, where the card waits or stands. */
const openPopup = (life: Life): Life =>
  life.observe("request", { popupOpen: true }).cardFrom("popup", "shown");
const closePopup = (life: Life): Life =>
  life.see({ popupOpen: false }).send({ kind: "popup-closed" });

const atToolbar = (): Life => toToolbar(due(NO_ACCESS));
/** No page and no toolbar may have the card, and it is on its way as a notification. */
const asNotification = (): Life => {
  const sight = { pageAccess: false, notifications: true };
  return due({ settings: { notify: true, toolbar: false }, sight }).browseUntil("2026-11-23 19:03");
};

describe("a background that wakes", () => {
  test("leaves a card in the popup where the popup is still open", () => {
    const life = openPopup(due()).wake();
    expect(life.offer).toMatchObject({ status: "showing", place: "popup" });
  });

  test("counts a notification on its way as shown, whether or not the popup is open", () => {
    const life = asNotification().see({ popupOpen: true }).wake();
    expect(life.offer).toMatchObject({ status: "unanswered", shownAt: life.now });
  });

  test("counts today's lost card as shown, and leaves yesterday's as it was answered", () => {
    const life = toToolbar(nextEvening(onPage().card("do"))).wake();
    expect(life.state.offers.map(({ status }) => status)).toEqual(["answered", "unanswered"]);
  });

  test("asks after the card that is on a page, and after none of an evening before", () => {
    const life = nextEvening(onPage({ sight: inTab(5) }).card("do"));
    life.see(inTab(7)).loadPage().wake();
    const asked = life.effects.filter(({ kind }) => kind === "ping-card");
    expect(asked).toEqual([{ kind: "ping-card", offerId: "bed@2026-11-24#1", tabId: 7 }]);
  });

  test("writes no cards anew where none was lost", () => {
    const life = onPage().kill();
    const { offers } = life.state;
    expect(life.send({ kind: "background-started", snapshot: life.sight }).state.offers).toBe(
      offers,
    );
  });
});

describe("what a page says of a card", () => {
  test("that was erased meanwhile changes nothing", () => {
    const life = onItsWay();
    const offerId = life.offer.id;
    life.edit({ edit: "erase" }).send({ kind: "page-card-outcome", offerId, outcome: "shown" });
    expect(life.state.offers).toEqual([]);
  });

  test("that was answered in the popup meanwhile does not bring it back", () => {
    const life = pageSays(onItsWay().cardFrom("popup", "do"), "shown");
    expect(life.effect("withdraw")).toMatchObject({ tabId: 7 });
    expect(life.offer).toMatchObject({ status: "answered", answer: "do" });
  });

  test("is heard, though the background was stopped while it was on its way", () => {
    const life = pageSays(onItsWay().wake(), "shown");
    expect(life.offer).toMatchObject({ status: "showing", place: "page", shownAt: life.now });
  });

  test("when it refuses a second time spends nothing: no card was shown", () => {
    const life = pageSays(pageSays(onItsWay(), "failed"), "typing");
    expect(life.offer).toMatchObject({ status: "due", shownAt: null });
    expect(life.effects).toEqual([]);
  });

  test("when it says a second time that it came leaves it there, small as it is", () => {
    const life = pageSays(onPage({ settings: { smallFirst: true } }), "shown");
    expect(life.offer).toMatchObject({ status: "folded", place: "page" });
    expect(life.effects).toEqual([]);
  });

  test("that it came after all counts, though it is on its way to the toolbar by now", () => {
    const life = toToolbar(pageSays(onItsWay(), "failed"));
    expect(life.offer).toMatchObject({ status: "showing", place: "toolbar", shownAt: null });
    expect(pageSays(life, "shown").offer.shownAt).toBe(life.now);
  });

  test.each(["typing", "full-screen"] as const)(
    "when it refuses for '%s' sends it to no other place: it waits for the next break",
    (said) => {
      const life = pageSays(onItsWay(), said);
      expect(life.effects).toEqual([]);
      expect(life.view.why).toBe(said);
    },
  );

  test("that somebody types there holds also where its tab loaded once more meanwhile", () => {
    const life = onItsWay().wait(10).observe({ kind: "page-loaded", tabId: 7 });
    expect(pageSays(life.wait(10), "typing").effects).toEqual([]);
    expect(life.view.why).toBe("typing");
  });

  test("that it came stands also where its tab loaded once more meanwhile", () => {
    const life = onItsWay().wait(10).observe({ kind: "page-loaded", tabId: 7 });
    expect(pageSays(life.wait(10), "shown").offer).toMatchObject({ status: "showing", tabId: 7 });
    expect(life.effects).toEqual([]);
  });
});

describe("a card that came to a page after another place refused it stays there", () => {
  test.each(["failed", "needs-click"] as const)("when the toolbar says '%s' late", (said) => {
    const life = toolbarSays(atToolbar(), "failed");
    toolbarSays(life.see({ pageAccess: true }).loadPage(), said);
    expect(life.offer).toMatchObject({ status: "showing", place: "page" });
  });

  test.each(["failed", "shown"] as const)("when the notification says '%s' late", (said) => {
    const life = notificationSays(asNotification(), "failed");
    notificationSays(life.see({ pageAccess: true }).loadPage(), said);
    expect(life.offer).toMatchObject({ status: "showing", place: "page" });
  });
});

test("a card opened in the popup stays there when its page says that it is gone", () => {
  const life = onPage().card("folded").observe({ kind: "page-loaded", tabId: 7 });
  expect(life.effect("ping-card")).toMatchObject({ tabId: 7 });
  openPopup(life).send({ kind: "ping-outcome", offerId: life.offer.id, isPresent: false });
  expect(life.offer).toMatchObject({ status: "showing", place: "popup" });
});

describe("a card that goes out of sight twice, of which no word came that it was shown,", () => {
  test("has been shown on its page: no other comes for its time", () => {
    const life = due();
    for (let times = 0; times < 4; times += 1)
      life
        .wait(31 * SECOND)
        .loadPage(null)
        .wait(10)
        .card("left");
    expect(life.state.offers).toHaveLength(1);
    expect(life.offer).toMatchObject({ status: "unanswered", shownAt: expect.any(Number) });
    expect(life.cards).toHaveLength(2);
  });

  test("has been shown at the toolbar: no other comes for its time", () => {
    const life = due(NO_ACCESS);
    for (let times = 0; times < 4; times += 1) closePopup(toToolbar(life).wait(31 * SECOND));
    expect(life.state.offers).toHaveLength(1);
    expect(life.offer).toMatchObject({ status: "unanswered", shownAt: expect.any(Number) });
    expect(life.cards).toHaveLength(2);
  });
});

describe("a popup that closes", () => {
  test("leaves the card on the page where it stands", () => {
    const life = closePopup(openPopup(onPage()));
    expect(life.offer).toMatchObject({ status: "showing", place: "page" });
  });

  test("takes the card along that opened it, also where there were cards on evenings before", () => {
    const life = toolbarSays(toToolbar(nextEvening(onPage().card("do"))), "opened");
    closePopup(life.wait(2 * SECOND));
    expect(life.offer).toMatchObject({ status: "due", returned: true, place: null });
  });

  test("writes no cards anew where it held none", () => {
    const life = closePopup(openPopup(due()).cardFrom("popup", "seen"));
    const { offers } = life.state;
    expect(closePopup(openPopup(life)).state.offers).toBe(offers);
  });
});
