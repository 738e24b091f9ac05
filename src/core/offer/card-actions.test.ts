import { describe, expect, test } from "vitest";
import { Life } from "../../../test/domain/life";
import { offerOf } from "../../../test/domain/offer";
import { quietTimeOf } from "../../../test/domain/quiet-time";
import { at } from "../../../test/domain/zone";
import { DEFAULT_SETTINGS } from "../parent-data/settings";
import type { Stored } from "../state";
import { MINUTE, SECOND } from "../time";
import { toStored } from "./stored-offer";

const BED = quietTimeOf();
const BATH = quietTimeOf({ id: "bath", routines: ["bath"], start: 1_150, lengthMinutes: 60 });

/** Ten seconds into bedtime its card waits for a break. */
const waits = (told: Partial<Stored> = {}) => {
  const life = new Life({ quietTimes: [BED], ...told }, "2026-11-23 18:55");
  return life.browseUntil("2026-11-23 19:00").wait(10 * SECOND);
};
/** Its card is in the page that was loaded then. */
const stands = (told: Partial<Stored> = {}) => waits(told).loadPage();
/** It was read there, and the page was left without an answer. */
const wasLeft = (told: Partial<Stored> = {}) => stands(told).card("seen").card("left");
/** It came as a notification, since no page could have it. */
const notified = () => {
  const life = waits({ settings: { ...DEFAULT_SETTINGS, toolbar: false, notify: true } });
  life.see({ pageAccess: false, notifications: true }).browse(3 * MINUTE);
  return life.send({ kind: "notification-outcome", offerId: life.offer.id, outcome: "shown" });
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
    const life = waits()
      .see({ pageAccess: false })
      .wait(30 * SECOND)
      .loadPage();
    return life.wait(4 * SECOND).observe({ kind: "reevaluation" });
  };

  test.each([
    { act: "keep", kept: true },
    { act: "small", yes: false },
  ] as const)(
    "has been seen by whoever presses something in it, and no other comes for its time: %j",
    (press) => {
      const life = opened();
      expect(life.offer).toMatchObject({ status: "showing", place: "toolbar", shownAt: null });
      life.cardFrom("popup", press);
      expect(life.offer).toMatchObject({ seen: true, shownAt: life.now });
      life.see({ popupOpen: true }).send({ kind: "popup-closed" }).see({ popupOpen: false });
      life.browse(20 * MINUTE).loadPage();
      expect(life.state.offers).toHaveLength(1);
    },
  );
});

describe("a card that was answered", () => {
  test("keeps that answer, whatever a popup that was open all along still says", () => {
    const life = stands().card("close");
    const { offer } = life;
    expect(life.cardFrom("popup", "do").offer).toEqual(offer);
    expect(life.effects).toEqual([]);
    expect(life.cardFrom("popup", "another").offer).toEqual(offer);
    const { offers } = life.cardFrom("popup", { act: "later", minutes: 5 }).state;
    expect(offers.map(toStored)).toEqual([offer]);
  });

  test("in a browser that has forgotten it since, does no harm", () => {
    const life = stands();
    const before = life.state.offers;
    life.send({
      kind: "card-action",
      offerId: "bed@2026-11-21#1",
      what: { act: "do" },
      from: "popup",
    });
    expect(life.state.offers).toEqual(before);
    expect(life.effects).toEqual([]);
  });

  test.each(["not-today", "not-for-us"] as const)("is remembered with the answer %j", (answer) => {
    const life = stands().wait(20 * SECOND);
    expect(life.card(answer).offer).toMatchObject({ answer, answeredAt: life.now });
  });

  test("with Later is remembered so, beside the one that comes again", () => {
    const life = stands().wait(20 * SECOND);
    const [first] = life.card({ act: "later", minutes: 15 }).state.offers;
    expect(first).toMatchObject({ status: "answered", answer: "later", answeredAt: life.now });
  });

  test("with 'not for us' puts its moment, and no other, among those that never come again", () => {
    const life = stands();
    const { momentId } = life.offer.idea;
    expect(life.card("not-for-us").view.notForUs).toEqual([{ momentId, since: life.now }]);
  });
});

