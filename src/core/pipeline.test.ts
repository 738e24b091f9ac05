import { describe, expect, test } from "vitest";
import { CoreHarness } from "../../test/core/core-harness";
import { quietTimeOf } from "../../test/core/quiet-time";
import { blank, ended, kept, keysSetBy, meet, NOW, nothing, on, own } from "../../test/core/sync";
import { areaOf, recordOf } from "../../test/core/sync-records";
import { backupOf } from "./parent-data/backup";
import type { Edit } from "./parent-data/edits";
import type { Area } from "./shared-area/area";
import { EMPTY, type Stored } from "./state";
import { SECOND_MS } from "./time";

/** A browser that shares, and has told the others all it has. */
const sharing = (stored: Partial<Stored> = {}): CoreHarness => {
  const { state } = meet(on("here", { ...blank, ...stored }), nothing, NOW);
  return new CoreHarness(state).observe();
};
/** What the others would be told by now. */
const overrides = ({ state }: CoreHarness, area: Area = nothing): string[] =>
  keysSetBy(state, area);
const SHARE = { kind: "share" };
const fromThere = meet(on("there", { ...blank, kept: [kept("n1")] }), nothing, NOW).area;

describe("the parent's other browsers", () => {
  test("are looked for as soon as sharing begins, and no more once it ends", () => {
    const harness = new CoreHarness().observe().edit({ kind: "share", device: "here" });
    expect(harness.effects).toEqual([SHARE]);
    expect(harness.edit({ kind: "share", device: null }).effects).toEqual([]);
  });

  test.each<[string, Edit]>([
    ["set.dose", { kind: "set", settings: { dose: "one-a-day" } }],
    ["time.bed", { kind: "put-quiet-time", quietTime: quietTimeOf() }],
    ["kept.bed-1", { kind: "keep", momentId: "bed-1", kept: true }],
    ["not.bed-1", { kind: "not-for-us", momentId: "bed-1", on: true }],
    ["own.own-1", { kind: "put-own", own: own("own-1") }],
  ])("are told %s when it changes here, and nothing else", (key, edit) => {
    const harness = sharing().edit(edit);
    expect(harness.effects).toEqual([SHARE]);
    expect(overrides(harness)).toEqual([key]);
  });

  test("are told of a file brought in that changes all there is at once", () => {
    const backup = backupOf({
      ...EMPTY,
      settings: { ...EMPTY.settings, dose: "one-a-day" },
      quietTimes: [quietTimeOf()],
      kept: [kept("bed-1")],
      notForUs: [{ momentId: "bath-1", since: NOW }],
      own: [own("own-1")],
    });
    const harness = sharing().edit({ kind: "import", backup, mode: "replace" });
    expect(harness.effects).toContainEqual(SHARE);
    const all = ["kept.bed-1", "not.bath-1", "own.own-1", "set.dose", "time.bed"];
    expect(overrides(harness).sort()).toEqual(all);
  });

  test("are told of an idea that was waved away on its card, and not of one that was closed", () => {
    const card = () =>
      sharing({ quietTimes: [quietTimeOf()] })
        .browseUntil("2026-11-23 19:00")
        .wait(SECOND_MS)
        .loadPage();
    const harness = card();
    expect(harness.act("not-for-us").effects).toContainEqual(SHARE);
    expect(overrides(harness)).toContain(`not.${harness.offer.idea.momentId}`);
    expect(card().act("close").effects).not.toContainEqual(SHARE);
  });

  test("are told nothing while nothing changes that they share", () => {
    const harness = sharing();
    expect(harness.wait(SECOND_MS).observe().effects).toEqual([]);
    expect(harness.edit({ kind: "pause", until: "i-say-so" }).effects).not.toContainEqual(SHARE);
  });

  test("are told nothing by who shares nothing", () => {
    const harness = new CoreHarness().observe();
    expect(harness.edit({ kind: "keep", momentId: "bed-1", kept: true }).effects).toEqual([]);
    expect(harness.restartBackground().effects).not.toContainEqual(SHARE);
  });

  test("are looked for at each awakening, since the last life may have ended before it told them", () => {
    expect(sharing().restartBackground().effects).toContainEqual(SHARE);
  });

  test("are heard, and not answered: or two browsers would go on about it for ever", () => {
    const harness = sharing().dispatch({ kind: "shared", area: fromThere });
    expect(harness.state.kept.map(({ momentId }) => momentId)).toEqual(["n1"]);
    expect(harness.effects).toEqual([]);
  });

  test("never erase what is here: where sharing was ended there, it only stops", () => {
    const harness = sharing({ kept: [kept("h1")] });
    harness.dispatch({ kind: "shared", area: ended(nothing) });
    expect(harness.state).toMatchObject({ kept: [kept("h1")], sync: null, sharingEnded: true });
    expect(harness.effect("erase")).toBeUndefined();
    expect(harness.effects).not.toContainEqual(SHARE);
    expect(harness.view.warnings).toEqual(["sharing-ended"]);
    expect(harness.edit({ kind: "share", device: null }).view.warnings).toEqual([]);
  });

  test("get back what they removed here, when the parent takes it back within seven days", () => {
    const harness = sharing({
      kept: [kept("h1")],
      quietTimes: [quietTimeOf({ forWhom: "12-24" })],
    });
    const removed = Object.fromEntries(
      ["kept.h1", "time.bed"].map((key) => [key, recordOf(null, { revision: 9 })]),
    );
    harness.dispatch({ kind: "shared", area: areaOf(removed) });
    expect(harness.state).toMatchObject({ kept: [], quietTimes: [] });
    expect(harness.view.removedElsewhere).toBe(2);
    const restored = harness.edit({ kind: "restore-removed" });
    expect(restored.state.kept).toEqual([kept("h1")]);
    expect(restored.state.quietTimes).toEqual([quietTimeOf({ forWhom: "12-24" })]);
    expect(restored.view.removedElsewhere).toBe(0);
    expect(overrides(restored, areaOf(removed)).sort()).toEqual(["kept.h1", "time.bed"]);
  });
});
