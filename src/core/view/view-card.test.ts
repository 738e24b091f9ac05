import { describe, expect, test } from "vitest";
import { due } from "../../../test/core/bedtime";
import { CoreHarness } from "../../../test/core/core-harness";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import type { OwnMoment } from "../moment/own-moment";
import type { DeliveryChannel } from "../offer/offer";

const own = (id: string, title: string): OwnMoment => ({
  id,
  routine: "bedtime",
  title,
  text: `About ${title}.`,
  madeAt: 0,
});

describe("a card can be answered", () => {
  test("as long as its quiet time runs, and not after, though nothing has looked since", () => {
    const harness = due();
    expect(harness.until("2026-11-23 19:44:59").view.card).not.toBeNull();
    expect(harness.until("2026-11-23 19:45").view.card).toBeNull();
    expect(harness.until("2026-11-23 19:46").view.card).toBeNull();
  });

  test.each<[DeliveryChannel, string]>([
    ["page", "page"],
    ["popup", "popup"],
    ["toolbar", "popup"],
    // A notification has no answers in it: they are in the popup.
    ["notification", "waiting"],
  ])("where it shows: shown in %s it is in the view as %s", (place, where) => {
    const offers = [offerOf({ status: "showing", place })];
    expect(new CoreHarness({ offers }, "2026-11-23 19:05").view.card?.where).toBe(where);
  });
});

describe("a card shows", () => {
  test("its idea as kept only where that one was kept, whatever else was", () => {
    const card = (...kept: string[]) => {
      const harness = due();
      for (const momentId of kept) harness.edit({ kind: "keep", momentId, kept: true });
      return harness.view.card;
    };
    const idea = due().offer.idea.momentId;
    expect(card("bath-1")?.kept).toBe(false);
    expect(card("bath-1", idea)?.kept).toBe(true);
  });

  test("that another can be had, until two were swapped away", () => {
    const harness = due();
    expect(harness.view.card?.mayAnother).toBe(true);
    expect(harness.loadPage().act("another").view.card?.mayAnother).toBe(true);
    expect(harness.act("another").view.card?.mayAnother).toBe(false);
  });

  test("the parent's words for a moment of their own, and none for ours", () => {
    const stored = { own: [own("own-1", "The duck"), own("own-2", "The moon")] };
    const idea = { momentId: "own-2", wording: "plain", routine: "bedtime" } as const;
    const cardOf = (overrides = {}) =>
      new CoreHarness(
        { ...stored, offers: [offerOf({ status: "due", ...overrides })] },
        "2026-11-23 19:05",
      ).view.card;
    expect(cardOf({ idea })?.own).toEqual({ title: "The moon", text: "About The moon." });
    expect(cardOf()?.own).toBeNull();
  });
});

describe("why no card comes", () => {
  test("is never that no idea is left before one was looked for", () => {
    const harness = new CoreHarness(
      { quietTimes: [quietTimeOf()] },
      "2026-11-23 18:50",
    ).browseUntil("2026-11-23 18:59");
    expect(harness.wait(60_000).view.reason).toBe("waiting-for-a-pause");
  });

  test("is that no idea is left for the quiet time where none was, and not for the next one", () => {
    const harness = due({ moments: [] });
    expect(harness.view.reason).toBe("no-moment-left");
    harness.edit({
      kind: "put-quiet-time",
      quietTime: quietTimeOf({ id: "b", start: 19 * 60 + 1 }),
    });
    expect(harness.until("2026-11-23 19:01").view.reason).toBe("waiting-for-a-pause");
  });

  test("can be told without a tab in view, as in a browser that shows none", () => {
    expect(due({ snapshot: { tab: null } }).view.reason).toBe("waiting-for-a-pause");
  });
});
