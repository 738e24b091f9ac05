import { describe, expect, test } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at } from "../../../test/core/zone";
import { DEFAULT_SETTINGS } from "../parent-data/settings";
import type { Stored } from "../state";
import { MINUTE_MS, SECOND_MS } from "../time";
import { toStored } from "./stored-offer";

const BED = quietTimeOf();
const BATH = quietTimeOf({ id: "bath", routines: ["bath"], start: 1_150, lengthMinutes: 60 });

/** Ten seconds into bedtime its card waits for a break. */
const waits = (overrides: Partial<Stored> = {}) => {
  const harness = new CoreHarness({ quietTimes: [BED], ...overrides }, "2026-11-23 18:55");
  return harness.browseUntil("2026-11-23 19:00").wait(10 * SECOND_MS);
};
/** Its card is in the page that was loaded then. */
const onScreen = (overrides: Partial<Stored> = {}) => waits(overrides).loadPage();
/** It was read there, and the page was left without an answer. */
const wasLeft = (overrides: Partial<Stored> = {}) => onScreen(overrides).act("seen").act("hidden");
/** It came as a notification, since no page could have it. */
const notified = () => {
  const harness = waits({ settings: { ...DEFAULT_SETTINGS, toolbar: false, notify: true } });
  harness.setSnapshot({ pageAccess: false, notifications: true }).browse(3 * MINUTE_MS);
  return harness.dispatch({
    kind: "notification-outcome",
    offerId: harness.offer.id,
    outcome: "shown",
  });
};

/** On an earlier evening its card was closed as soon as it came. */
const closedOn = (date: string) =>
  offerOf({
    id: `bed@${date}#1`,
    occurrence: `bed@${date}`,
    spends: [`bed@${date}`],
    dueAt: at(`${date} 19:00`),
    place: "page",
    shownAt: at(`${date} 19:01`),
    answer: "closed",
    answeredAt: at(`${date} 19:01:01`),
  });

describe("a card of which no word came that it was shown", () => {
  /** It opened at the toolbar, and the background stopped before it was told so. */
  const opened = () => {
    const harness = waits()
      .setSnapshot({ pageAccess: false })
      .wait(30 * SECOND_MS)
      .loadPage();
    return harness.wait(4 * SECOND_MS).observe({ kind: "reevaluation" });
  };

  test.each([
    { kind: "keep", kept: true },
    { kind: "small", yes: false },
  ] as const)(
    "has been seen by whoever presses something in it, and no other comes for its time: %j",
    (press) => {
      const harness = opened();
      expect(harness.offer).toMatchObject({ status: "showing", place: "toolbar", shownAt: null });
      harness.actFrom("popup", press);
      expect(harness.offer).toMatchObject({ seen: true, shownAt: harness.now });
      harness
        .setSnapshot({ popupOpen: true })
        .dispatch({ kind: "popup-closed" })
        .setSnapshot({ popupOpen: false });
      harness.browse(20 * MINUTE_MS).loadPage();
      expect(harness.state.offers).toHaveLength(1);
    },
  );
});

