import { describe, expect, test } from "vitest";
import { due, nextPage, onPage } from "../../../test/domain/bedtime";
import { isCard, type Life } from "../../../test/domain/life";
import { inTab } from "../../../test/domain/sight";
import { at } from "../../../test/domain/zone";
import { SECOND } from "../time";
import { SEEN_AFTER_MS } from "./card-timing";

describe("a card that goes out of sight", () => {
  const tabOf = (life: Life) => life.sight.tab?.id ?? 0;
  const away: [string, (life: Life) => Life][] = [
    ["navigates", (life) => life.card("left")],
    [
      "closes the tab",
      (life) => life.observe({ kind: "tab-closed", tabId: tabOf(life) }, inTab(tabOf(life) + 1)),
    ],
    [
      "switches to another tab",
      (life) =>
        life.observe({ kind: "tab-activated", tabId: tabOf(life) + 1 }, inTab(tabOf(life) + 1)),
    ],
    [
      "loads another page there",
      (life) =>
        life
          .observe({ kind: "page-loaded", tabId: tabOf(life) })
          .send({ kind: "ping-outcome", offerId: life.offer.id, isPresent: false }),
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
    const life = leave(onPage().wait(SEEN_AFTER_MS).card("seen"));
    expect(life.offer.status).toBe("unanswered");
    expect(life.view.card?.where).toBe("waiting");
  });

  test("does not follow from tab to tab", () => {
    const life = onPage().wait(3 * SECOND);
    life.observe({ kind: "tab-activated", tabId: 8 }, inTab(8));
    expect(life.effect("withdraw")).toMatchObject({ tabId: 7 });
    expect(life.effects.some(isCard)).toBe(false);
    life.wait(29_999).observe({ kind: "tab-activated", tabId: 7 }, inTab(7));
    expect(life.effects.some(isCard)).toBe(false);
    life.wait(1).observe({ kind: "tab-activated", tabId: 8 }, inTab(8));
    expect(life.effect("show-on-page")).toMatchObject({ tabId: 8 });
  });

  test("waits for a break anew, though it had waited for three minutes before", () => {
    const life = due().browseUntil("2026-11-23 19:03");
    expect(life.effect("show-on-page")).toBeDefined();
    life.send({ kind: "page-card-outcome", offerId: life.offer.id, outcome: "shown" }).card("left");
    expect(
      life
        .wait(31 * SECOND)
        .observe()
        .effects.some(isCard),
    ).toBe(false);
  });

  test("is not let go for a tab that was switched in a window behind", () => {
    const life = onPage().observe({ kind: "tab-activated", tabId: 99 });
    expect(life.offer.status).toBe("showing");
  });

  test("stays where the page changed only its address", () => {
    const life = onPage().observe({ kind: "page-loaded", tabId: 7 });
    expect(life.effect("ping-card")).toEqual({
      kind: "ping-card",
      offerId: life.offer.id,
      tabId: 7,
    });
    life.send({ kind: "ping-outcome", offerId: life.offer.id, isPresent: true });
    expect(life.offer.status).toBe("showing");
  });

  test("small, before its pill was seen, is due once more", () => {
    const life = onPage({ settings: { smallFirst: true } });
    expect(life.offer).toMatchObject({ status: "folded", seen: false });
    expect(life.wait(SECOND).card("left").offer).toMatchObject({ status: "due", returned: true });
  });
});

describe("a background that wakes", () => {
  test("asks the tab that should have the card, and believes it", () => {
    const life = onPage().wake();
    expect(life.effect("ping-card")).toEqual({
      kind: "ping-card",
      offerId: life.offer.id,
      tabId: 7,
    });
    life.send({ kind: "ping-outcome", offerId: life.offer.id, isPresent: true });
    expect(life.offer.status).toBe("showing");
  });

  test("counts a card as shown that it saved and then lost: never twice", () => {
    const life = due()
      .wait(10 * SECOND)
      .loadPage(null)
      .wake();
    life.send({ kind: "ping-outcome", offerId: life.offer.id, isPresent: false });
    expect(life.offer).toMatchObject({ status: "unanswered", shownAt: life.now });
    expect(nextPage(life).effects.some(isCard)).toBe(false);
  });

  test("finds proof that it came after all", () => {
    const life = due()
      .wait(10 * SECOND)
      .loadPage(null)
      .wake();
    life.send({ kind: "ping-outcome", offerId: life.offer.id, isPresent: true });
    expect(life.offer).toMatchObject({ status: "showing", shownAt: life.now });
  });

  test("takes away what came to the page after it had moved on, and counts it", () => {
    const life = due()
      .wait(10 * SECOND)
      .loadPage(null)
      .edit({ edit: "skip-today", occurrence: "bed@2026-11-23", skip: true });
    life.send({ kind: "page-card-outcome", offerId: life.offer.id, outcome: "shown" });
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
      .observe("reevaluation");
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
