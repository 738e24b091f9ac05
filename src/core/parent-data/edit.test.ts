import { describe, expect, test } from "vitest";
import { CoreHarness, isCard } from "../../../test/core/core-harness";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at, deviceZoneIn } from "../../../test/core/zone";
import type { QuietTime } from "../quiet-time/quiet-time";
import { MAX_NAME_LENGTH, MAX_QUIET_TIMES } from "../quiet-time/quiet-time-bounds";
import { MINUTE_MS, SECOND_MS } from "../time";

const KEY = "bed@2026-11-23";
const put = (overrides: Partial<QuietTime> = {}) =>
  ({ kind: "put-quiet-time", quietTime: quietTimeOf(overrides) }) as const;
const skip = (occurrence = KEY, skipped = true) =>
  ({ kind: "skip-today", occurrence, skip: skipped }) as const;
const move = (byMinutes: number, occurrence = KEY) =>
  ({ kind: "move-today", occurrence, byMinutes }) as const;

const withQuietTime = (...quietTimes: QuietTime[]) =>
  new CoreHarness(
    { quietTimes: quietTimes.length > 0 ? quietTimes : [quietTimeOf()] },
    "2026-11-23 18:50",
  );
const onPage = () =>
  withQuietTime()
    .browseUntil("2026-11-23 19:00")
    .wait(10 * SECOND_MS)
    .loadPage();

describe("a quiet time", () => {
  test("is added, changed under its id, and removed, in the order of the day", () => {
    const harness = new CoreHarness().edit(put()).edit(put({ id: "morning", start: 480 }));
    expect(harness.state.quietTimes.map(({ id }) => id)).toEqual(["morning", "bed"]);
    harness.edit(put({ name: "Sleep", start: 420 }));
    expect(harness.state.quietTimes.map(({ name }) => name)).toEqual(["Sleep", ""]);
    harness.edit({ kind: "remove-quiet-time", id: "bed" });
    expect(harness.state.quietTimes.map(({ id }) => id)).toEqual(["morning"]);
  });

  test.each<[Partial<QuietTime>, string]>([
    [{ lengthMinutes: 0 }, "length-out-of-bounds"],
    [{ lengthMinutes: 4 }, "length-out-of-bounds"],
    [{ lengthMinutes: 181 }, "length-out-of-bounds"],
    [{ lengthMinutes: 999 }, "length-out-of-bounds"],
    [{ lengthMinutes: 30.5 }, "length-out-of-bounds"],
    [{ lengthMinutes: Number.NaN }, "length-out-of-bounds"],
    [{ days: [] }, "no-day"],
    [{ routines: [] }, "no-routine"],
    [{ name: "x".repeat(500) }, "name-too-long"],
    [{ start: 1_440 }, "no-start"],
    [{ start: -1 }, "no-start"],
    [{ fortnightFrom: "2026-11-24" }, "no-fortnight"],
  ])("like %j is refused, and nothing changes", (overrides, problem) => {
    const harness = new CoreHarness().edit(put(overrides));
    expect(harness.reply).toEqual({ kind: "refused", problems: [problem] });
    expect(harness.state.quietTimes).toEqual([]);
  });

  test("is refused when there are a hundred, unless it is one of them", () => {
    const many = Array.from({ length: MAX_QUIET_TIMES }, (_, index) =>
      quietTimeOf({ id: String(index) }),
    );
    const harness = new CoreHarness({ quietTimes: many });
    expect(harness.edit(put()).problems).toEqual(["too-many"]);
    expect(harness.edit(put({ id: "7", start: 60 })).reply).toBeUndefined();
    expect(harness.state.quietTimes).toHaveLength(MAX_QUIET_TIMES);
    expect(harness.state.quietTimes[0]?.id).toBe("7");
  });

  test.each(["__proto__", "constructor", "toString", "a@b", "x".repeat(MAX_NAME_LENGTH)])(
    "may have the id %j, and be skipped, moved and shown like any other",
    (id) => {
      const key = `${id}@2026-11-23`;
      const harness = withQuietTime(quietTimeOf({ id })).edit(skip(key));
      expect(harness.view.next?.date).toBe("2026-11-24");
      harness.edit(skip(key, false)).edit(move(15, key)).stopBackground();
      expect(harness.view.next?.startsAt).toBe(at("2026-11-23 19:15"));
      harness.edit(move(0, key)).browseUntil("2026-11-23 19:00").wait(SECOND_MS).loadPage();
      expect(harness.offer).toMatchObject({ occurrence: key, status: "showing" });
    },
  );

  test("is not taken for another whose id its own begins with", () => {
    const harness = withQuietTime(
      quietTimeOf({ id: "a" }),
      quietTimeOf({ id: "a@b", start: 1_200 }),
    );
    harness.edit(move(60, "a@b@2026-11-23"));
    expect(harness.view.next?.startsAt).toBe(at("2026-11-23 19:00"));
    expect(harness.state.adjustments).toEqual({
      "a@b@2026-11-23": { skipped: false, movedByMinutes: 60 },
    });
  });

  test("has each of its days once, in order", () => {
    const harness = new CoreHarness().edit(
      put({ days: [5, 1, 5], routines: ["bath", "bedtime", "bath"] }),
    );
    expect(harness.state.quietTimes[0]).toMatchObject({
      days: [1, 5],
      routines: ["bath", "bedtime"],
    });
  });

  test("that runs already makes its card due at once, and brings none", () => {
    const harness = new CoreHarness({}, "2026-11-23 18:50")
      .browseUntil("2026-11-23 19:20")
      .edit(put());
    expect(harness.effect("set-dot")).toEqual({ kind: "set-dot", dot: "waiting" });
    expect(harness.effects.some(isCard)).toBe(false);
    expect(harness.view.card?.where).toBe("waiting");
  });
});