describe("a card that was answered", () => {
  test("keeps that answer, whatever a popup that was open all along still says", () => {
    const harness = onScreen().act("close");
    const { offer } = harness;
    expect(harness.actFrom("popup", "do").offer).toEqual(offer);
    expect(harness.effects).toEqual([]);
    expect(harness.actFrom("popup", "another").offer).toEqual(offer);
    const { offers } = harness.actFrom("popup", { kind: "snooze", minutes: 5 }).state;
    expect(offers.map(toStored)).toEqual([offer]);
  });

  test("from another tab than the card's, does nothing", () => {
    const harness = onScreen();
    const before = harness.state.offers;
    const tabId = (harness.tabOf("page") ?? 0) + 1;
    const { id: offerId, idea } = harness.offer;
    const actions = [
      { kind: "close" },
      { kind: "not-for-us", idea },
      { kind: "why", idea },
    ] as const;
    for (const action of actions) {
      harness.dispatch({ kind: "card-action", offerId, action, from: "page", tabId });
      expect(harness.state.offers).toEqual(before);
      expect(harness.reply).toBeUndefined();
    }
  });

  test("that opens its finding counts as seen, and stays on its page", () => {
    const harness = onScreen();
    const { idea } = harness.offer;
    harness.act({ kind: "why", idea });
    expect(harness.reply).toEqual({ kind: "finding", momentId: idea.momentId });
    expect(harness.offer).toMatchObject({ status: "showing", place: "page", seen: true });
    expect(harness.effect("withdraw")).toBeUndefined();
  });

  test("in a browser that has forgotten it since, does no harm", () => {
    const harness = onScreen();
    const before = harness.state.offers;
    harness.dispatch({
      kind: "card-action",
      offerId: "bed@2026-11-21#1",
      action: { kind: "do" },
      from: "popup",
      tabId: null,
    });
    expect(harness.state.offers).toEqual(before);
    expect(harness.effects).toEqual([]);
  });

  test.each(["not-today", "not-for-us"] as const)("is remembered with the answer %j", (answer) => {
    const harness = onScreen().wait(20 * SECOND_MS);
    expect(harness.act(answer).offer).toMatchObject({ answer, answeredAt: harness.now });
  });

  test("with Later is remembered so, beside the one that comes again", () => {
    const harness = onScreen().wait(20 * SECOND_MS);
    const [first] = harness.act({ kind: "snooze", minutes: 15 }).state.offers;
    expect(first).toMatchObject({ status: "answered", answer: "later", answeredAt: harness.now });
  });

  test("with 'not for us' puts its moment, and no other, among those that never come again", () => {
    const harness = onScreen();
    const { momentId } = harness.offer.idea;
    expect(harness.act("not-for-us").view.notForUs).toEqual([{ momentId, since: harness.now }]);
  });
});

describe("a card that comes again after Later", () => {
  test("is the second of its evening, however many came on other evenings", () => {
    const offers = [closedOn("2026-11-20"), closedOn("2026-11-21"), closedOn("2026-11-22")];
    const harness = onScreen({ offers }).act({ kind: "snooze", minutes: 5 });
    expect(harness.state.offers.slice(-2).map(({ id }) => id)).toEqual([
      "bed@2026-11-23#1",
      "bed@2026-11-23#2",
    ]);
  });

  test("onScreen for every quiet time that ran when it was put off in the popup", () => {
    const harness = waits({ quietTimes: [BED, BATH] }).setSnapshot({ sound: "playing" });
    harness.browseUntil("2026-11-23 19:11").setSnapshot({ popupOpen: true });
    expect(harness.offer.spends).toEqual(["bed@2026-11-23"]);
    harness.actFrom("popup", { kind: "snooze", minutes: 15 });
    expect(harness.offer).toMatchObject({
      followUp: true,
      spends: ["bed@2026-11-23", "bath@2026-11-23"],
    });
  });
});

describe("a quiet time that begins while an earlier card is still there", () => {
  test.each([
    ["answered on its page", onScreen, "page"],
    ["answered from the popup while it onScreen on its page", onScreen, "popup"],
    ["answered from the popup after its page was left", wasLeft, "popup"],
  ] as const)("has a card of its own, where the earlier one is %s", (_, begin, from) => {
    const harness = begin({ quietTimes: [BED, BATH] }).browseUntil("2026-11-23 19:12");
    expect(harness.actFrom(from, "do").offer.spends).toEqual(["bed@2026-11-23"]);
    harness.browseUntil("2026-11-23 19:17").loadPage();
    expect(harness.effect("show-on-page")?.offerId).toBe("bath@2026-11-23#1");
  });
});