describe("a card that comes again after Later", () => {
  test("is the second of its evening, however many came on other evenings", () => {
    const offers = [closedOn("2026-11-20"), closedOn("2026-11-21"), closedOn("2026-11-22")];
    const life = stands({ offers }).card({ act: "later", minutes: 5 });
    expect(life.state.offers.slice(-2).map(({ id }) => id)).toEqual([
      "bed@2026-11-23#1",
      "bed@2026-11-23#2",
    ]);
  });

  test("stands for every quiet time that ran when it was put off in the popup", () => {
    const life = waits({ quietTimes: [BED, BATH] }).see({ sound: "playing" });
    life.browseUntil("2026-11-23 19:11").see({ popupOpen: true });
    expect(life.offer.spends).toEqual(["bed@2026-11-23"]);
    life.cardFrom("popup", { act: "later", minutes: 15 });
    expect(life.offer).toMatchObject({
      followUp: true,
      spends: ["bed@2026-11-23", "bath@2026-11-23"],
    });
  });
});

describe("a quiet time that begins while an earlier card is still there", () => {
  test.each([
    ["answered on its page", stands, "page"],
    ["answered from the popup while it stands on its page", stands, "popup"],
    ["answered from the popup after its page was left", wasLeft, "popup"],
  ] as const)("has a card of its own, where the earlier one is %s", (_, begin, from) => {
    const life = begin({ quietTimes: [BED, BATH] }).browseUntil("2026-11-23 19:12");
    expect(life.cardFrom(from, "do").offer.spends).toEqual(["bed@2026-11-23"]);
    life.browseUntil("2026-11-23 19:17").loadPage();
    expect(life.effect("show-on-page")?.offerId).toBe("bath@2026-11-23#1");
  });
});

describe("a card on a page", () => {
  test("counts as shown from the moment it says so itself", () => {
    const life = waits().loadPage(null).wait(SECOND);
    expect(life.card("shown").offer).toMatchObject({
      status: "showing",
      place: "page",
      shownAt: life.now,
    });
  });

  test("that came small stays on its page when it says that it was shown and read", () => {
    const life = stands({ settings: { ...DEFAULT_SETTINGS, smallFirst: true } });
    expect(life.card("shown").card("seen").offer).toMatchObject({
      status: "folded",
      place: "page",
      tabId: 7,
      seen: true,
    });
  });

  test("asks for nothing when it has been read, and goes by itself when it is answered there", () => {
    const life = stands().wait(8 * SECOND);
    expect(life.card("seen").effects).toEqual([]);
    expect(life.card("do").effect("withdraw")).toBeUndefined();
  });

  test("is neither folded nor unfolded by a popup that can't know of it", () => {
    const life = stands();
    const open = life.offer;
    expect(life.cardFrom("popup", "folded").offer).toEqual(open);
    const folded = life.card("folded").offer;
    expect(life.cardFrom("popup", "unfolded").offer).toEqual(folded);
  });

  test("stays there when its idea is kept in the popup", () => {
    const life = stands().cardFrom("popup", { act: "keep", kept: true });
    expect(life.view.kept).toHaveLength(1);
    expect(life.offer).toMatchObject({ status: "showing", place: "page", tabId: 7 });
    expect(life.effects).toEqual([]);
  });

  test("on its way there is not counted as shown because the popup was opened, and may come yet", () => {
    const life = waits().loadPage(null).see({ popupOpen: true }).cardFrom("popup", "shown");
    expect(life.offer.shownAt).toBeNull();
    life.send({ kind: "page-card-outcome", offerId: life.offer.id, outcome: "typing" });
    expect(life.offer).toMatchObject({ status: "due", shownAt: null });
    life.see({ popupOpen: false }).wait(MINUTE).loadPage();
    expect(life.offer).toMatchObject({ status: "showing", shownAt: life.now });
  });
});