describe("while its card shows, a quiet time", () => {
  test.each<[string, Parameters<CoreHarness["edit"]>[0]]>([
    ["is removed", { kind: "remove-quiet-time", id: "bed" }],
    ["is switched off", put({ on: false })],
    ["is moved to another hour", put({ start: 600 })],
    ["is taken off this day", put({ days: [2] })],
    ["is cut short", put({ lengthMinutes: 5, start: 1_130 })],
    ["is skipped", skip()],
    ["is paused with all the others", { kind: "pause", until: "tomorrow" }],
  ])("that %s takes it away, and does not bring it twice", (_, change) => {
    const harness = onPage().edit(change);
    expect(harness.effect("withdraw")).toMatchObject({ tabId: 7 });
    expect(harness.offer.status).toBe("gone");
    harness.edit(put()).edit(skip(KEY, false)).edit({ kind: "pause", until: "now" });
    expect(harness.view.reason).toBe("already-came");
    expect(harness.wait(MINUTE_MS).loadPage().effects.some(isCard)).toBe(false);
  });

  test("that gets a name leaves it alone", () => {
    const harness = onPage().edit(put({ name: "Sleep" }));
    expect(harness.effect("withdraw")).toBeUndefined();
    expect(harness.offer.status).toBe("showing");
  });

  test("that gets longer gives it until its new end", () => {
    expect(onPage().edit(put({ lengthMinutes: 60 })).view.card?.endsAt).toBe(
      at("2026-11-23 20:00"),
    );
  });

  test("can no longer be moved for today", () => {
    const harness = onPage().edit(move(15));
    expect(harness.state.adjustments).toEqual({});
    expect(harness.view.next?.moves).toEqual([]);
  });
});

describe("for today", () => {
  test("skipping holds the card, and undoing brings it", () => {
    const harness = withQuietTime().edit(skip()).browseUntil("2026-11-23 19:10");
    expect(harness.view.reason).toBe("skipped-today");
    expect(harness.edit(skip(KEY, false)).view.card?.where).toBe("waiting");
  });

  test("a quiet time moves once, and back", () => {
    const harness = withQuietTime().edit(move(30));
    expect(harness.view.next).toMatchObject({ startsAt: at("2026-11-23 19:30"), moves: [] });
    expect(harness.edit(move(15)).view.next?.startsAt).toBe(at("2026-11-23 19:30"));
    expect(harness.edit(move(0)).edit(move(-15)).view.next?.startsAt).toBe(at("2026-11-23 18:45"));
  });

  test("a card that was due goes with a quiet time that moved ahead, and comes at its new time", () => {
    const harness = withQuietTime().browseUntil("2026-11-23 19:00").edit(move(15));
    expect(harness.offer.status).toBe("gone");
    expect(harness.browseUntil("2026-11-23 19:15").loadPage().offer).toMatchObject({
      id: `${KEY}#2`,
      status: "showing",
    });
  });

  test.each([
    "nobody@2026-11-23",
    "bed@",
    "bed",
    "bed@today",
    "bed@2026-11-21",
    "bed@2026-12-31",
    "__proto__",
    "bed@2026-11-31",
  ])("%j is nothing that can be skipped or moved", (key) => {
    const harness = withQuietTime().edit(skip(key)).edit(move(15, key));
    expect(harness.state.adjustments).toEqual({});
  });

  test.each(["bed@2026-11-22", "bed@2026-12-08"])(
    "%j, of yesterday and of fifteen days ahead, still can be skipped",
    (key) => {
      expect(withQuietTime().edit(skip(key)).state.adjustments).toEqual({
        [key]: { skipped: true, movedByMinutes: 0 },
      });
    },
  );

  test.each(["bed@2026-12-09", "bed@2026-11-21"])("%j no longer can", (key) => {
    expect(withQuietTime().edit(skip(key)).state.adjustments).toEqual({});
  });

  test("of no day the quiet time holds on", () => {
    const harness = withQuietTime(quietTimeOf({ days: [1] })).edit(skip("bed@2026-11-24"));
    expect(harness.state.adjustments).toEqual({});
  });

  test.each([1, 61, -45, Number.NaN, 1e9])("nothing moves by %j minutes", (minutes) => {
    expect(withQuietTime().edit(move(minutes)).state.adjustments).toEqual({});
  });

  test("what was changed for a day is forgotten three days after it", () => {
    const harness = withQuietTime()
      .edit(skip())
      .browse(10 * MINUTE_MS);
    const nap = (text: string) =>
      harness
        .until(text)
        .browse(MINUTE_MS)
        .wait(6 * MINUTE_MS)
        .observe();
    expect(Object.keys(nap("2026-11-26 12:00").state.adjustments)).toEqual([KEY]);
    expect(Object.keys(nap("2026-11-27 12:00").state.adjustments)).toEqual([]);
  });
});

