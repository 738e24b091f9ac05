import { describe, expect, test } from "vitest";
import { Life } from "../../test/domain/life";
import { quietTimeOf } from "../../test/domain/quiet-time";
import { blank, ended, kept, keysSetBy, meet, NOW, nothing, on, own } from "../../test/domain/sync";
import { areaOf, recordOf } from "../../test/domain/sync-records";
import { backupOf } from "./parent-data/backup";
import type { Edit } from "./parent-data/edits";
import type { Area } from "./shared-area/area";
import { EMPTY, type Stored } from "./state";
import { SECOND } from "./time";

/** A browser that shares, and has told the others all it has. */
const sharing = (stored: Partial<Stored> = {}): Life => {
  const { state } = meet(on("here", { ...blank, ...stored }), nothing, NOW);
  return new Life(state).observe();
};
/** What the others would be told by now. */
const told = ({ state }: Life, area: Area = nothing): string[] => keysSetBy(state, area);
const SHARE = { kind: "share" };
const fromThere = meet(on("there", { ...blank, kept: [kept("n1")] }), nothing, NOW).area;

describe("the parent's other browsers", () => {
  test("are looked for as soon as sharing begins, and no more once it ends", () => {
    const life = new Life().observe().edit({ edit: "share", device: "here" });
    expect(life.effects).toEqual([SHARE]);
    expect(life.edit({ edit: "share", device: null }).effects).toEqual([]);
  });

  test.each<[string, Edit]>([
    ["set.dose", { edit: "set", settings: { dose: "one-a-day" } }],
    ["time.bed", { edit: "put-quiet-time", quietTime: quietTimeOf() }],
    ["kept.bed-1", { edit: "keep", momentId: "bed-1", kept: true }],
    ["not.bed-1", { edit: "not-for-us", momentId: "bed-1", on: true }],
    ["own.own-1", { edit: "put-own", own: own("own-1") }],
  ])("are told %s when it changes here, and nothing else", (key, edit) => {
    const life = sharing().edit(edit);
    expect(life.effects).toEqual([SHARE]);
    expect(told(life)).toEqual([key]);
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
    const life = sharing().edit({ edit: "import", backup, mode: "replace" });
    expect(life.effects).toContainEqual(SHARE);
    const all = ["kept.bed-1", "not.bath-1", "own.own-1", "set.dose", "time.bed"];
    expect(told(life).sort()).toEqual(all);
  });

  test("are told of an idea that was waved away on its card, and not of one that was closed", () => {
    const card = () =>
      sharing({ quietTimes: [quietTimeOf()] })
        .browseUntil("2026-11-23 19:00")
        .wait(SECOND)
        .loadPage();
    const life = card();
    expect(life.card("not-for-us").effects).toContainEqual(SHARE);
    expect(told(life)).toContain(`not.${life.offer.idea.momentId}`);
    expect(card().card("close").effects).not.toContainEqual(SHARE);
  });

  test("are told nothing while nothing changes that they share", () => {
    const life = sharing();
    expect(life.wait(SECOND).observe().effects).toEqual([]);
    expect(life.edit({ edit: "pause", until: "i-say-so" }).effects).not.toContainEqual(SHARE);
  });

  test("are told nothing by who shares nothing", () => {
    const life = new Life().observe();
    expect(life.edit({ edit: "keep", momentId: "bed-1", kept: true }).effects).toEqual([]);
    expect(life.wake().effects).not.toContainEqual(SHARE);
  });

  test("are looked for at each awakening, since the last life may have ended before it told them", () => {
    expect(sharing().wake().effects).toContainEqual(SHARE);
  });

  test("are heard, and not answered: or two browsers would go on about it for ever", () => {
    const life = sharing().send({ kind: "shared", area: fromThere });
    expect(life.state.kept.map(({ momentId }) => momentId)).toEqual(["n1"]);
    expect(life.effects).toEqual([]);
  });

  test("never erase what is here: where sharing was ended there, it only stops", () => {
    const life = sharing({ kept: [kept("h1")] });
    life.send({ kind: "shared", area: ended(nothing) });
    expect(life.state).toMatchObject({ kept: [kept("h1")], sync: null, sharingEnded: true });
    expect(life.effect("erase")).toBeUndefined();
    expect(life.effects).not.toContainEqual(SHARE);
    expect(life.view.trouble).toEqual(["sharing-ended"]);
    expect(life.edit({ edit: "share", device: null }).view.trouble).toEqual([]);
  });

  test("get back what they removed here, when the parent takes it back within seven days", () => {
    const life = sharing({ kept: [kept("h1")], quietTimes: [quietTimeOf({ forWhom: "12-24" })] });
    const removed = Object.fromEntries(
      ["kept.h1", "time.bed"].map((key) => [key, recordOf(null, { revision: 9 })]),
    );
    life.send({ kind: "shared", area: areaOf(removed) });
    expect(life.state).toMatchObject({ kept: [], quietTimes: [] });
    expect(life.view.removedElsewhere).toBe(2);
    const restored = life.edit({ edit: "restore-removed" });
    expect(restored.state.kept).toEqual([kept("h1")]);
    expect(restored.state.quietTimes).toEqual([quietTimeOf({ forWhom: "12-24" })]);
    expect(restored.view.removedElsewhere).toBe(0);
    expect(told(restored, areaOf(removed)).sort()).toEqual(["kept.h1", "time.bed"]);
  });
});
