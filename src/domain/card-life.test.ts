import { describe, expect, test } from "vitest";
import { EIGHT_SECONDS, isCard, Life } from "../../test/domain/life";
import { quietTimeOf } from "../../test/domain/quiet-time";
import { inTab } from "../../test/domain/sight";
import { at } from "../../test/domain/zone";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { MINUTE, SECOND } from "./time";

const settingsOf = (told: Partial<Settings>) => ({ settings: { ...DEFAULT_SETTINGS, ...told } });

/** Bedtime has begun, its card is due, and no break has come yet. */
const due = (told: Partial<Settings> = {}) =>
  new Life({ quietTimes: [quietTimeOf()], ...settingsOf(told) }, "2026-11-23 18:50").browseUntil(
    "2026-11-23 19:00",
  );
/** The card is on the page. */
const onPage = (told: Partial<Settings> = {}) =>
  due(told)
    .wait(10 * SECOND)
    .loadPage();
/** Waits for the next break, long enough that a card may come once more. */
const nextPage = (life: Life) => life.wait(31 * SECOND).loadPage();

describe("a card that is due", () => {
  test("is due from the first moment of its quiet time, with the dot, and waits for a break", () => {
    const life = due();
    expect(life.offer).toMatchObject({ status: "due", dueAt: at("2026-11-23 19:00") });
    expect(life.effect("set-dot")).toEqual({ kind: "set-dot", dot: "waiting" });
    expect(life.effects.some(isCard)).toBe(false);
    expect(life.view.why).toBe("waiting-for-a-pause");
    expect(life.view.card).toMatchObject({ where: "waiting", offerId: "bed@2026-11-23#1" });
  });

  test("is saved as showing before it is brought, and has not been seen yet", () => {
    const life = due()
      .wait(10 * SECOND)
      .loadPage(null);
    expect(life.effect("show-on-page")).toMatchObject({ offerId: "bed@2026-11-23#1", tabId: 7 });
    expect(life.offer).toMatchObject({ status: "showing", place: "page", tabId: 7, shownAt: null });
  });

  test("is the only one while it is being brought, whatever happens meanwhile", () => {
    const life = due()
      .wait(10 * SECOND)
      .loadPage(null)
      .wait(SECOND);
    life.observe("heartbeat").observe("sound").observe({ why: "page-loaded", tabId: 7 });
    expect(life.effects.some(isCard)).toBe(false);
    expect(life.state.offers).toHaveLength(1);
  });

  test("is over with its quiet time, also while the background slept", () => {
    const life = due().until("2026-11-23 20:00").wake();
    expect(life.offer.status).toBe("gone");
    expect(life.effect("set-dot")).toEqual({ kind: "set-dot", dot: "none" });
    expect(life.observe("back-from-idle").effects.some(isCard)).toBe(false);
    expect(life.view.card).toBeNull();
  });

  test("is over a millisecond before nobody could answer it", () => {
    const life = due();
    expect(life.until("2026-11-23 19:44:59").observe().offer.status).toBe("due");
    expect(life.until("2026-11-23 19:45").observe().offer.status).toBe("gone");
  });
});

