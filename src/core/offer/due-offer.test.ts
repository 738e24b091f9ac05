import { describe, expect, test } from "vitest";
import { CoreHarness, isCard, type Library } from "../../../test/core/core-harness";
import { FEW_MOMENTS, momentOf } from "../../../test/core/library";
import { quietTimeOf } from "../../../test/core/quiet-time";
import type { Moment } from "../moment/moment";
import type { OwnMoment } from "../moment/own-moment";
import { DEFAULT_SETTINGS } from "../parent-data/settings";
import type { Stored } from "../state";
import { MINUTE_MS, SECOND_MS } from "../time";

/** Bedtime has just begun, and its card is due. */
const due = (library: Partial<Library> = {}, stored: Partial<Stored> = {}): CoreHarness =>
  new CoreHarness(
    { quietTimes: [quietTimeOf()], ...stored },
    "2026-11-23 18:50",
    undefined,
    library,
  )
    .observe()
    .browseUntil("2026-11-23 19:00");

/** What the card is at each look from now on, one a minute, while sound keeps it from coming. */
function statusesUntil(harness: CoreHarness, until: string): string[] {
  const seen: string[] = [];
  const note = () =>
    seen.push(`${harness.offer.id} ${harness.offer.status} ${harness.offer.idea.momentId}`);
  harness.setSnapshot({ sound: "playing" });
  const end = new CoreHarness({}, until).now;
  while (harness.now < end) {
    harness.wait(MINUTE_MS).observe();
    note();
  }
  return seen;
}

const young = momentOf("young", "bedtime", { bands: ["0-6"] });
const elder = momentOf("elder", "bedtime", { bands: ["12-24"] });
const bed = momentOf("bed", "bedtime");
const back = momentOf("back", "back", { comingBack: true });
/** One child's bedtime; the settings tell the age of another. */
const forElder: Partial<Stored> = {
  quietTimes: [quietTimeOf({ forWhom: "12-24" })],
  settings: { ...DEFAULT_SETTINGS, bands: ["0-6"] },
};

describe("a card that becomes due", () => {
  test.each<[string, Moment, string]>([
    ["is for the routine its idea is for", bed, "bedtime"],
    ["with a coming-back idea is for the first routine of its quiet time", back, "bath"],
  ])("%s", (_, moment, routine) => {
    const quietTimes = [quietTimeOf({ routines: ["bath", "bedtime"] })];
    expect(due({ moments: [moment] }, { quietTimes }).offer.routine).toBe(routine);
  });

  test("has a coming-back idea where its routine has none", () => {
    expect(due({ moments: [back] }).offer.idea.momentId).toBe("back");
  });

  test("late has an idea of its routine where no coming-back one is left", () => {
    const stored = { quietTimes: [quietTimeOf()] };
    const harness = new CoreHarness(stored, "2026-11-23 19:22", undefined, { moments: [bed] });
    expect(harness.browseUntil("2026-11-23 19:25").offer.idea.momentId).toBe("bed");
  });

  test.each([
    [1 / 3 - 0.001, "back"],
    [1 / 3, "bed"],
  ])(
    "in a long session is a coming-back one a third of the time: by chance %d %s",
    (random, id) => {
      const library = { moments: [bed, back], random: () => random };
      const harness = new CoreHarness(
        { quietTimes: [quietTimeOf()] },
        "2026-11-23 18:30",
        undefined,
        library,
      );
      expect(harness.browseUntil("2026-11-23 19:00").offer.idea.momentId).toBe(id);
    },
  );

  test("is for the age its quiet time is for, whatever ages the settings tell", () => {
    expect(due({ moments: [young, elder] }, forElder).offer.idea.momentId).toBe("elder");
  });

  test("has none where nothing suits the age its quiet time is for", () => {
    expect(due({ moments: [young] }, forElder).state.offers).toEqual([]);
  });
});

