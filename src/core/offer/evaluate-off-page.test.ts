import { describe, expect, test } from "vitest";
import type { Told } from "../../../test/domain/bedtime";
import { cardOf, due, NO_ACCESS } from "../../../test/domain/nudge";
import { inTab, sightOf } from "../../../test/domain/sight";
import type { Trigger } from "../event";
import { SECOND } from "../time";

describe("at the toolbar, a card comes", () => {
  const loaded = (told: Told = NO_ACCESS) => due(told).observe({ kind: "page-loaded", tabId: 7 });

  test.each([
    [2_999, null],
    [3_000, "open-toolbar"],
    [30_000, "open-toolbar"],
    [30_001, null],
  ])("%i ms after the page in view has loaded: %j", (after, kind) => {
    expect(cardOf(loaded().wait(after).observe("reevaluation"))).toBe(kind);
  });

  test("after a look that is asked for in time", () => {
    expect(loaded().effect("reevaluate-later")).toEqual({
      kind: "reevaluate-later",
      afterMs: 3_000,
    });
  });

  test.each<Trigger>([
    { kind: "tab-created", tabId: 9 },
    { kind: "tab-activated", tabId: 7 },
    { kind: "tab-closed", tabId: 9 },
    { kind: "page-loading", tabId: 7 },
    { kind: "page-loaded", tabId: 9 },
    { kind: "back-from-elsewhere" },
  ])("but not after $why since", (cause) => {
    const life = loaded()
      .wait(SECOND)
      .observe(cause)
      .wait(5 * SECOND);
    expect(cardOf(life.observe("reevaluation"))).toBeNull();
  });

  test.each([
    ["but not after another window came in front", 2, null],
    ["and a late word that this window has focus, as it had, is no event", 1, "open-toolbar"],
  ])("%s", (_, id, card) => {
    const life = loaded().wait(SECOND);
    life.observe("focus", { window: { id, state: "normal" } }).wait(5 * SECOND);
    expect(cardOf(life.observe("reevaluation"))).toBe(card);
  });

  test("of a new tab only once it is twenty seconds old", () => {
    const life = due(NO_ACCESS)
      .observe({ kind: "tab-created", tabId: 8 }, inTab(8))
      .wait(2 * SECOND);
    life.see({ pageAccess: false }).observe({ kind: "page-loaded", tabId: 8 });
    expect(life.effect("reevaluate-later")).toEqual({ kind: "reevaluate-later", afterMs: 18_000 });
    expect(cardOf(life.wait(17_999).observe("reevaluation"))).toBeNull();
    expect(cardOf(life.wait(1).observe("reevaluation"))).toBe("open-toolbar");
  });

  test.each([
    [4_999, null],
    [5_000, "open-toolbar"],
  ])("%i ms after coming back from idle: %j", (after, kind) => {
    const life = due(NO_ACCESS).observe("back-from-idle");
    expect(life.effect("reevaluate-later")).toEqual({ kind: "reevaluate-later", afterMs: 5_000 });
    expect(cardOf(life.wait(after).observe("reevaluation"))).toBe(kind);
  });

  test("never without a break", () => {
    expect(due(NO_ACCESS).browseUntil("2026-11-23 19:40").cards).toEqual([]);
  });

  test.each<[string, Told]>([
    ["it was declined", { ...NO_ACCESS, settings: { toolbar: false } }],
    ["it needs a click", { ...NO_ACCESS, settings: { toolbarNeedsClick: true } }],
    ["the page may have the card", {}],
  ])("not where %s", (_, told) => {
    const life = loaded(told);
    const isToolbar = () => life.effects.some(({ kind }) => kind === "open-toolbar");
    expect(isToolbar()).toBe(false);
    if (life.offer.status === "due")
      expect(cardOf(life.wait(4 * SECOND).observe("reevaluation"))).toBeNull();
  });

  test("where the page in view can't have it", () => {
    const life = due().loadPage("failed");
    expect(life.effect("reevaluate-later")).toEqual({ kind: "reevaluate-later", afterMs: 3_000 });
    expect(cardOf(life.wait(3 * SECOND).observe("reevaluation"))).toBe("open-toolbar");
  });

  test("but not where somebody types in it", () => {
    const life = due().loadPage("typing");
    expect(cardOf(life.wait(4 * SECOND).observe("reevaluation"))).toBeNull();
  });

  test("and learns at the first refusal that a click is needed", () => {
    const life = loaded()
      .wait(4 * SECOND)
      .observe("reevaluation");
    life.send({ kind: "toolbar-outcome", offerId: life.offer.id, outcome: "needs-click" });
    expect(life.state.settings.toolbarNeedsClick).toBe(true);
    expect(life.offer).toMatchObject({ status: "due", returned: false });
    expect(life.view.places.toolbar).toBe("needs-click");
  });

  test("and is due again where it could not open", () => {
    const life = loaded()
      .wait(4 * SECOND)
      .observe("reevaluation");
    life.send({ kind: "toolbar-outcome", offerId: life.offer.id, outcome: "failed" });
    expect(life.offer).toMatchObject({ status: "due", shownAt: null });
    expect(life.state.settings.toolbarNeedsClick).toBe(false);
  });

  test("and is shown once it has opened", () => {
    const life = loaded()
      .wait(4 * SECOND)
      .observe("reevaluation");
    life.send({ kind: "toolbar-outcome", offerId: life.offer.id, outcome: "opened" });
    expect(life.offer).toMatchObject({ status: "showing", place: "toolbar", shownAt: life.now });
  });
});