describe("a card that is shown", () => {
  test("spends its quiet time", () => {
    const life = onPage();
    expect(life.offer).toMatchObject({ status: "showing", shownAt: life.now });
    expect(nextPage(life.card("close")).effects.some(isCard)).toBe(false);
    expect(life.view.why).toBe("already-came");
  });

  test.each(["do", "close", "not-today", "not-for-us"] as const)("is ended by %j", (act) => {
    const life = onPage().card(act);
    expect(life.offer.status).toBe("answered");
    expect(life.view.card).toBeNull();
    expect(nextPage(life).effects.some(isCard)).toBe(false);
  });

  test("stays through keeping, and through two other ideas and no third", () => {
    const life = onPage().card({ act: "keep", kept: true });
    const first = life.offer.idea.momentId;
    expect(life.view.kept.map(({ momentId }) => momentId)).toEqual([first]);
    expect(life.card("another").effect("bring-words")).toMatchObject({ tabId: 7 });
    life.card("another");
    expect(new Set([...life.offer.swapped, life.offer.idea.momentId]).size).toBe(3);
    expect(life.view.card?.mayAnother).toBe(false);
    const third = life.offer;
    expect(life.card("another").offer).toEqual(third);
    expect(life.offer.status).toBe("showing");
  });

  test("lets go of a moment that was kept", () => {
    const life = onPage().card({ act: "keep", kept: true }).card({ act: "keep", kept: false });
    expect(life.state.kept).toEqual([]);
  });

  test("folds and unfolds, and stays where it is", () => {
    const life = onPage()
      .wait(45 * SECOND)
      .card("folded");
    expect(life.offer).toMatchObject({ status: "folded", seen: true });
    expect(life.view.card?.where).toBe("waiting");
    expect(life.card("unfolded").offer.status).toBe("showing");
  });

  test("that was folded away and left waits in the popup, unanswered, until the end", () => {
    const life = onPage()
      .wait(3 * SECOND)
      .card("folded")
      .wait(5 * MINUTE)
      .card("left");
    expect(life.offer.status).toBe("unanswered");
    expect(life.view.card?.where).toBe("waiting");
    expect(nextPage(life).effects.some(isCard)).toBe(false);
    expect(life.cardFrom("popup", "do").offer).toMatchObject({ status: "answered", answer: "do" });
  });

  test("goes when its quiet time ends", () => {
    const life = onPage().until("2026-11-23 19:45").observe();
    expect(life.effect("withdraw")).toEqual({
      kind: "withdraw",
      offerId: "bed@2026-11-23#1",
      tabId: 7,
    });
    expect(life.offer.status).toBe("gone");
  });

  test("hears nothing once it is over, nor from a page it has left", () => {
    const ended = onPage().card("close");
    expect(ended.card("do").offer.answer).toBe("closed");
    const left = onPage().observe({ why: "tab-activated", tabId: 8 }, inTab(8));
    expect(left.card("close").offer.status).toBe("due");
    const late = onPage().until("2026-11-23 19:45");
    expect(late.card("do").offer.answer).toBeNull();
  });
});

