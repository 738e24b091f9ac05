import { describe, expect, test } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at } from "../../../test/core/zone";
import { MAX_QUIET_TIMES } from "../quiet-time/quiet-time-bounds";
import { EMPTY, type Stored } from "../state";
import { DAY_MS } from "../time";
import { type Backup, backupOf } from "./backup";
import { DEFAULT_SETTINGS } from "./settings";
import { planUndo } from "./undo-import";

const kept = (momentId: string) => ({ momentId, wording: "plain" as const, keptAt: 1 });
const own = (id: string, title = "Foam beards") => ({
  id,
  routine: "bath" as const,
  title,
  text: "",
  madeAt: 1,
});
const backup = (more: Partial<Backup> = {}): Backup => ({ ...backupOf(EMPTY), ...more });
const undo = { kind: "undo-import" } as const;
const redo = { kind: "redo-import" } as const;

const imported = (file: Backup, mode: "merge" | "replace", here: Partial<Stored> = {}) =>
  new CoreHarness(here, "2026-11-23 12:00").edit({ kind: "import", backup: file, mode });

describe("undoing an import a week later", () => {
  test("takes back the one moment it brought, and nothing that was set since", () => {
    const harness = imported(backup({ kept: [kept("bath-1")] }), "merge").wait(7 * DAY_MS);
    harness
      .edit({ kind: "put-quiet-time", quietTime: quietTimeOf() })
      .edit({ kind: "put-own", own: own("own-1") })
      .edit({ kind: "keep", momentId: "bed-1", kept: true })
      .edit({ kind: "not-for-us", momentId: "bed-2", on: true })
      .edit({ kind: "set", settings: { bands: ["0-6"], dose: "one-a-day" } })
      .edit({ kind: "moment-shown", momentId: "bed-3" });
    const before = harness.state;
    harness.edit(undo);
    expect(harness.state.kept.map(({ momentId }) => momentId)).toEqual(["bed-1"]);
    const { quietTimes, own: written, notForUs, settings, shownOnRequest } = before;
    expect(harness.state).toMatchObject({
      quietTimes,
      own: written,
      notForUs,
      settings,
      shownOnRequest,
    });
  });

  test("leaves what it brought and was changed since, as it now is", () => {
    const harness = imported(
      backup({ own: [own("own-1"), own("own-2", "Hats")], quietTimes: [quietTimeOf()] }),
      "merge",
    )
      .edit({ kind: "put-own", own: own("own-1", "Foam crowns") })
      .edit({ kind: "put-quiet-time", quietTime: quietTimeOf({ start: 60 }) })
      .edit(undo);
    expect(harness.state.own).toMatchObject([{ id: "own-1", title: "Foam crowns" }]);
    expect(harness.state.quietTimes).toMatchObject([{ start: 60 }]);
  });

  test("puts back what it replaced or removed, unless the parent has set it anew", () => {
    const here = {
      kept: [kept("bed-1"), kept("bed-2")],
      quietTimes: [quietTimeOf()],
      settings: { ...DEFAULT_SETTINGS, dose: "one-a-day" as const, cardAfter: 5 as const },
    };
    const file = backup({ quietTimes: [quietTimeOf({ start: 60 })] });
    const harness = imported(file, "replace", here)
      .edit({ kind: "keep", momentId: "bed-2", kept: true })
      .edit({ kind: "set", settings: { cardAfter: 20 } });
    const again = harness.state.kept;
    harness.edit(undo);
    expect(harness.state.kept).toEqual([kept("bed-1"), ...again]);
    expect(harness.state.quietTimes).toEqual([quietTimeOf()]);
    expect(harness.state.settings).toMatchObject({ dose: "one-a-day", cardAfter: 20 });
  });

  test("does not take away again what the parent removed, or bring it back", () => {
    const harness = imported(backup({ kept: [kept("bath-1")] }), "merge", {
      kept: [kept("bed-1")],
    });
    harness
      .edit({ kind: "keep", momentId: "bath-1", kept: false })
      .edit({ kind: "keep", momentId: "bed-1", kept: false })
      .edit(undo);
    expect(harness.state.kept).toEqual([]);
  });

  test("lets go of nothing to make room for what it puts back", () => {
    const times = (name: string, many: number) =>
      Array.from({ length: many }, (_, place) => quietTimeOf({ id: `${name}${place}`, start: 60 }));
    const harness = imported(backup(), "replace", { quietTimes: times("old", 10) });
    for (const quietTime of times("new", MAX_QUIET_TIMES - 1))
      harness.edit({ kind: "put-quiet-time", quietTime });
    harness.edit(undo);
    const ids = harness.state.quietTimes.map(({ id }) => id);
    expect(ids).toHaveLength(MAX_QUIET_TIMES);
    expect(ids.filter((id) => id.startsWith("new"))).toHaveLength(MAX_QUIET_TIMES - 1);
  });
});

