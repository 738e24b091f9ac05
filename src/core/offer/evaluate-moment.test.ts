import { describe, expect, test } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import { due } from "../../../test/core/due-card";
import { momentOf } from "../../../test/core/library";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { historyOf } from "../moment/on-demand";
import { SECOND_MS } from "../time";

describe("the kind of idea", () => {
  const kindOf = (harness: CoreHarness) => harness.offer.idea.routine;

  test("is the routine's up to twenty minutes after the start, then a coming-back one", () => {
    const late = (now: string) =>
      new CoreHarness({ quietTimes: [quietTimeOf()] }, "2026-11-23 19:10")
        .setSnapshot({ sound: "playing" })
        .browseUntil("2026-11-23 19:19")
        .setSnapshot({ sound: "silent" })
        .until(now)
        .observe();
    expect(kindOf(late("2026-11-23 19:19:59"))).toBe("bedtime");
    expect(kindOf(late("2026-11-23 19:20"))).toBe("back");
  });

  test("is changed while it is due, even while something holds it", () => {
    const harness = due().browseUntil("2026-11-23 19:02").setSnapshot({ sound: "playing" });
    expect(kindOf(harness.browseUntil("2026-11-23 19:19"))).toBe("bedtime");
    expect(kindOf(harness.browseUntil("2026-11-23 19:20"))).toBe("back");
    const { idea } = harness.offer;
    expect(harness.browseUntil("2026-11-23 19:25").offer.idea).toEqual(idea);
    expect(harness.offer.routine).toBe("bedtime");
  });

  test("changes on a card that was hidden unread, and what it was stays remembered as shown", () => {
    const harness = new CoreHarness({ quietTimes: [quietTimeOf()] }, "2026-11-23 19:15");
    const { momentId } = harness.browseUntil("2026-11-23 19:18").loadPage().offer.idea;
    harness
      .wait(2 * SECOND_MS)
      .act("hidden")
      .setSnapshot({ sound: "playing" });
    expect(harness.browseUntil("2026-11-23 19:20").offer.status).toBe("due");
    expect(kindOf(harness)).toBe("back");
    expect(historyOf(harness.state).map((one) => one.momentId)).toContain(momentId);
  });

  test("stays as it is where there is no coming-back one, and does not change with each look", () => {
    const moments = [1, 2, 3, 4, 5].map((each) => momentOf(`bed-${each}`, "bedtime"));
    let turn = 0;
    const random = () => (turn++ % 5) / 5;
    const harness = due({ moments, random, snapshot: { sound: "silent" } });
    const { idea } = harness.setSnapshot({ sound: "playing" }).offer;
    expect(harness.browseUntil("2026-11-23 19:30").offer.idea).toEqual(idea);
  });

  test.each([
    [0, 19, "bedtime"],
    [0, 20, "back"],
    [0.33, 20, "back"],
    [0.34, 20, "bedtime"],
  ])("by chance %d after %i minutes of session is %s", (random, minutes, routine) => {
    const begins = `2026-11-23 18:${60 - minutes}`;
    const harness = new CoreHarness({ quietTimes: [quietTimeOf()] }, begins, undefined, {
      random: () => random,
    });
    expect(kindOf(harness.browseUntil("2026-11-23 19:00"))).toBe(routine);
  });

  test("is none where everything was waved away, and the popup says so", () => {
    const harness = due({ moments: [] });
    expect(harness.state.offers).toEqual([]);
    expect(harness.view.reason).toBe("no-moment-left");
  });

  test("changes when it was said to be not for us", () => {
    const harness = due();
    const { momentId } = harness.offer.idea;
    harness.edit({ kind: "not-for-us", momentId, on: true });
    expect(harness.offer.idea.momentId).not.toBe(momentId);
    expect(harness.offer.status).toBe("due");
  });

  test("changes with the routine of its quiet time, and with what does not suit", () => {
    const harness = due().edit({
      kind: "put-quiet-time",
      quietTime: quietTimeOf({ routines: ["bath"] }),
    });
    expect(harness.offer).toMatchObject({ routine: "bath", idea: { routine: "bath" } });
    const loud = momentOf("loud", "bath", { channels: { plain: ["voice"], "without-sound": [] } });
    const other = due({ moments: [loud], quietTime: { routines: ["bath"] } });
    expect(other.offer.idea.wording).toBe("plain");
    other.edit({ kind: "set", settings: { avoid: ["sound"] } });
    expect(other.offer.idea.wording).toBe("without-sound");
  });

  test("takes the offer along when none is left that suits", () => {
    const harness = due({ moments: [momentOf("bed-1", "bedtime")] });
    harness.edit({ kind: "not-for-us", momentId: "bed-1", on: true });
    expect(harness.offer.status).toBe("gone");
    expect(harness.view.card).toBeNull();
  });

  test("of a swap late in the quiet time is a coming-back one", () => {
    const harness = due().loadPage().until("2026-11-23 19:19").act("another");
    expect(kindOf(harness)).toBe("bedtime");
    expect(kindOf(harness.until("2026-11-23 19:20").act("another"))).toBe("back");
  });
});