describe("a card in the popup", () => {
  test("that was read there is shown there, even where the word that it came got lost", () => {
    const life = waits().see({ popupOpen: true }).cardFrom("popup", "seen");
    expect(life.offer).toMatchObject({ status: "showing", place: "popup", seen: true });
    expect(life.view.card?.where).toBe("popup");
  });

  test.each(["folded", "unfolded", "left"] as const)("is not %s: a popup just closes", (act) => {
    const life = waits().see({ popupOpen: true }).cardFrom("popup", "shown");
    const { offer } = life;
    expect(life.cardFrom("popup", act).offer).toEqual(offer);
  });

  test("that opened at the toolbar counts as shown when the popup says so first", () => {
    const life = waits().see({ pageAccess: false }).loadPage();
    life.wait(3 * SECOND).observe("reevaluation");
    expect(life.effect("open-toolbar")).toBeDefined();
    life.wait(SECOND).see({ popupOpen: true }).cardFrom("popup", "shown");
    expect(life.offer).toMatchObject({ place: "toolbar", shownAt: life.now });
  });

  test("takes nothing away from a page it never stood on", () => {
    const life = waits().see({ popupOpen: true });
    for (const act of ["shown", "seen", "do"] as const)
      expect(life.cardFrom("popup", act).effect("withdraw")).toBeUndefined();
    expect(life.offer.answer).toBe("do");
  });

  test("takes nothing away from a page that was left before it was answered", () => {
    const life = wasLeft().see({ popupOpen: true }).cardFrom("popup", "do");
    expect(life.offer.answer).toBe("do");
    expect(life.effect("withdraw")).toBeUndefined();
  });

  test("that was left on its page can't be opened out there any more: it goes on waiting", () => {
    const life = wasLeft().see({ popupOpen: true });
    const { offer } = life;
    expect(life.cardFrom("popup", "unfolded").offer).toEqual(offer);
    expect(life.view.card?.where).toBe("waiting");
  });
});

describe("a notification", () => {
  test("stays while its card is only looked at and kept in the popup, and goes with its answer", () => {
    const life = notified().see({ popupOpen: true });
    expect(life.offer).toMatchObject({ status: "unanswered", place: "notification" });
    expect(life.cardFrom("popup", "shown").effects).toEqual([]);
    expect(life.cardFrom("popup", { act: "keep", kept: true }).effects).toEqual([]);
    const withdrawn = { kind: "withdraw", offerId: life.offer.id, tabId: null };
    expect(life.cardFrom("popup", "do").effects).toContainEqual(withdrawn);
  });
});

describe("a question a card asks once", () => {
  const asked = () => stands({ offers: [closedOn("2026-11-21"), closedOn("2026-11-22")] });

  test("is there after two cards that were closed at once", () => {
    expect(asked().view.card).toMatchObject({ offerFewer: true, offerSmall: true });
  });

  test.each([
    ["yes", true, "two-a-day"],
    ["no", false, "each-quiet-time"],
  ] as const)("for fewer cards is gone with a %j, while the card stays", (_, yes, dose) => {
    const life = asked().card({ act: "fewer", yes });
    expect(life.view.settings.dose).toBe(dose);
    expect(life.view.card).toMatchObject({ where: "page", offerFewer: false, offerSmall: true });
  });

  test.each([
    ["yes", true],
    ["no", false],
  ] as const)("for small cards first is gone with a %j, while the card stays", (_, yes) => {
    const life = asked().card({ act: "small", yes });
    expect(life.view.settings).toMatchObject({ smallFirst: yes, smallWasOffered: true });
    expect(life.view.card).toMatchObject({ where: "page", offerFewer: true, offerSmall: false });
  });

  test("for small cards first, said no to in a page that is late, leaves small cards small", () => {
    const life = stands({ settings: { ...DEFAULT_SETTINGS, smallFirst: true } });
    expect(life.card({ act: "small", yes: false }).view.settings.smallFirst).toBe(true);
  });
});
