import { describe, expect, test } from "vitest";
import { due, nextPage, type Overrides, onPage } from "../../../test/core/bedtime";
import { cardsOnDays, seededRandom } from "../../../test/core/cards-on-days";
import { CoreHarness } from "../../../test/core/core-harness";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { readBackup, writeBackup } from "../../browser/parse-backup";
import { parseStored } from "../../browser/parse-stored";
import { MOMENTS } from "../../content/library";
import { backupOf } from "../parent-data/backup";
import { sharedValuesOf } from "../parent-data/shared-values";
import { adoptIds } from "../parent-data/twins";
import { quietTimeOf as presetTimeOf } from "./presets";
import type { QuietTime } from "./quiet-time";

const OURS = { momentId: "bed-2", since: "2026-10-01" };
const withOurs: Overrides = { quietTime: { ours: OURS } };
const oursOf = ({ state }: CoreHarness) => state.quietTimes[0]?.ours;
const ofIdea = (harness: CoreHarness, on: boolean) => ({
  kind: "ours" as const,
  on,
  idea: harness.offer.idea,
});
const fix = (harness: CoreHarness) => harness.act(ofIdea(harness, true));

describe("making a moment ours", () => {
  test("fixes it to the quiet time from this occurrence on, and undo takes that back", () => {
    const harness = fix(onPage());
    const { momentId } = harness.offer.idea;
    expect(oursOf(harness)).toEqual({ momentId, since: "2026-11-23" });
    expect(harness.act(ofIdea(harness, false)).state.quietTimes[0]?.ours).toBeNull();
  });

  test("of another one replaces it, and undo brings the first one back", () => {
    const harness = onPage(withOurs).act("another");
    const { momentId } = harness.offer.idea;
    expect(momentId).not.toBe("bed-2");
    expect(oursOf(fix(harness))).toEqual({ momentId, since: "2026-11-23", replaced: OURS });
    expect(oursOf(harness.act(ofIdea(harness, false)))).toEqual(OURS);
  });

  test("of a moment that this card never showed does nothing", () => {
    const idea = { momentId: "bath-1", wording: "plain", routine: "bath" } as const;
    expect(oursOf(onPage().act({ kind: "ours", on: true, idea }))).toBeUndefined();
  });

  test("is offered once the moment is saved, and says on this card alone that it was made", () => {
    const harness = onPage();
    expect(harness.view.card?.ours).toBeNull();
    expect(harness.act({ kind: "keep", kept: true }).view.card?.ours).toBe("may");
    expect(fix(harness).view.card?.ours).toBe("made");
    harness.act("do").until("2026-11-24 18:50").browseUntil("2026-11-24 19:00");
    expect(nextPage(harness).view.card).toMatchObject({ kept: true, ours: null });
  });
});