describe("a card on a page", () => {
  test("counts as shown from the moment it says so itself", () => {
    const harness = waits().loadPage(null).wait(SECOND_MS);
    expect(harness.act("shown").offer).toMatchObject({
      status: "showing",
      place: "page",
      shownAt: harness.now,
    });
  });

  test("that came small stays on its page when it says that it was shown and read", () => {
    const harness = onScreen({ settings: { ...DEFAULT_SETTINGS, smallFirst: true } });
    expect(harness.act("shown").act("seen").offer).toMatchObject({
      status: "folded",
      place: "page",
      tabId: 7,
      seen: true,
    });
  });

  test("asks for nothing when it has been read, and goes by itself when it is answered there", () => {
    const harness = onScreen().wait(8 * SECOND_MS);
    expect(harness.act("seen").effects).toEqual([]);
    expect(harness.act("do").effect("withdraw")).toBeUndefined();
  });

  test("is neither collapsed nor uncollapsed by a popup that can't know of it", () => {
    const harness = onScreen();
    const open = harness.offer;
    expect(harness.actFrom("popup", "collapsed").offer).toEqual(open);
    const collapsed = harness.act("collapsed").offer;
    expect(harness.actFrom("popup", "expanded").offer).toEqual(collapsed);
  });

  test("stays there when its idea is kept in the popup", () => {
    const harness = onScreen().actFrom("popup", { kind: "keep", kept: true });
    expect(harness.view.kept).toHaveLength(1);
    expect(harness.offer).toMatchObject({ status: "showing", place: "page", tabId: 7 });
    expect(harness.effects).toEqual([]);
  });

  test("on its way there is not counted as shown because the popup was opened, and may come yet", () => {
    const harness = waits()
      .loadPage(null)
      .setSnapshot({ popupOpen: true })
      .actFrom("popup", "shown");
    expect(harness.offer.shownAt).toBeNull();
    harness.dispatch({ kind: "page-card-outcome", offerId: harness.offer.id, outcome: "typing" });
    expect(harness.offer).toMatchObject({ status: "due", shownAt: null });
    harness.setSnapshot({ popupOpen: false }).wait(MINUTE_MS).loadPage();
    expect(harness.offer).toMatchObject({ status: "showing", shownAt: harness.now });
  });
});

describe("a card in the popup", () => {
  test("that was read there is shown there, even where the word that it came got lost", () => {
    const harness = waits().setSnapshot({ popupOpen: true }).actFrom("popup", "seen");
    expect(harness.offer).toMatchObject({ status: "showing", place: "popup", seen: true });
    expect(harness.view.card?.where).toBe("popup");
  });

  test.each(["collapsed", "expanded", "hidden"] as const)(
    "is not %s: a popup just closes",
    (act) => {
      const harness = waits().setSnapshot({ popupOpen: true }).actFrom("popup", "shown");
      const { offer } = harness;
      expect(harness.actFrom("popup", act).offer).toEqual(offer);
    },
  );

  test("that opened at the toolbar counts as shown when the popup says so first", () => {
    const harness = waits().setSnapshot({ pageAccess: false }).loadPage();
    harness.wait(3 * SECOND_MS).observe("reevaluation");
    expect(harness.effect("open-toolbar")).toBeDefined();
    harness.wait(SECOND_MS).setSnapshot({ popupOpen: true }).actFrom("popup", "shown");
    expect(harness.offer).toMatchObject({ place: "toolbar", shownAt: harness.now });
  });

  test("takes nothing away from a page it never stood on", () => {
    const harness = waits().setSnapshot({ popupOpen: true });
    for (const act of ["shown", "seen", "do"] as const)
      expect(harness.actFrom("popup", act).effect("withdraw")).toBeUndefined();
    expect(harness.offer.answer).toBe("do");
  });

  test("takes nothing away from a page that was left before it was answered", () => {
    const harness = wasLeft().setSnapshot({ popupOpen: true }).actFrom("popup", "do");
    expect(harness.offer.answer).toBe("do");
    expect(harness.effect("withdraw")).toBeUndefined();
  });

  test("that was left on its page can't be opened out there any more: it goes on waiting", () => {
    const harness = wasLeft().setSnapshot({ popupOpen: true });
    const { offer } = harness;
    expect(harness.actFrom("popup", "expanded").offer).toEqual(offer);
    expect(harness.view.card?.where).toBe("waiting");
  });
});

describe("a notification", () => {
  test("stays while its card is only looked at and kept in the popup, and goes with its answer", () => {
    const harness = notified().setSnapshot({ popupOpen: true });
    expect(harness.offer).toMatchObject({ status: "unanswered", place: "notification" });
    expect(harness.actFrom("popup", "shown").effects).toEqual([]);
    expect(harness.actFrom("popup", { kind: "keep", kept: true }).effects).toEqual([]);
    const withdrawn = { kind: "withdraw", offerId: harness.offer.id, tabId: null };
    expect(harness.actFrom("popup", "do").effects).toContainEqual(withdrawn);
  });
});
