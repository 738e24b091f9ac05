import { describe, expect, test } from "vitest";
import { due, onPage } from "../../../test/domain/bedtime";
import { momentOf } from "../../../test/domain/library";
import { Life } from "../../../test/domain/life";
import { quietTimeOf } from "../../../test/domain/quiet-time";
import { SECOND } from "../time";

const bed1 = momentOf("bed-1", "bedtime");
const bed2 = momentOf("bed-2", "bedtime");
const bath = momentOf("bath-1", "bath");

describe("another idea", () => {
  test("comes in the place of the one on the page, whose words are brought there", () => {
    const life = onPage({ moments: [bed1, bed2] });
    const before = life.offer.idea.momentId;
    const { idea, swapped } = life.card("another").offer;
    expect(swapped).toEqual([before]);
    expect(idea.momentId).not.toBe(before);
    expect(life.reply).toEqual({ kind: "new-moment", tabId: 7, idea });
    expect(life.effects).toEqual([]);
  });

  test("brings back none that was swapped away: where none is left the card stays as it is", () => {
    const life = onPage({ moments: [bed1, bed2] }).card("another");
    const { offer } = life;
    expect(life.card("another").offer).toMatchObject({ idea: offer.idea, swapped: offer.swapped });
    expect(life.effects).toEqual([]);
  });

  test.each([
    ["waits there", () => due()],
    ["was opened there", () => due().cardFrom("popup", "shown")],
    [
      "was left on its page",
      () =>
        onPage()
          .wait(9 * SECOND)
          .card("seen")
          .card("left"),
    ],
  ])("in the popup, for a card that %s, tells no page", (_, card) => {
    const life = card().observe("request", { popupOpen: true }).cardFrom("popup", "another");
    expect(life.offer.swapped).toHaveLength(1);
    expect(life.effects).toEqual([]);
    expect(life.reply).toBeUndefined();
  });

  test("of another routine of the same quiet time makes it a card for that one", () => {
    const life = onPage({
      quietTime: { routines: ["bedtime", "bath"] },
      moments: [{ ...bed1, seed: true }, bath],
    });
    expect(life.offer.routine).toBe("bedtime");
    expect(life.card("another").offer).toMatchObject({
      routine: "bath",
      idea: { momentId: "bath-1" },
    });
  });

  test("is for the quiet time the card came for, not for another the parent has", () => {
    const morning = quietTimeOf({ id: "morning", routines: ["bath"], start: 7 * 60 });
    const life = new Life({ quietTimes: [morning, quietTimeOf()] }, "2026-11-23 18:50");
    life
      .browseUntil("2026-11-23 19:00")
      .wait(10 * SECOND)
      .loadPage();
    expect(life.card("another").offer).toMatchObject({
      routine: "bedtime",
      idea: { routine: "bedtime" },
    });
  });
});