describe("a pause", () => {
  test.each([
    ["tomorrow", "2026-11-23 18:00", "2026-11-24 04:00"],
    ["tomorrow", "2026-11-24 03:59", "2026-11-24 04:00"],
    ["a-week", "2026-11-23 18:00", "2026-11-30 04:00"],
  ] as const)("until %s, said at %s, ends at %s", (until, now, ends) => {
    const harness = new CoreHarness({}, now).edit({ kind: "pause", until });
    expect(harness.view.pause).toEqual({ until: at(ends) });
    harness.until(ends).observe();
    expect(harness.view.pause).toBeNull();
    expect(harness.effect("set-dot")).toEqual({ kind: "set-dot", dot: "none" });
  });

  test("of a week ends at 04:00 though the clock changes in it", () => {
    const zone = deviceZoneIn("Europe/Brussels");
    const harness = new CoreHarness({}, "2026-10-20 18:00", zone).edit({
      kind: "pause",
      until: "a-week",
    });
    expect(harness.view.pause).toEqual({ until: at("2026-10-27 04:00", zone) });
  });

  test("without an end ends when the parent says so", () => {
    const harness = new CoreHarness({}).edit({ kind: "pause", until: "i-say-so" });
    expect(harness.effect("set-dot")).toEqual({ kind: "set-dot", dot: "paused" });
    expect(harness.until("2027-11-23 19:00").observe().view.pause).toEqual({ until: "i-say-so" });
    expect(harness.edit({ kind: "pause", until: "now" }).view.pause).toBeNull();
  });

  test("that a clock in 2099 made does not last until then", () => {
    const harness = new CoreHarness({}, "2099-01-01 12:00")
      .observe()
      .edit({ kind: "pause", until: "tomorrow" });
    harness.until("2026-11-23 18:00").browse(MINUTE_MS).observe("focus", { window: "elsewhere" });
    harness.wait(6 * MINUTE_MS).observe();
    expect(harness.view.pause).toBeNull();
  });
});

describe("settings", () => {
  test("give the button its tooltip in the language that is chosen, and nothing to another setting", () => {
    // The first event of all sets the dot.
    const harness = new CoreHarness({}).edit({ kind: "set", settings: { toolbar: false } });
    harness.edit({ kind: "set", settings: { toolbar: true } });
    expect(harness.effect("set-dot")).toBeUndefined();
    harness.edit({ kind: "set", settings: { language: "fr" } });
    expect(harness.effect("set-dot")).toEqual({ kind: "set-dot", dot: "none" });
  });

  test("change one by one, and ages remember the day", () => {
    const harness = new CoreHarness().edit({ kind: "set", settings: { dose: "one-a-day" } });
    expect(harness.state.settings).toMatchObject({
      dose: "one-a-day",
      cardAfter: 2,
      bandsSetOn: null,
    });
    harness.edit({ kind: "set", settings: { bands: ["6-12"] } });
    expect(harness.state.settings).toMatchObject({ bands: ["6-12"], bandsSetOn: "2026-11-23" });
  });
});