describe("a card that goes out of sight", () => {
  const tabOf = (life: Life) => life.sight.tab?.id ?? 0;
  const away: [string, (life: Life) => Life][] = [
    ["navigates", (life) => life.card("left")],
    [
      "closes the tab",
      (life) => life.observe({ why: "tab-closed", tabId: tabOf(life) }, inTab(tabOf(life) + 1)),
    ],
    [
      "switches to another tab",
      (life) =>
        life.observe({ why: "tab-activated", tabId: tabOf(life) + 1 }, inTab(tabOf(life) + 1)),
    ],
    [
      "loads another page there",
      (life) =>
        life
          .observe({ why: "page-loaded", tabId: tabOf(life) })
          .send({ kind: "tab-said", offerId: life.offer.id, there: false }),
    ],
    ["withdraws page access", (life) => life.observe("permissions", { pageAccess: false })],
  ];

  test.each(["keep", "another"] as const)(
    "before 8 s, after the parent pressed %j in it, waits in the popup",
    (act) => {
      const life = onPage().wait(2 * SECOND);
      life.card(act === "keep" ? { act, kept: true } : act);
      expect(life.card("left").offer).toMatchObject({ status: "unanswered", seen: true });
    },
  );

  test.each(away)("before 8 s is due once more, when the parent %s", (_, leave) => {
    const life = leave(onPage().wait(7 * SECOND));
    expect(life.offer).toMatchObject({ status: "due", returned: true, place: null, tabId: null });
    expect(life.view.card).toMatchObject({ where: "waiting" });
    nextPage(life.see({ pageAccess: true }));
    expect(life.offer).toMatchObject({ status: "showing" });
    leave(life.wait(SECOND));
    expect(life.offer.status).toBe("unanswered");
    expect(nextPage(life.see({ pageAccess: true })).effects.some(isCard)).toBe(false);
    expect(life.state.offers).toHaveLength(1);
  });

  test.each(away)("after 8 s waits in the popup, when the parent %s", (_, leave) => {
    const life = leave(onPage().wait(EIGHT_SECONDS).card("seen"));
    expect(life.offer.status).toBe("unanswered");
    expect(life.view.card?.where).toBe("waiting");
  });

  test("does not follow from tab to tab", () => {
    const life = onPage().wait(3 * SECOND);
    life.observe({ why: "tab-activated", tabId: 8 }, inTab(8));
    expect(life.effect("withdraw")).toMatchObject({ tabId: 7 });
    expect(life.effects.some(isCard)).toBe(false);
    life.wait(29_999).observe({ why: "tab-activated", tabId: 7 }, inTab(7));
    expect(life.effects.some(isCard)).toBe(false);
    life.wait(1).observe({ why: "tab-activated", tabId: 8 }, inTab(8));
    expect(life.effect("show-on-page")).toMatchObject({ tabId: 8 });
  });

  test("waits for a break anew, though it had waited for three minutes before", () => {
    const life = due().browseUntil("2026-11-23 19:03");
    expect(life.effect("show-on-page")).toBeDefined();
    life.send({ kind: "page-said", offerId: life.offer.id, said: "shown" }).card("left");
    expect(
      life
        .wait(31 * SECOND)
        .observe()
        .effects.some(isCard),
    ).toBe(false);
  });

  test("is not let go for a tab that was switched in a window behind", () => {
    const life = onPage().observe({ why: "tab-activated", tabId: 99 });
    expect(life.offer.status).toBe("showing");
  });

  test("stays where the page changed only its address", () => {
    const life = onPage().observe({ why: "page-loaded", tabId: 7 });
    expect(life.effect("ask-tab")).toEqual({ kind: "ask-tab", offerId: life.offer.id, tabId: 7 });
    life.send({ kind: "tab-said", offerId: life.offer.id, there: true });
    expect(life.offer.status).toBe("showing");
  });

  test("small, before its pill was seen, is due once more", () => {
    const life = onPage({ smallFirst: true });
    expect(life.offer).toMatchObject({ status: "folded", seen: false });
    expect(life.wait(SECOND).card("left").offer).toMatchObject({ status: "due", returned: true });
  });
});