describe("as a notification, a card comes", () => {
  const opted = {
    settings: { notify: true, toolbar: false },
    sight: { pageAccess: false, notifications: true },
  };

  test("only after three minutes without another place", () => {
    const life = due(opted).browseUntil("2026-11-23 19:02");
    expect(life.until("2026-11-23 19:03").observe().cards).toEqual(["notify"]);
  });

  test("and waits in the popup from then on, until it is taken away with its quiet time", () => {
    const life = due(opted).browseUntil("2026-11-23 19:03");
    life.send({ kind: "notification-outcome", offerId: life.offer.id, outcome: "shown" });
    expect(life.offer).toMatchObject({ status: "unanswered", shownAt: life.now });
    expect(life.view.card?.where).toBe("waiting");
    life.until("2026-11-23 19:45").observe();
    expect(life.effect("withdraw")).toMatchObject({ offerId: life.offer.id, tabId: null });
  });

  test("and is taken away once it is answered in the popup", () => {
    const life = due(opted).browseUntil("2026-11-23 19:03");
    life.send({ kind: "notification-outcome", offerId: life.offer.id, outcome: "shown" });
    expect(life.cardFrom("popup", "do").effect("withdraw")).toBeDefined();
  });

  test("and is due again where it could not come", () => {
    const life = due(opted).browseUntil("2026-11-23 19:03");
    life.send({ kind: "notification-outcome", offerId: life.offer.id, outcome: "failed" });
    expect(life.offer).toMatchObject({ status: "due", shownAt: null });
  });

  test.each<[string, Told]>([
    ["it was not opted in", { ...opted, settings: { notify: false, toolbar: false } }],
    ["the browser does not allow it", { ...opted, sight: { pageAccess: false } }],
    ["it is for the road", { ...opted, quietTime: { routines: ["hello"] } }],
  ])("not where %s", (_, told) => {
    expect(due(told).browseUntil("2026-11-23 19:15").cards).toEqual([]);
  });

  test("not while a page that can have it still loads", () => {
    const life = due(opted).browseUntil("2026-11-23 19:02");
    life.see({ pageAccess: true, tab: { id: 7, loaded: false, audible: false } });
    expect(life.browseUntil("2026-11-23 19:06").cards).toEqual([]);
    expect(cardOf(life.observe("heartbeat", sightOf()))).toBe("show-on-page");
  });
});