describe("a card that is due keeps its idea", () => {
  const always = (id: string) => [`bed@2026-11-23#1 due ${id}`];

  test("where it is for the age its quiet time is for, whatever ages the settings tell", () => {
    const harness = due({ moments: [young, elder] }, forElder);
    expect([...new Set(statusesUntil(harness, "2026-11-23 19:10"))]).toEqual(always("elder"));
  });

  test("where another one was said to be not for us", () => {
    const harness = due({ moments: [bed, young, elder], random: () => 0 });
    harness.edit({ kind: "not-for-us", momentId: "young", on: true });
    expect([...new Set(statusesUntil(harness, "2026-11-23 19:10"))]).toEqual(always("bed"));
  });

  test("up to twenty minutes after the start, though only coming-back ones are left beside it", () => {
    const seen = statusesUntil(due({ moments: [bed, back] }), "2026-11-23 19:21");
    expect([...new Set(seen.slice(0, 19))]).toEqual(always("bed"));
    expect([...new Set(seen.slice(19))]).toEqual(always("back"));
  });

  test("to the end, where there is no other", () => {
    const seen = statusesUntil(due({ moments: [bed] }), "2026-11-23 19:44");
    expect([...new Set(seen)]).toEqual(always("bed"));
  });
});

describe("twenty minutes after the start, a card that is due changes once", () => {
  const own = (id: string): OwnMoment => ({ id, routine: "back", title: id, text: "", madeAt: 0 });
  const ofBedtime = (id: string) => momentOf(id, "bedtime", { comingBack: true });

  test.each<[string, readonly Moment[], readonly OwnMoment[]]>([
    ["the library's for any routine", FEW_MOMENTS, []],
    ["the library's for this routine", [bed, ofBedtime("late-1"), ofBedtime("late-2")], []],
    ["the parent's own", [bed], [own("own-1"), own("own-2")]],
  ])("to a coming-back idea, of %s", (_, moments, ownMoments) => {
    const harness = due({ moments }, { own: ownMoments });
    const seen = statusesUntil(harness, "2026-11-23 19:30");
    expect(new Set(seen.slice(0, 19)).size).toBe(1);
    expect([...new Set(seen.slice(19))]).toEqual([seen[19]]);
    expect(seen[19]).toMatch(/^bed@2026-11-23#1 due (back|late|own)-\d$/);
  });
});

describe("a card whose idea is said to be not for us while it is due", () => {
  const hide = (harness: CoreHarness) =>
    harness.edit({ kind: "not-for-us", momentId: harness.offer.idea.momentId, on: true });

  test("is the same card with another idea", () => {
    const harness = hide(due());
    expect(harness.offer).toMatchObject({ id: "bed@2026-11-23#1", status: "due" });
    expect(harness.offer.idea.routine).toBe("bedtime");
  });

  test("does not go back to one that was swapped away", () => {
    const harness = due()
      .wait(10 * SECOND_MS)
      .loadPage();
    harness.act("another").act("another").act({ kind: "snooze", minutes: 5 });
    const { swapped } = hide(harness).offer;
    expect(swapped).toHaveLength(2);
    expect(harness.offer).toMatchObject({
      status: "due",
      followUp: true,
      idea: { routine: "back" },
    });
  });
});

describe("a card that is due, where the parent avoids something since", () => {
  const both = momentOf("both", "bedtime", {
    channels: { plain: ["voice"], "without-sound": ["gaze"] },
  });
  const avoid = (harness: CoreHarness) =>
    harness.edit({ kind: "set", settings: { avoid: ["sound"] } });

  test("keeps its idea in the wording that suits, though no other idea is left", () => {
    const harness = avoid(due({ moments: [both] }));
    expect(harness.offer).toMatchObject({
      id: "bed@2026-11-23#1",
      status: "due",
      idea: { momentId: "both", wording: "without-sound" },
    });
  });

  test("keeps it too where it was put off", () => {
    const harness = due({ moments: [both] })
      .wait(10 * SECOND_MS)
      .loadPage();
    avoid(harness.act({ kind: "snooze", minutes: 5 }));
    expect(harness.offer).toMatchObject({
      status: "due",
      followUp: true,
      idea: { wording: "without-sound" },
    });
  });
});

describe("on a phone, a card that is due", () => {
  const onTheWay = momentOf("on-the-way", "hello");
  const quietTimes = [quietTimeOf({ routines: ["hello", "bedtime"] })];
  const onPhone = (moments: readonly Moment[]) =>
    new CoreHarness({ quietTimes }, "2026-11-23 18:50", undefined, { moments })
      .setSnapshot({ phone: true, window: "none" })
      .observe()
      .browseUntil("2026-11-23 19:00");

  test("never becomes one for the way, though its idea is not for us", () => {
    const harness = onPhone([bed, onTheWay]);
    expect(harness.offer.idea.momentId).toBe("bed");
    harness.edit({ kind: "not-for-us", momentId: "bed", on: true });
    expect(harness.offer).toMatchObject({ status: "gone", idea: { momentId: "bed" } });
    expect(
      harness
        .browse(10 * MINUTE_MS)
        .loadPage()
        .effects.filter(isCard),
    ).toEqual([]);
  });

  test("never becomes one for coming back on the way, late in its quiet time", () => {
    const wayBack = momentOf("way-back", "hello", { comingBack: true });
    const harness = onPhone([bed, wayBack]).setSnapshot({ sound: "playing" });
    expect(harness.browseUntil("2026-11-23 19:25").offer.idea.momentId).toBe("bed");
  });
});

describe("beside an earlier card, one that is due", () => {
  const bath = quietTimeOf({
    id: "bath",
    routines: ["bath"],
    start: 19 * 60 + 10,
    lengthMinutes: 60,
  });
  /** Bedtime's card came and went with this, and bath's is due. */
  function afterBedtime(end: "hidden" | "not-for-us"): CoreHarness {
    const harness = due({}, { quietTimes: [quietTimeOf(), bath] }).wait(10 * SECOND_MS);
    harness
      .loadPage()
      .wait(8 * SECOND_MS)
      .act("seen")
      .act(end);
    return harness
      .setSnapshot({ sound: "playing" })
      .browseUntil("2026-11-23 19:16")
      .setSnapshot({ sound: "silent" });
  }

  test("keeps the idea that fits its own quiet time", () => {
    const harness = afterBedtime("hidden").observe();
    const { id, idea } = harness.offer;
    expect(
      statusesUntil(harness, "2026-11-23 19:20").every(
        (one) => one === `${id} due ${idea.momentId}`,
      ),
    ).toBe(true);
    expect(harness.offer.routine).toBe("bath");
  });

  test("changes its idea, and the unanswered one keeps its own", () => {
    const harness = afterBedtime("hidden").observe();
    const [unanswered] = harness.state.offers;
    const before = harness.offer;
    harness.edit({ kind: "not-for-us", momentId: before.idea.momentId, on: true });
    expect(harness.offer).toMatchObject({
      id: before.id,
      status: "due",
      idea: { routine: "bath" },
    });
    expect(harness.offer.idea.momentId).not.toBe(before.idea.momentId);
    expect(unanswered?.status).toBe("unanswered");
    expect(harness.state.offers[0]).toEqual(unanswered);
  });

  test("leaves what was answered as it was, though that idea is not for us", () => {
    const harness = afterBedtime("not-for-us");
    const [answered] = harness.state.offers;
    expect(answered).toMatchObject({ status: "answered", answer: "not-for-us" });
    statusesUntil(harness.observe(), "2026-11-23 19:20");
    expect(harness.offer).toMatchObject({ occurrence: "bath@2026-11-23", status: "due" });
    expect(harness.state.offers[0]).toEqual(answered);
  });
});

describe("a card that went out of sight early", () => {
  test("waits three minutes for a break from when it may come again, not from when it went", () => {
    const harness = due().wait(10 * SECOND_MS);
    harness
      .loadPage()
      .wait(2 * SECOND_MS)
      .act("hidden");
    harness.wait(8 * SECOND_MS).observe();
    harness.until("2026-11-23 19:00:42").observe();
    harness.browse(3 * MINUTE_MS - 1);
    expect(harness.effects.some(isCard)).toBe(false);
    expect(harness.wait(1).observe().effects.some(isCard)).toBe(true);
  });
});
