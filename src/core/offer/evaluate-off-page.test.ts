import { describe, expect, test } from "vitest";
import type { Overrides } from "../../../test/core/bedtime";
import { inTab, snapshotOf } from "../../../test/core/browser-snapshot";
import { cardOf, due, NO_ACCESS, toToolbar } from "../../../test/core/due-card";
import type { Trigger } from "../event";
import { SECOND_MS } from "../time";

describe("at the toolbar, a card comes", () => {
  const loaded = (overrides: Overrides = NO_ACCESS) =>
    due(overrides).observe({ kind: "page-loaded", tabId: 7 });

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
  ])("but not after $why since", (trigger) => {
    const harness = loaded()
      .wait(SECOND_MS)
      .observe(trigger)
      .wait(5 * SECOND_MS);
    expect(cardOf(harness.observe("reevaluation"))).toBeNull();
  });

  test.each([
    ["but not after another window came in front", 2, null],
    ["and a late word that this window has focus, as it had, is no event", 1, "open-toolbar"],
  ])("%s", (_, id, card) => {
    const harness = loaded().wait(SECOND_MS);
    harness.observe("focus", { window: { id, state: "normal" } }).wait(5 * SECOND_MS);
    expect(cardOf(harness.observe("reevaluation"))).toBe(card);
  });

  test("of a new tab only once it is twenty seconds old", () => {
    const harness = due(NO_ACCESS)
      .observe({ kind: "tab-created", tabId: 8 }, inTab(8))
      .wait(2 * SECOND_MS);
    harness.setSnapshot({ pageAccess: false }).observe({ kind: "page-loaded", tabId: 8 });
    expect(harness.effect("reevaluate-later")).toEqual({
      kind: "reevaluate-later",
      afterMs: 18_000,
    });
    expect(cardOf(harness.wait(17_999).observe("reevaluation"))).toBeNull();
    expect(cardOf(harness.wait(1).observe("reevaluation"))).toBe("open-toolbar");
  });

  test.each([
    [4_999, null],
    [5_000, "open-toolbar"],
  ])("%i ms after coming back from idle: %j", (after, kind) => {
    const harness = due(NO_ACCESS).observe("back-from-idle");
    expect(harness.effect("reevaluate-later")).toEqual({
      kind: "reevaluate-later",
      afterMs: 5_000,
    });
    expect(cardOf(harness.wait(after).observe("reevaluation"))).toBe(kind);
  });

  test("but not in the middle of a word, and as soon as there was no input for 15 s", () => {
    const harness = loaded()
      .wait(3 * SECOND_MS)
      .observe("reevaluation", { isInputPaused: false });
    expect(cardOf(harness)).toBeNull();
    const { afterMs = 0 } = harness.effect("reevaluate-later") ?? {};
    harness.wait(afterMs).observe("reevaluation", { isInputPaused: true });
    expect(cardOf(harness)).toBe("open-toolbar");
  });

  test("but not where there is input until the break is over", () => {
    const harness = loaded().setSnapshot({ isInputPaused: false });
    for (let again: number | undefined = 3_000; again !== undefined; ) {
      harness.wait(again).observe("reevaluation");
      again = harness.effect("reevaluate-later")?.afterMs;
    }
    expect(harness.cards).toEqual([]);
    expect(cardOf(harness.observe("reevaluation", { isInputPaused: true }))).toBeNull();
  });

  test("never where idleness is not told, since somebody may be typing", () => {
    const harness = toToolbar(due().setSnapshot({ idle: "not-told" }));
    expect(cardOf(harness)).toBeNull();
    expect(harness.offer.status).toBe("due");
  });

  test("never without a break", () => {
    expect(due(NO_ACCESS).browseUntil("2026-11-23 19:40").cards).toEqual([]);
  });

  test.each<[string, Overrides]>([
    ["it was declined", { ...NO_ACCESS, settings: { toolbar: false } }],
    ["it needs a click", { ...NO_ACCESS, settings: { toolbarNeedsClick: true } }],
    ["the page may have the card", {}],
  ])("not where %s", (_, overrides) => {
    const harness = loaded(overrides);
    const isToolbar = () => harness.effects.some(({ kind }) => kind === "open-toolbar");
    expect(isToolbar()).toBe(false);
    if (harness.offer.status === "due")
      expect(cardOf(harness.wait(4 * SECOND_MS).observe("reevaluation"))).toBeNull();
  });

  test("where the page in view can't have it", () => {
    const harness = due().loadPage("failed");
    expect(harness.effect("reevaluate-later")).toEqual({
      kind: "reevaluate-later",
      afterMs: 3_000,
    });
    expect(cardOf(harness.wait(3 * SECOND_MS).observe("reevaluation"))).toBe("open-toolbar");
  });

  test("but not where somebody types in it", () => {
    const harness = due().loadPage("typing");
    expect(cardOf(harness.wait(4 * SECOND_MS).observe("reevaluation"))).toBeNull();
  });

  test("and learns at the first refusal that a click is needed", () => {
    const harness = loaded()
      .wait(4 * SECOND_MS)
      .observe("reevaluation");
    harness.dispatch({
      kind: "toolbar-outcome",
      offerId: harness.offer.id,
      outcome: "needs-click",
    });
    expect(harness.state.settings.toolbarNeedsClick).toBe(true);
    expect(harness.offer).toMatchObject({ status: "due", returned: false });
    expect(harness.view.places.toolbar).toBe("needs-click");
  });

  test("and is due again where it could not open", () => {
    const harness = loaded()
      .wait(4 * SECOND_MS)
      .observe("reevaluation");
    harness.dispatch({ kind: "toolbar-outcome", offerId: harness.offer.id, outcome: "failed" });
    expect(harness.offer).toMatchObject({ status: "due", shownAt: null });
    expect(harness.state.settings.toolbarNeedsClick).toBe(false);
  });

  test("and is shown once it has opened", () => {
    const harness = loaded()
      .wait(4 * SECOND_MS)
      .observe("reevaluation");
    harness.dispatch({ kind: "toolbar-outcome", offerId: harness.offer.id, outcome: "opened" });
    expect(harness.offer).toMatchObject({
      status: "showing",
      place: "toolbar",
      shownAt: harness.now,
    });
  });
});

