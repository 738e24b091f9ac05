import { describe, expect, test } from "vitest";
import { Life } from "../../../test/domain/life";
import { quietTimeOf } from "../../../test/domain/quiet-time";
import { SECOND } from "../time";

/** A card that came at 19:00 stands on its page. */
const stands = () =>
  new Life({ quietTimes: [quietTimeOf()] }, "2026-11-23 18:50")
    .browseUntil("2026-11-23 19:00")
    .wait(SECOND)
    .loadPage();

describe("what is pressed while the word of a swap got lost", () => {
  /** The idea that is in view still, though another has taken its place. */
  const lost = () => {
    const life = stands();
    const { idea } = life.offer;
    life.card("another");
    expect(life.offer.idea.momentId).not.toBe(idea.momentId);
    return { life, idea };
  };

  test("keeps the idea that the parent saw", () => {
    const { life, idea } = lost();
    const { momentId, wording } = idea;
    life.card({ act: "keep", kept: true, idea });
    expect(life.state.kept).toEqual([{ momentId, wording, keptAt: life.now }]);
  });

  test("puts the idea that the parent saw among those that never come again", () => {
    const { life, idea } = lost();
    life.card({ act: "not-for-us", idea });
    expect(life.state.notForUs).toEqual([{ momentId: idea.momentId, since: life.now }]);
  });

  test.each(["keep", "not-for-us"] as const)("is no %j of an idea that never was there", (act) => {
    const { life } = lost();
    const before = life.state;
    const idea = { ...life.offer.idea, momentId: "bath-1" };
    life.card(act === "keep" ? { act, kept: true, idea } : { act, idea });
    expect(life.state).toEqual(before);
  });
});
