import { describe, expect, test } from "vitest";
import { due, nextPage, onPage } from "../../../test/core/bedtime";
import { inTab } from "../../../test/core/browser-snapshot";
import { type CoreHarness, isCard } from "../../../test/core/core-harness";
import { at } from "../../../test/core/zone";
import { SECOND_MS } from "../time";
import { SEEN_AFTER_MS } from "./card-timing";

describe("a card that goes out of sight", () => {
  const tabOf = (harness: CoreHarness) => harness.snapshot.tab?.id ?? 0;
  const away: [string, (harness: CoreHarness) => CoreHarness][] = [
    ["navigates", (harness) => harness.act("hidden")],
    [
      "closes the tab",
      (harness) =>
        harness.observe({ kind: "tab-closed", tabId: tabOf(harness) }, inTab(tabOf(harness) + 1)),
    ],
    [
      "switches to another tab",
      (harness) =>
        harness
          .observe({ kind: "tab-activated", tabId: tabOf(harness) + 1 }, inTab(tabOf(harness) + 1))
          .answerPing("hidden"),
    ],
    [
      "loads another page there",
      (harness) => harness.observe({ kind: "page-loaded", tabId: tabOf(harness) }).answerPing(null),
    ],
    ["withdraws page access", (harness) => harness.observe("permissions", { pageAccess: false })],
  ];

  test("by the page, which hid it twice, waits in the popup and does not come to it again", () => {
    const harness = onPage()
      .wait(2 * SECOND_MS)
      .act("hidden-by-page");
    expect(harness.offer).toMatchObject({ status: "unanswered", returned: false });
    expect(
      harness
        .wait(60 * SECOND_MS)
        .loadPage()
        .effects.filter(isCard),
    ).toEqual([]);
  });

  test.each(["keep", "another"] as const)(
    "before 8 s, after the parent pressed %j in it, waits in the popup",
    (kind) => {
      const harness = onPage().wait(2 * SECOND_MS);
      harness.act(kind === "keep" ? { kind, kept: true } : kind);
      expect(harness.act("hidden").offer).toMatchObject({ status: "unanswered", seen: true });
    },
  );

  test.each(away)("before 8 s is due once more, when the parent %s", (_, leave) => {
    const harness = leave(onPage().wait(7 * SECOND_MS));
    expect(harness.offer).toMatchObject({
      status: "due",
      returned: true,
      place: null,
      tabId: null,
    });
    expect(harness.view.card).toMatchObject({ where: "waiting" });
    nextPage(harness.setSnapshot({ pageAccess: true }));
    expect(harness.offer).toMatchObject({ status: "showing" });
    leave(harness.wait(SECOND_MS));
    expect(harness.offer.status).toBe("unanswered");
    expect(nextPage(harness.setSnapshot({ pageAccess: true })).effects.some(isCard)).toBe(false);
    expect(harness.state.offers).toHaveLength(1);
  });

  test.each(away)("after 8 s waits in the popup, when the parent %s", (_, leave) => {
    const harness = leave(onPage().wait(SEEN_AFTER_MS).act("seen"));
    expect(harness.offer.status).toBe("unanswered");
    expect(harness.view.card?.where).toBe("waiting");
  });

  test("does not follow from tab to tab", () => {
    const harness = onPage().wait(3 * SECOND_MS);
    harness.observe({ kind: "tab-activated", tabId: 8 }, inTab(8));
    expect(harness.effects.some(isCard)).toBe(false);
    harness.answerPing("hidden");
    expect(harness.effect("withdraw")).toMatchObject({ tabId: 7 });
    expect(harness.effects.some(isCard)).toBe(false);
    harness.wait(29_999).observe({ kind: "tab-activated", tabId: 7 }, inTab(7));
    expect(harness.effects.some(isCard)).toBe(false);
    harness.wait(1).observe({ kind: "tab-activated", tabId: 8 }, inTab(8));
    expect(harness.effect("show-on-page")).toMatchObject({ tabId: 8 });
  });

  test("waits for a break anew, though it had waited for three minutes before", () => {
    const harness = due().browseUntil("2026-11-23 19:03");
    expect(harness.effect("show-on-page")).toBeDefined();
    harness
      .dispatch({ kind: "page-card-outcome", offerId: harness.offer.id, outcome: "shown" })
      .act("hidden");
    expect(
      harness
        .wait(31 * SECOND_MS)
        .observe()
        .effects.some(isCard),
    ).toBe(false);
  });

  test("is not let go for a tab that was switched in a window behind", () => {
    const harness = onPage().observe({ kind: "tab-activated", tabId: 99 });
    expect(harness.offer.status).toBe("showing");
  });

  test("stays where the page changed only its address", () => {
    const harness = onPage().observe({ kind: "page-loaded", tabId: 7 });
    expect(harness.effect("ping-card")).toEqual({
      kind: "ping-card",
      offerId: harness.offer.id,
      tabId: 7,
    });
    harness.answerPing("visible");
    expect(harness.offer.status).toBe("showing");
  });

  test("small, before its collapsed card was seen, is due once more", () => {
    const harness = onPage({ settings: { smallFirst: true } });
    expect(harness.offer).toMatchObject({ status: "folded", seen: false });
    expect(harness.wait(SECOND_MS).act("hidden").offer).toMatchObject({
      status: "due",
      returned: true,
    });
  });
});