describe("as a notification, a card comes", () => {
  const opted = {
    settings: { notify: true, toolbar: false },
    snapshot: { pageAccess: false, notifications: true },
  };

  test("only after three minutes without another place", () => {
    const harness = due(opted).browseUntil("2026-11-23 19:02");
    expect(harness.until("2026-11-23 19:03").observe().cards).toEqual(["notify"]);
  });

  test("and waits in the popup from then on, until it is taken away with its quiet time", () => {
    const harness = due(opted).browseUntil("2026-11-23 19:03");
    harness.dispatch({ kind: "notification-outcome", offerId: harness.offer.id, outcome: "shown" });
    expect(harness.offer).toMatchObject({ status: "unanswered", shownAt: harness.now });
    expect(harness.view.card?.where).toBe("waiting");
    harness.until("2026-11-23 19:45").observe();
    expect(harness.effect("withdraw")).toMatchObject({ offerId: harness.offer.id, tabId: null });
  });

  test("and is taken away once it is answered in the popup", () => {
    const harness = due(opted).browseUntil("2026-11-23 19:03");
    harness.dispatch({ kind: "notification-outcome", offerId: harness.offer.id, outcome: "shown" });
    expect(harness.actFrom("popup", "do").effect("withdraw")).toBeDefined();
  });

  test("and is due again where it could not come", () => {
    const harness = due(opted).browseUntil("2026-11-23 19:03");
    harness.dispatch({
      kind: "notification-outcome",
      offerId: harness.offer.id,
      outcome: "failed",
    });
    expect(harness.offer).toMatchObject({ status: "due", shownAt: null });
  });

  test.each<[string, Overrides]>([
    ["it was not opted in", { ...opted, settings: { notify: false, toolbar: false } }],
    ["the browser does not allow it", { ...opted, snapshot: { pageAccess: false } }],
    ["it is for the road", { ...opted, quietTime: { routines: ["hello"] } }],
  ])("not where %s", (_, overrides) => {
    expect(due(overrides).browseUntil("2026-11-23 19:15").cards).toEqual([]);
  });

  test("not while a page that can have it still loads", () => {
    const harness = due(opted).browseUntil("2026-11-23 19:02:50");
    harness.setSnapshot({ pageAccess: true, tab: { id: 7, loaded: false, audible: false } });
    expect(harness.browseUntil("2026-11-23 19:03:04").cards).toEqual([]);
    expect(cardOf(harness.observe("heartbeat", snapshotOf()))).toBe("show-on-page");
  });
});