describe("a card in the popup", () => {
  const opened = (life: Life) =>
    life.observe("asked", { popupOpen: true }).cardFrom("popup", "shown");
  const closed = (life: Life) => life.see({ popupOpen: false }).send({ kind: "popup-closed" });

  test("that was due is shown, and spends, once the parent opens the popup", () => {
    const life = opened(due());
    expect(life.offer).toMatchObject({ status: "showing", place: "popup", shownAt: life.now });
    expect(life.view.card?.where).toBe("popup");
  });

  test("is due once more when the popup goes before 8 s, and can be found there at once", () => {
    const life = closed(opened(due()).wait(7 * SECOND));
    expect(life.offer).toMatchObject({ status: "due", returned: true });
    expect(life.observe("asked", { popupOpen: true }).view.card).toMatchObject({
      where: "waiting",
    });
    expect(closed(opened(life)).offer.status).toBe("unanswered");
  });

  test("waits unanswered when the popup goes after 8 s", () => {
    const life = closed(opened(due()).wait(EIGHT_SECONDS).cardFrom("popup", "seen"));
    expect(life.offer.status).toBe("unanswered");
    expect(nextPage(life).effects.some(isCard)).toBe(false);
  });

  test("that was folded on the page leaves the page", () => {
    const life = opened(
      onPage()
        .wait(45 * SECOND)
        .card("folded"),
    );
    expect(life.effect("withdraw")).toMatchObject({ tabId: 7 });
    expect(life.offer).toMatchObject({ status: "showing", place: "popup", tabId: null });
    expect(closed(life).offer.status).toBe("unanswered");
  });

  test("that was unanswered stays so through opening and closing, and can be answered", () => {
    const life = onPage().wait(EIGHT_SECONDS).card("seen").card("left");
    expect(closed(opened(life)).offer.status).toBe("unanswered");
    expect(opened(life).cardFrom("popup", "close").offer.answer).toBe("closed");
  });

  test("is on the page where it stands there, and the popup says nothing of what is seen of it", () => {
    const life = opened(onPage());
    expect(life.view.card?.where).toBe("page");
    expect(life.cardFrom("popup", "seen").cardFrom("popup", "left").offer).toMatchObject({
      status: "showing",
      place: "page",
      seen: false,
    });
  });

  test("takes the one on the page away once it is answered there", () => {
    const life = opened(onPage()).cardFrom("popup", "do");
    expect(life.effect("withdraw")).toMatchObject({ tabId: 7 });
  });

  test("that was answered without a word of its showing still spends", () => {
    const life = due().observe("asked", { popupOpen: true }).cardFrom("popup", "close");
    expect(life.offer).toMatchObject({ status: "answered", shownAt: life.now });
    expect(nextPage(life.see({ popupOpen: false })).effects.some(isCard)).toBe(false);
  });

  test("spends every quiet time that runs when it is opened", () => {
    const bath = quietTimeOf({ id: "bath", routines: ["bath"], start: 19 * 60 + 20 });
    const life = new Life({ quietTimes: [quietTimeOf(), bath] }, "2026-11-23 18:50");
    life.browseUntil("2026-11-23 19:02").see({ sound: "playing" });
    life.browseUntil("2026-11-23 19:21");
    opened(life);
    expect(life.offer.spends).toEqual(["bed@2026-11-23", "bath@2026-11-23"]);
  });

  test("comes nowhere else while the popup is open", () => {
    const life = due({ notify: true }).see({ popupOpen: true, notifications: true });
    expect(life.browseUntil("2026-11-23 19:10").cards).toEqual([]);
  });
});

describe("Later", () => {
  const later = (minutes: number) => onPage().card({ act: "later", minutes });

  test("brings the card once more, after the minutes it says, at a break", () => {
    const life = later(5);
    expect(life.state.offers.map(({ status }) => status)).toEqual(["answered", "due"]);
    expect(life.offer).toMatchObject({ followUp: true, shownAt: null, answer: null });
    expect(life.view.why).toBe("later");
    expect(life.view.card).toBeNull();
    expect(life.effect("set-dot")).toEqual({ kind: "set-dot", dot: "none" });
    expect(
      life
        .browse(5 * MINUTE - 1)
        .loadPage()
        .effects.some(isCard),
    ).toBe(false);
    expect(life.wait(1).loadPage().offer).toMatchObject({ status: "showing", followUp: true });
    expect(nextPage(life.card("close")).effects.some(isCard)).toBe(false);
  });

  test("may be said again", () => {
    const life = later(5)
      .browse(5 * MINUTE)
      .loadPage()
      .card({ act: "later", minutes: 5 });
    expect(life.offer.id).toBe("bed@2026-11-23#3");
    expect(life.browse(5 * MINUTE).loadPage().offer.status).toBe("showing");
  });

  test.each([
    ["2026-11-23 19:14:59", [5, 15, 30]],
    ["2026-11-23 19:15:00", [5, 15]],
    ["2026-11-23 19:30:00", [5]],
    ["2026-11-23 19:40:00", []],
  ])("offers at %s what ends before the quiet time does", (now, minutes) => {
    const life = onPage().until(now);
    expect(life.view.card?.laterMinutes).toEqual(minutes);
  });

  test.each([7, 30, 0, -5, Number.NaN])("takes no %j that it did not offer", (minutes) => {
    const life = onPage().until("2026-11-23 19:20").card({ act: "later", minutes });
    expect(life.state.offers).toHaveLength(1);
    expect(life.offer.status).toBe("showing");
  });

  test("is over with the quiet time", () => {
    const life = later(30).until("2026-11-23 19:45").observe();
    expect(life.offer.status).toBe("gone");
  });

  test("holds the card of a quiet time that begins meanwhile, so that one comes and not two", () => {
    const bath = quietTimeOf({
      id: "bath",
      routines: ["bath"],
      start: 19 * 60 + 10,
      lengthMinutes: 60,
    });
    const life = new Life({ quietTimes: [quietTimeOf(), bath] }, "2026-11-23 18:50");
    life
      .browseUntil("2026-11-23 19:00")
      .wait(SECOND)
      .loadPage()
      .card({ act: "later", minutes: 30 });
    expect(life.browseUntil("2026-11-23 19:25").view.why).toBe("later");
    life.browseUntil("2026-11-23 19:30:01").loadPage();
    expect(life.offer.spends).toEqual(["bed@2026-11-23", "bath@2026-11-23"]);
    expect(life.card("close").browseUntil("2026-11-23 19:55").view.why).toBe("already-came");
  });
});