describe("a background that wakes", () => {
  test("asks the tab that should have the card, and believes it", () => {
    const harness = onPage().restartBackground();
    expect(harness.effect("ping-card")).toEqual({
      kind: "ping-card",
      offerId: harness.offer.id,
      tabId: 7,
    });
    harness.answerPing("visible");
    expect(harness.offer.status).toBe("showing");
  });

  test("counts a card as shown that it saved and then lost: never twice", () => {
    const harness = due()
      .wait(10 * SECOND_MS)
      .loadPage(null)
      .restartBackground();
    harness.answerPing(null);
    expect(harness.offer).toMatchObject({ status: "unanswered", shownAt: harness.now });
    expect(nextPage(harness).effects.some(isCard)).toBe(false);
  });

  test("finds proof that it came after all", () => {
    const harness = due()
      .wait(10 * SECOND_MS)
      .loadPage(null)
      .restartBackground();
    harness.answerPing("visible");
    expect(harness.offer).toMatchObject({ status: "showing", shownAt: harness.now });
  });

  test("takes away what came to the page after it had moved on, and counts it", () => {
    const harness = due()
      .wait(10 * SECOND_MS)
      .loadPage(null)
      .edit({ kind: "skip-today", occurrence: "bed@2026-11-23", skip: true });
    harness.dispatch({ kind: "page-card-outcome", offerId: harness.offer.id, outcome: "shown" });
    expect(harness.effect("withdraw")).toMatchObject({ tabId: 7 });
    harness.edit({ kind: "skip-today", occurrence: "bed@2026-11-23", skip: false });
    expect(harness.view.reason).toBe("already-came");
  });

  test("counts a toolbar card as shown where no popup is open any more", () => {
    const harness = due().setSnapshot({ pageAccess: false });
    harness
      .wait(SECOND_MS)
      .loadPage()
      .wait(3 * SECOND_MS)
      .observe("reevaluation");
    expect(harness.effect("open-toolbar")).toBeDefined();
    expect(harness.view.card?.where).toBe("popup");
    expect(harness.restartBackground().offer).toMatchObject({
      status: "unanswered",
      shownAt: harness.now,
    });
  });

  test("sets alarm and dot anew, since it can't know of them", () => {
    const harness = due().restartBackground();
    expect(harness.effect("set-heartbeat")?.at).toBe(at("2026-11-23 19:01"));
    expect(harness.effect("set-dot")).toEqual({ kind: "set-dot", dot: "waiting" });
  });
});