describe("the cards and moments that an import says were shown", () => {
  const ended = { endsAt: at("2026-11-22 19:45") };
  const theirs = offerOf({ id: "theirs", dueAt: at("2026-11-20 19:00"), shownAt: 1, ...ended });
  const file = backup({ offers: [theirs], shownOnRequest: [{ momentId: "bed-2", at: 5 }] });
  const ours = offerOf({ id: "ours", dueAt: at("2026-11-21 19:00"), shownAt: 2, ...ended });

  test("go with it, and ours stay", () => {
    const harness = imported(file, "merge", { offers: [ours] }).edit(undo);
    expect(harness.state.offers).toEqual([ours]);
    expect(harness.state.shownOnRequest).toEqual([]);
  });

  test("stay while their quiet time runs: no second card comes for it", () => {
    const running = offerOf({
      id: "bed@2026-11-23#1",
      dueAt: at("2026-11-23 19:00"),
      shownAt: at("2026-11-23 19:01"),
    });
    const harness = new CoreHarness({ quietTimes: [quietTimeOf()] }, "2026-11-23 19:02");
    harness.edit({ kind: "import", backup: backup({ offers: [running] }), mode: "merge" });
    harness.edit(undo).browse(10 * 60_000);
    expect(harness.cards).toEqual([]);
    expect(harness.state.offers).toEqual([running]);
  });

  test("a card that waits here goes on waiting", () => {
    const harness = new CoreHarness({ quietTimes: [quietTimeOf()] }, "2026-11-23 18:50");
    harness.browseUntil("2026-11-23 19:01");
    expect(harness.offer.status).toBe("due");
    harness.edit({ kind: "import", backup: backup({ kept: [kept("n1")] }), mode: "merge" });
    expect(harness.edit(undo).offer.status).toBe("due");
  });
});

describe("the plan of an undo", () => {
  test("says what it would do, before it is done", () => {
    const harness = imported(backup({ kept: [kept("bath-1"), kept("bath-2")] }), "merge");
    harness.edit({ kind: "keep", momentId: "bath-1", kept: false });
    const { beforeImport } = harness.state;
    if (!beforeImport) throw new Error("nothing to undo");
    const { changes } = planUndo(backupOf(harness.state), beforeImport, harness.now);
    expect(changes.kept).toEqual({ added: 0, changed: 0, removed: 1 });
    expect(changes.settings).toBe(false);
  });
});

describe("an undo that was not meant", () => {
  const file = backup({ kept: [kept("bath-1")], own: [own("own-1")] });

  test("is taken back, with what was set since", () => {
    const harness = imported(file, "replace", { kept: [kept("bed-1")] });
    expect(harness.view).toMatchObject({ mayUndoImport: true, isImportUndone: false });
    harness.edit(undo).edit({ kind: "keep", momentId: "bed-2", kept: true });
    expect(harness.view).toMatchObject({ mayUndoImport: true, isImportUndone: true });
    harness.edit(redo);
    expect(harness.state.kept.map(({ momentId }) => momentId)).toEqual(["bath-1", "bed-2"]);
    expect(harness.state.own).toEqual([own("own-1")]);
    expect(harness.view.isImportUndone).toBe(false);
  });

  test("is not taken back by asking for it twice", () => {
    const harness = imported(file, "merge").edit(undo).edit(undo);
    expect(harness.state.kept).toEqual([]);
    expect(harness.edit(redo).edit(redo).state.kept).toEqual([kept("bath-1")]);
  });

  test("has nothing to do where nothing was imported", () => {
    const harness = new CoreHarness({ kept: [kept("bed-1")] }).edit(undo).edit(redo);
    expect(harness.state.kept).toEqual([kept("bed-1")]);
  });
});