describe("Not today", () => {
  test("pauses everything until 04:00", () => {
    const life = onPage().card("not-today");
    expect(life.state.pause).toEqual({ until: at("2026-11-24 04:00") });
    expect(life.effect("set-dot")).toEqual({ kind: "set-dot", dot: "paused" });
    expect(life.view.why).toBe("paused");
  });
});

describe("overlapping quiet times", () => {
  const bath = quietTimeOf({
    id: "bath",
    routines: ["bath"],
    start: 19 * 60 + 10,
    lengthMinutes: 60,
  });
  const begun = () =>
    new Life({ quietTimes: [quietTimeOf(), bath] }, "2026-11-23 18:50").browseUntil(
      "2026-11-23 19:01",
    );

  test("one that starts later has its own card after fifteen minutes", () => {
    const life = begun().loadPage().card("close");
    const shownAt = life.now;
    expect(life.browseUntil("2026-11-23 19:15").view.why).toBe("so-soon");
    life.browse(shownAt + 15 * MINUTE - life.now);
    expect(life.loadPage().effect("show-on-page")?.offerId).toBe("bath@2026-11-23#1");
  });

  test("one card spends all that run, and what was due for another of them is gone", () => {
    const life = begun().browseUntil("2026-11-23 19:02").see({ sound: "playing" });
    life.browseUntil("2026-11-23 19:11").see({ sound: "silent" }).loadPage();
    expect(life.state.offers.map(({ occurrence, status }) => [occurrence, status])).toEqual([
      ["bed@2026-11-23", "gone"],
      ["bath@2026-11-23", "showing"],
    ]);
    expect(life.card("close").browseUntil("2026-11-23 19:40").view.why).toBe("already-came");
  });
});

