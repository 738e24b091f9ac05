import { describe, expect, test } from "vitest";
import { isCard, type Life } from "../../../test/domain/life";
import { onItsWay } from "../../../test/domain/nudge";
import { SECOND } from "../time";

const idOf = (life: Life): string => life.state.offers[0]?.id ?? "";

describe("a card on its way to a page", () => {
  test("is not asked after when that page is said to have loaded once more", () => {
    const life = onItsWay();
    expect(life.effects.some(isCard)).toBe(true);
    life.wait(10).observe({ kind: "page-loaded", tabId: 7 });
    expect(life.effects.filter(({ kind }) => kind === "ping-card")).toEqual([]);
  });

  test("that failed on the page before is brought to the one that loaded meanwhile", () => {
    const life = onItsWay().wait(10).observe({ kind: "page-loaded", tabId: 7 });
    life.wait(10).send({ kind: "page-card-outcome", offerId: idOf(life), outcome: "failed" });
    const again = life.effects.find(({ kind }) => kind === "reevaluate-later");
    expect(again).toMatchObject({ afterMs: 0, trigger: { kind: "page-loaded", tabId: 7 } });
    life.observe({ kind: "page-loaded", tabId: 7 });
    expect(life.effects.find(isCard)).toMatchObject({ kind: "show-on-page", tabId: 7 });
  });

  test("that failed on the page it set out for is not sent there again", () => {
    const life = onItsWay().wait(SECOND);
    life.send({ kind: "page-card-outcome", offerId: idOf(life), outcome: "failed" });
    life.observe({ kind: "back-from-idle" });
    expect(life.effects.find(isCard)).toBeUndefined();
  });

  const switchTo = (life: Life, id: number) =>
    life
      .wait(10)
      .observe({ kind: "tab-activated", tabId: id }, { tab: { id, loaded: true, audible: false } });

  test.each(["failed", "typing", "full-screen"] as const)(
    "that heard '%s' from a tab left meanwhile is brought to the one in view",
    (said) => {
      const life = switchTo(onItsWay(), 8);
      expect(life.offer.status).toBe("showing");
      life.wait(10).send({ kind: "page-card-outcome", offerId: idOf(life), outcome: said });
      const trigger = { kind: "tab-activated", tabId: 8 } as const;
      expect(life.effect("reevaluate-later")).toMatchObject({ afterMs: 0, trigger });
      life.observe(trigger);
      expect(life.effect("show-on-page")).toMatchObject({ tabId: 8 });
    },
  );

  test("back for the second time is not lost by a tab that can't hold it", () => {
    const life = onItsWay().send({
      kind: "page-card-outcome",
      offerId: "bed@2026-11-23#1",
      outcome: "shown",
    });
    life.card("left").wait(31 * SECOND);
    switchTo(switchTo(life, 8), 9).send({
      kind: "page-card-outcome",
      offerId: idOf(life),
      outcome: "failed",
    });
    expect(life.offer).toMatchObject({ status: "due", returned: true });
  });

  test("that came in a tab left meanwhile is taken back, and comes once more", () => {
    const life = switchTo(onItsWay(), 8);
    life.send({ kind: "page-card-outcome", offerId: idOf(life), outcome: "shown" });
    expect(life.effect("withdraw")).toMatchObject({ tabId: 7 });
    expect(life.offer).toMatchObject({ status: "due", returned: true });
  });

  test("that came in its tab, left and come back to meanwhile, stays", () => {
    const life = switchTo(switchTo(onItsWay(), 8), 7);
    life.send({ kind: "page-card-outcome", offerId: idOf(life), outcome: "shown" });
    expect(life.offer).toMatchObject({ status: "showing", tabId: 7 });
    expect(life.effects).toEqual([]);
  });
});
