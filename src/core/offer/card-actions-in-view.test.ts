import { describe, expect, test } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { SECOND_MS } from "../time";

/** A card that came at 19:00 stands on its page. */
const onScreen = () =>
  new CoreHarness({ quietTimes: [quietTimeOf()] }, "2026-11-23 18:50")
    .browseUntil("2026-11-23 19:00")
    .wait(SECOND_MS)
    .loadPage();

describe("what is pressed while the word of a swap got lost", () => {
  /** The idea that is in view still, though another has taken its place. */
  const lost = () => {
    const harness = onScreen();
    const { idea } = harness.offer;
    harness.act("another");
    expect(harness.offer.idea.momentId).not.toBe(idea.momentId);
    return { harness, idea };
  };

  test("keeps the idea that the parent saw", () => {
    const { harness, idea } = lost();
    const { momentId, wording } = idea;
    harness.act({ kind: "keep", kept: true, idea });
    expect(harness.state.kept).toEqual([{ momentId, wording, keptAt: harness.now }]);
  });

  test("puts the idea that the parent saw among those that never come again", () => {
    const { harness, idea } = lost();
    harness.act({ kind: "not-for-us", idea });
    expect(harness.state.notForUs).toEqual([{ momentId: idea.momentId, since: harness.now }]);
  });

  test.each(["keep", "not-for-us"] as const)("is no %j of an idea that never was there", (kind) => {
    const { harness } = lost();
    const before = harness.state;
    const idea = { ...harness.offer.idea, momentId: "bath-1" };
    harness.act(kind === "keep" ? { kind, kept: true, idea } : { kind, idea });
    expect(harness.state).toEqual(before);
  });
});
