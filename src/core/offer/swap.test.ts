import { describe, expect, test } from "vitest";
import { due, onPage } from "../../../test/core/bedtime";
import { CoreHarness } from "../../../test/core/core-harness";
import { momentOf } from "../../../test/core/library";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { SECOND_MS } from "../time";

const bed1 = momentOf("bed-1", "bedtime");
const bed2 = momentOf("bed-2", "bedtime");
const bath = momentOf("bath-1", "bath");

describe("another idea", () => {
  test("comes in the place of the one on the page, whose words are brought there", () => {
    const harness = onPage({ moments: [bed1, bed2] });
    const before = harness.offer.idea.momentId;
    const { idea, swapped } = harness.act("another").offer;
    expect(swapped).toEqual([before]);
    expect(idea.momentId).not.toBe(before);
    expect(harness.reply).toEqual({ kind: "new-moment", tabId: 7, idea });
    expect(harness.effects).toEqual([]);
  });

  test("brings back none that was swapped away: where none is left the card stays as it is", () => {
    const harness = onPage({ moments: [bed1, bed2] }).act("another");
    const { offer } = harness;
    expect(harness.act("another").offer).toMatchObject({
      idea: offer.idea,
      swapped: offer.swapped,
    });
    expect(harness.effects).toEqual([]);
  });

  test.each([
    ["waits there", () => due()],
    ["was opened there", () => due().actFrom("popup", "shown")],
    [
      "was left on its page",
      () =>
        onPage()
          .wait(9 * SECOND_MS)
          .act("seen")
          .act("hidden"),
    ],
  ])("in the popup, for a card that %s, tells no page", (_, card) => {
    const harness = card().observe("request", { popupOpen: true }).actFrom("popup", "another");
    expect(harness.offer.swapped).toHaveLength(1);
    expect(harness.effects).toEqual([]);
    expect(harness.reply).toBeUndefined();
  });

  test("of another routine of the same quiet time makes it a card for that one", () => {
    const harness = onPage({
      quietTime: { routines: ["bedtime", "bath"] },
      moments: [{ ...bed1, seed: true }, bath],
    });
    expect(harness.offer.routine).toBe("bedtime");
    expect(harness.act("another").offer).toMatchObject({
      routine: "bath",
      idea: { momentId: "bath-1" },
    });
  });

  test("is for the quiet time the card came for, not for another the parent has", () => {
    const morning = quietTimeOf({ id: "morning", routines: ["bath"], start: 7 * 60 });
    const harness = new CoreHarness({ quietTimes: [morning, quietTimeOf()] }, "2026-11-23 18:50");
    harness
      .browseUntil("2026-11-23 19:00")
      .wait(10 * SECOND_MS)
      .loadPage();
    expect(harness.act("another").offer).toMatchObject({
      routine: "bedtime",
      idea: { routine: "bedtime" },
    });
  });
});