describe("a moment that is ours", () => {
  test("comes first, and another idea swaps it without taking it off", () => {
    const harness = onPage(withOurs);
    expect(harness.offer.idea.momentId).toBe("bed-2");
    harness.act("another");
    expect(harness.offer).toMatchObject({ swapped: ["bed-2"] });
    expect(harness.offer.idea.momentId).not.toBe("bed-2");
    expect(oursOf(harness)).toEqual(OURS);
  });

  test("stays the same when the routine may be over by now", () => {
    const harness = due(withOurs).setSnapshot({ sound: "playing" }).browseUntil("2026-11-23 19:30");
    harness.setSnapshot({ sound: "silent" }).loadPage();
    expect(harness.offer).toMatchObject({ idea: { momentId: "bed-2" }, status: "showing" });
  });

  test("takes the place of what was due, where another browser fixed it meanwhile", () => {
    const harness = due({ random: () => 0 });
    expect(harness.offer.idea.momentId).toBe("bed-1");
    harness.edit({ kind: "put-quiet-time", quietTime: quietTimeOf({ ours: OURS }) });
    expect(harness.offer).toMatchObject({ status: "due", idea: { momentId: "bed-2" } });
    expect(harness.observe().offer.idea.momentId).toBe("bed-2");
  });

  test.each<[string, (harness: CoreHarness) => CoreHarness]>([
    ["is not for us", (it) => it.edit({ kind: "not-for-us", momentId: "bed-2", on: true })],
    [
      "has another routine by now",
      (it) =>
        it.edit({
          kind: "put-quiet-time",
          quietTime: { ...(it.state.quietTimes[0] as QuietTime), routines: ["bath"] },
        }),
    ],
  ])("gives way while it %s, and is kept", (_, change) => {
    const harness = change(
      new CoreHarness({ quietTimes: [quietTimeOf({ ours: OURS })] }, "2026-11-23 18:50"),
    ).browseUntil("2026-11-23 19:00");
    expect(harness.offer.idea.momentId).not.toBe("bed-2");
    expect(oursOf(harness)).toEqual(OURS);
  });

  test("that the parent wrote and removed gives way, and is ours again after the undo", () => {
    const own = { id: "own-1", routine: "bedtime", title: "Our owl", text: "", madeAt: 0 } as const;
    const ours = { momentId: own.id, since: "2026-10-01" };
    const begin = () =>
      new CoreHarness({ quietTimes: [quietTimeOf({ ours })], own: [own] }, "2026-11-23 18:50");
    const removed = begin().edit({ kind: "remove-own", id: own.id });
    expect(removed.browseUntil("2026-11-23 19:00").offer.idea.momentId).not.toBe(own.id);
    const undone = begin().edit({ kind: "remove-own", id: own.id }).edit({ kind: "put-own", own });
    expect(undone.browseUntil("2026-11-23 19:00").offer.idea.momentId).toBe(own.id);
  });

  test("never comes by itself on a phone where its routine is of the road", () => {
    const ours = { momentId: "hello-1", since: "2026-10-01" };
    const harness = due({
      quietTime: { routines: ["hello", "bedtime"], ours },
      snapshot: { phone: true },
    });
    expect(harness.offer.idea.routine).not.toBe("hello");
  });

  test("does not come for an age it is not for", () => {
    const forToddlers = MOMENTS.find(
      ({ routine, bands, comingBack }) =>
        routine === "bedtime" && !bands.includes("0-6") && !comingBack,
    );
    const ours = { momentId: forToddlers?.id ?? "", since: "2026-10-01" };
    const ideaAt = (forWhom: QuietTime["forWhom"]) =>
      due({ quietTime: { ours, forWhom }, moments: MOMENTS }).offer.idea.momentId;
    const [band] = forToddlers?.bands ?? [];
    expect(ideaAt(band ?? "all")).toBe(ours.momentId);
    expect(ideaAt("0-6")).not.toBe(ours.momentId);
  });

  test.each([2, 30])("is in each card of four months, in sessions of %i minutes", (minutes) => {
    const ours = { momentId: "z1", since: "2026-11-01" };
    const quietTimes = [{ ...presetTimeOf("bedtime", "bedtime"), ours }];
    const cards = cardsOnDays({
      ...{ bands: [], presets: ["bedtime"], days: 120, moments: MOMENTS },
      ...{ random: seededRandom(minutes), browsedMinutes: minutes, stored: { quietTimes } },
    });
    const others = cards.filter(({ momentId }) => momentId !== "z1");
    expect(cards.length).toBeGreaterThan(100);
    expect(others).toEqual([]);
  });
});

describe("what is stored of it", () => {
  const quietTime = quietTimeOf({ ours: OURS, handover: { from: "2026-11-20" } });
  const state = () => new CoreHarness({ quietTimes: [quietTime] }).state;

  test("is absent in older data, which stay as they are", () => {
    const { stored, setAside } = parseStored({ quietTimes: [quietTimeOf()] });
    expect(setAside).toEqual([]);
    expect(stored.quietTimes).toEqual([quietTimeOf()]);
  });

  test("comes back from a file, is shared, and is undone with an import", () => {
    const read = readBackup(writeBackup(backupOf(state())));
    expect(read).toMatchObject({ kind: "read", backup: { quietTimes: [quietTime] } });
    const { forWhom: _, ...shared } = quietTime;
    expect(sharedValuesOf(state()).get("time.bed")).toEqual(shared);
    if (read.kind !== "read") return;
    const harness = new CoreHarness({ quietTimes: [quietTimeOf()] });
    harness.edit({ kind: "import", backup: read.backup, mode: "replace" });
    expect(harness.state.quietTimes).toEqual([quietTime]);
    harness.edit({ kind: "undo-import" });
    expect(harness.state.quietTimes).toEqual([quietTimeOf()]);
  });

  test("stays where a form of an older version, which does not know it, saves", () => {
    const harness = new CoreHarness({ quietTimes: [quietTime] });
    harness.edit({ kind: "put-quiet-time", quietTime: quietTimeOf({ start: 18 * 60 }) });
    expect(harness.state.quietTimes).toEqual([{ ...quietTime, start: 18 * 60 }]);
  });

  test("follows an own moment to the id that it has in another browser", () => {
    const ours = { momentId: "own-here", since: "2026-10-01" };
    const renamed = adoptIds(
      { ...state(), quietTimes: [quietTimeOf({ ours })] },
      new Map([["own-here", "own-there"]]),
    );
    expect(renamed.quietTimes[0]?.ours).toEqual({ ...ours, momentId: "own-there" });
  });

  test("is erased with everything", () => {
    const harness = new CoreHarness({ quietTimes: [quietTime] }).edit({ kind: "erase" });
    expect(harness.state.quietTimes).toEqual([]);
  });
});
