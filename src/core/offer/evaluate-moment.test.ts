import { describe, expect, test } from "vitest";
import { momentOf } from "../../../test/domain/library";
import { Life } from "../../../test/domain/life";
import { due } from "../../../test/domain/nudge";
import { quietTimeOf } from "../../../test/domain/quiet-time";

describe("the kind of idea", () => {
  const kindOf = (life: Life) => life.offer.idea.routine;

  test("is the routine's up to twenty minutes after the start, then a coming-back one", () => {
    const late = (now: string) =>
      new Life({ quietTimes: [quietTimeOf()] }, "2026-11-23 19:10")
        .see({ sound: "playing" })
        .browseUntil("2026-11-23 19:19")
        .see({ sound: "silent" })
        .until(now)
        .observe();
    expect(kindOf(late("2026-11-23 19:19:59"))).toBe("bedtime");
    expect(kindOf(late("2026-11-23 19:20"))).toBe("back");
  });

  test("is changed while it is due, even while something holds it", () => {
    const life = due().browseUntil("2026-11-23 19:02").see({ sound: "playing" });
    expect(kindOf(life.browseUntil("2026-11-23 19:19"))).toBe("bedtime");
    expect(kindOf(life.browseUntil("2026-11-23 19:20"))).toBe("back");
    const { idea } = life.offer;
    expect(life.browseUntil("2026-11-23 19:25").offer.idea).toEqual(idea);
    expect(life.offer.routine).toBe("bedtime");
  });

  test("stays as it is where there is no coming-back one, and does not change with each look", () => {
    const moments = [1, 2, 3, 4, 5].map((each) => momentOf(`bed-${each}`, "bedtime"));
    let turn = 0;
    const chance = () => (turn++ % 5) / 5;
    const life = due({ moments, random: chance, sight: { sound: "silent" } });
    const { idea } = life.see({ sound: "playing" }).offer;
    expect(life.browseUntil("2026-11-23 19:30").offer.idea).toEqual(idea);
  });

  test.each([
    [0, 19, "bedtime"],
    [0, 20, "back"],
    [0.33, 20, "back"],
    [0.34, 20, "bedtime"],
  ])("by chance %d after %i minutes of session is %s", (chance, minutes, routine) => {
    const begins = `2026-11-23 18:${60 - minutes}`;
    const life = new Life({ quietTimes: [quietTimeOf()] }, begins, undefined, {
      random: () => chance,
    });
    expect(kindOf(life.browseUntil("2026-11-23 19:00"))).toBe(routine);
  });

  test("is none where everything was waved away, and the popup says so", () => {
    const life = due({ moments: [] });
    expect(life.state.offers).toEqual([]);
    expect(life.view.why).toBe("no-moment-left");
  });

  test("changes when it was said to be not for us", () => {
    const life = due();
    const { momentId } = life.offer.idea;
    life.edit({ edit: "not-for-us", momentId, on: true });
    expect(life.offer.idea.momentId).not.toBe(momentId);
    expect(life.offer.status).toBe("due");
  });

  test("changes with the routine of its quiet time, and with what does not suit", () => {
    const life = due().edit({
      edit: "put-quiet-time",
      quietTime: quietTimeOf({ routines: ["bath"] }),
    });
    expect(life.offer).toMatchObject({ routine: "bath", idea: { routine: "bath" } });
    const loud = momentOf("loud", "bath", { channels: { plain: ["voice"], "without-sound": [] } });
    const other = due({ moments: [loud], quietTime: { routines: ["bath"] } });
    expect(other.offer.idea.wording).toBe("plain");
    other.edit({ edit: "set", settings: { avoid: ["sound"] } });
    expect(other.offer.idea.wording).toBe("without-sound");
  });

  test("takes the offer along when none is left that suits", () => {
    const life = due({ moments: [momentOf("bed-1", "bedtime")] });
    life.edit({ edit: "not-for-us", momentId: "bed-1", on: true });
    expect(life.offer.status).toBe("gone");
    expect(life.view.card).toBeNull();
  });

  test("of a swap late in the quiet time is a coming-back one", () => {
    const life = due().loadPage().until("2026-11-23 19:19").card("another");
    expect(kindOf(life)).toBe("bedtime");
    expect(kindOf(life.until("2026-11-23 19:20").card("another"))).toBe("back");
  });
});
