import { describe, expect, test } from "vitest";
import { type CoreHarness, isCard } from "../../../test/core/core-harness";
import { due, pendingInjection } from "../../../test/core/due-card";
import { SECOND_MS } from "../time";

const idOf = (harness: CoreHarness): string => harness.state.offers[0]?.id ?? "";

describe("a card on its way to a page", () => {
  const switchTo = (harness: CoreHarness, id: number) =>
    harness
      .wait(10)
      .observe({ kind: "tab-activated", tabId: id }, { tab: { id, loaded: true, audible: false } });

  test("is not asked after when that page is said to have loaded once more", () => {
    const harness = pendingInjection();
    expect(harness.effects.some(isCard)).toBe(true);
    harness.wait(10).observe({ kind: "page-loaded", tabId: 7 });
    expect(harness.effects.filter(({ kind }) => kind === "ping-card")).toEqual([]);
  });

  test("that failed on the page before is brought to the one that loaded meanwhile", () => {
    const harness = pendingInjection().wait(10).observe({ kind: "page-loaded", tabId: 7 });
    harness
      .wait(10)
      .dispatch({ kind: "page-card-outcome", offerId: idOf(harness), outcome: "failed" });
    const again = harness.effects.find(({ kind }) => kind === "reevaluate-later");
    expect(again).toMatchObject({ afterMs: 0, trigger: { kind: "page-loaded", tabId: 7 } });
    harness.observe({ kind: "page-loaded", tabId: 7 });
    expect(harness.effects.find(isCard)).toMatchObject({ kind: "show-on-page", tabId: 7 });
  });

  test("whose page goes before it was accepted has not come yet, and comes to the page that follows", () => {
    const harness = pendingInjection().wait(10).act("hidden");
    expect(harness.offer).toMatchObject({ status: "showing", returned: false });
    harness
      .wait(10)
      .dispatch({ kind: "page-card-outcome", offerId: idOf(harness), outcome: "failed" });
    expect(harness.offer).toMatchObject({ status: "due", returned: false, shownAt: null });
    harness.wait(40).observe({ kind: "page-loaded", tabId: 7 });
    expect(harness.effect("show-on-page")).toMatchObject({ tabId: 7 });
  });

  test("that said itself that it is shown has come, though its injection fails with the page", () => {
    const harness = pendingInjection().wait(10).act("shown").wait(10).act("hidden");
    expect(harness.offer).toMatchObject({ status: "due", returned: true });
    harness.dispatch({ kind: "page-card-outcome", offerId: idOf(harness), outcome: "failed" });
    expect(harness.offer).toMatchObject({ status: "due", returned: true });
  });

  test("that said so counts as hidden if only the failed injection tells that its page went", () => {
    const harness = pendingInjection().wait(10).act("shown").wait(10);
    harness.dispatch({ kind: "page-card-outcome", offerId: idOf(harness), outcome: "failed" });
    expect(harness.offer).toMatchObject({ status: "due", returned: true });
  });

  test("that said so is asked whether it is in view, if another tab became active meanwhile", () => {
    const harness = switchTo(pendingInjection(), 8);
    expect(harness.effects).toEqual([]);
    harness.wait(10).act("shown");
    expect(harness.effect("ping-card")).toMatchObject({ tabId: 7 });
  });

  test("that failed on the page it set out for is not sent there again", () => {
    const harness = pendingInjection().wait(SECOND_MS);
    harness.dispatch({ kind: "page-card-outcome", offerId: idOf(harness), outcome: "failed" });
    harness.observe({ kind: "back-from-idle" });
    expect(harness.effects.find(isCard)).toBeUndefined();
  });

  test.each(["failed", "typing", "full-screen"] as const)(
    "that heard '%s' from a tab left meanwhile is brought to the one in view",
    (outcome) => {
      const harness = switchTo(pendingInjection(), 8);
      expect(harness.offer.status).toBe("showing");
      harness.wait(10).dispatch({ kind: "page-card-outcome", offerId: idOf(harness), outcome });
      const trigger = { kind: "tab-activated", tabId: 8 } as const;
      expect(harness.effect("reevaluate-later")).toMatchObject({ afterMs: 0, trigger });
      harness.observe(trigger);
      expect(harness.effect("show-on-page")).toMatchObject({ tabId: 8 });
    },
  );

  test("back for the second time is not lost by a tab that can't hold it", () => {
    const harness = pendingInjection().dispatch({
      kind: "page-card-outcome",
      offerId: "bed@2026-11-23#1",
      outcome: "shown",
    });
    harness.act("hidden").wait(31 * SECOND_MS);
    switchTo(switchTo(harness, 8), 9).dispatch({
      kind: "page-card-outcome",
      offerId: idOf(harness),
      outcome: "failed",
    });
    expect(harness.offer).toMatchObject({ status: "due", returned: true });
  });

  test("that came in a tab left meanwhile is taken back, and comes once more", () => {
    const harness = switchTo(pendingInjection(), 8);
    harness.dispatch({ kind: "page-card-outcome", offerId: idOf(harness), outcome: "shown" });
    expect(harness.effect("ping-card")).toMatchObject({ tabId: 7 });
    expect(harness.answerPing("hidden").effect("withdraw")).toMatchObject({ tabId: 7 });
    expect(harness.offer).toMatchObject({ status: "due", returned: true });
  });

  test("that came in the half of a split view which the parent left meanwhile, stays", () => {
    const harness = switchTo(pendingInjection(), 8);
    harness.dispatch({ kind: "page-card-outcome", offerId: idOf(harness), outcome: "shown" });
    expect(harness.answerPing("visible").offer).toMatchObject({ status: "showing", tabId: 7 });
  });

  test.each([
    [10 * SECOND_MS, false],
    [10 * SECOND_MS + 1, true],
    [-10 * SECOND_MS - 1, true],
  ])("whose outcome is lost is asked after %i ms after it set out: %j", (after, isAsked) => {
    const harness = due()
      .wait(60 * SECOND_MS)
      .loadPage(null)
      .wait(after)
      .observe({ kind: "tab-activated", tabId: 8 });
    expect(harness.effect("ping-card") !== undefined).toBe(isAsked);
  });

  test("whose outcome is lost goes when the card says that it went", () => {
    const harness = pendingInjection()
      .wait(11 * SECOND_MS)
      .act("hidden");
    expect(harness.offer).toMatchObject({ status: "due", returned: true });
  });

  test("that came in its tab, left and come back to meanwhile, stays", () => {
    const harness = switchTo(switchTo(pendingInjection(), 8), 7);
    harness.dispatch({ kind: "page-card-outcome", offerId: idOf(harness), outcome: "shown" });
    expect(harness.offer).toMatchObject({ status: "showing", tabId: 7 });
    expect(harness.effects).toEqual([]);
  });
});