describe("a background that wakes", () => {
  test("asks the tab that should have the card, and believes it", () => {
    const life = onPage().wake();
    expect(life.effect("ask-tab")).toEqual({ kind: "ask-tab", offerId: life.offer.id, tabId: 7 });
    life.send({ kind: "tab-said", offerId: life.offer.id, there: true });
    expect(life.offer.status).toBe("showing");
  });

  test("counts a card as shown that it saved and then lost: never twice", () => {
    const life = due()
      .wait(10 * SECOND)
      .loadPage(null)
      .wake();
    life.send({ kind: "tab-said", offerId: life.offer.id, there: false });
    expect(life.offer).toMatchObject({ status: "unanswered", shownAt: life.now });
    expect(nextPage(life).effects.some(isCard)).toBe(false);
  });

  test("finds proof that it came after all", () => {
    const life = due()
      .wait(10 * SECOND)
      .loadPage(null)
      .wake();
    life.send({ kind: "tab-said", offerId: life.offer.id, there: true });
    expect(life.offer).toMatchObject({ status: "showing", shownAt: life.now });
  });

  test("takes away what came to the page after it had moved on, and counts it", () => {
    const life = due()
      .wait(10 * SECOND)
      .loadPage(null)
      .edit({ edit: "skip-today", occurrence: "bed@2026-11-23", skip: true });
    life.send({ kind: "page-said", offerId: life.offer.id, said: "shown" });
    expect(life.effect("withdraw")).toMatchObject({ tabId: 7 });
    life.edit({ edit: "skip-today", occurrence: "bed@2026-11-23", skip: false });
    expect(life.view.why).toBe("already-came");
  });

  test("counts a toolbar card as shown where no popup is open any more", () => {
    const life = due().see({ pageAccess: false });
    life
      .wait(SECOND)
      .loadPage()
      .wait(3 * SECOND)
      .observe("look-again");
    expect(life.effect("open-toolbar")).toBeDefined();
    expect(life.view.card?.where).toBe("popup");
    expect(life.wake().offer).toMatchObject({ status: "unanswered", shownAt: life.now });
  });

  test("sets alarm and dot anew, since it can't know of them", () => {
    const life = due().wake();
    expect(life.effect("set-heartbeat")?.at).toBe(at("2026-11-23 19:01"));
    expect(life.effect("set-dot")).toEqual({ kind: "set-dot", dot: "waiting" });
  });
});

describe("asked once", () => {
  const days = (life: Life, ...acts: ("close" | "do" | "left" | "fewer")[]) => {
    for (const act of acts) {
      life.until(
        `2026-11-${life.view.now < at("2026-11-24") ? 24 : Number(life.zone.toWall(life.now).date.slice(8)) + 1} 18:50`,
      );
      life
        .browseUntil(life.zone.toWall(life.now).date.concat(" 19:00"))
        .wait(10 * SECOND)
        .loadPage();
      life.wait(10 * SECOND).card("seen");
      if (act === "fewer") life.card({ act: "fewer", yes: true }).card("close");
      else life.card(act);
    }
    return life;
  };
  const begin = () => new Life({ quietTimes: [quietTimeOf()] }, "2026-11-23 12:00");
  const asks = (life: Life) => {
    const date = life.zone.toWall(life.now + 86_400_000).date;
    life
      .until(`${date} 18:50`)
      .browseUntil(`${date} 19:00`)
      .wait(10 * SECOND)
      .loadPage();
    return life.view.card?.offerFewer;
  };

  test.each<[("close" | "do" | "left")[], boolean]>([
    [["close"], false],
    [["close", "close"], true],
    [["close", "left", "close"], true],
    [["close", "do", "close"], false],
    [["do", "close", "close"], true],
  ])("after %j the next card offers fewer: %j", (acts, offers) => {
    expect(asks(days(begin(), ...acts))).toBe(offers);
  });

  test("'yes' makes it one step fewer, and it is not asked again", () => {
    const life = days(begin(), "close", "close", "fewer");
    expect(life.state.settings).toMatchObject({ dose: "two-a-day", fewerWasOffered: true });
    expect(asks(life)).toBe(false);
  });

  test("no answer to it is a 'no'", () => {
    const life = days(begin(), "close", "close", "close");
    expect(life.state.settings).toMatchObject({ dose: "each-quiet-time", fewerWasOffered: true });
    expect(asks(life)).toBe(false);
  });

  test.each([
    [2 * SECOND, true],
    [2 * SECOND + 1, false],
  ])("a card closed after %i ms offers small first next time: %j", (after, offers) => {
    const life = begin().until("2026-11-23 18:50").browseUntil("2026-11-23 19:00").loadPage();
    life.wait(after).card("close");
    asks(life);
    expect(life.view.card?.offerSmall).toBe(offers);
  });
});
