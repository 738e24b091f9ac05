import { describe, expect, test } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { EMPTY, type State, type Stored } from "../state";
import { SECOND_MS } from "../time";
import { type Backup, backupOf } from "./backup";
import { DEFAULT_SETTINGS } from "./settings";

const kept = (momentId: string) => ({ momentId, wording: "plain" as const, keptAt: 0 });
const file: Backup = { ...backupOf(EMPTY), kept: [kept("bath-1")] };
const replace = { kind: "import", backup: file, mode: "replace" } as const;
const momentsKept = (state: State) => state.kept.map(({ momentId }) => momentId);

describe("a file brought in", () => {
  test("takes the place of what is here, and one undo brings that back", () => {
    const here = { kept: [kept("bed-1")], quietTimes: [quietTimeOf()] };
    const harness = new CoreHarness(here).edit(replace);
    expect(momentsKept(harness.state)).toEqual(["bath-1"]);
    expect(harness.state.quietTimes).toEqual([]);
    expect(harness.state.beforeImport?.before).toEqual({ ...backupOf(EMPTY), ...here });
    expect(harness.edit({ kind: "undo-import" }).state).toMatchObject(here);
  });

  test("is undone once; a second undo leaves what was done since", () => {
    const harness = new CoreHarness().edit(replace).edit({ kind: "undo-import" });
    harness.edit({ kind: "keep", momentId: "bed-2", kept: true }).edit({ kind: "undo-import" });
    expect(momentsKept(harness.state)).toEqual(["bed-2"]);
  });

  test("that is added to what is here is undone to what was here", () => {
    const harness = new CoreHarness({ kept: [kept("bed-1")] }).edit({ ...replace, mode: "merge" });
    expect(momentsKept(harness.state)).toEqual(["bed-1", "bath-1"]);
    expect(momentsKept(harness.edit({ kind: "undo-import" }).state)).toEqual(["bed-1"]);
  });
});

describe("sharing with the parent's other browsers", () => {
  const share = (device: string | null) => ({ kind: "share", device }) as const;

  test("begins under the name it is given, and ends", () => {
    const harness = new CoreHarness().edit(share("here"));
    expect(harness.state.sync).toMatchObject({ device: "here" });
    expect(harness.edit(share(null)).state.sync).toBeNull();
  });

  test("that has begun goes on as it is when it is begun again", () => {
    const harness = new CoreHarness().edit(share("here"));
    const begun = harness.state.sync;
    expect(harness.edit(share("again")).state.sync).toBe(begun);
  });
});

describe("erasing", () => {
  const everything: Partial<Stored> = {
    settings: { ...DEFAULT_SETTINGS, dose: "one-a-day" },
    quietTimes: [quietTimeOf()],
    kept: [kept("bed-1")],
    notForUs: [{ momentId: "bed-2", since: 0 }],
    own: [{ id: "own-1", routine: "bath", title: "Foam beards", text: "", madeAt: 0 }],
    pause: { until: "i-say-so" },
    adjustments: { "bed@2026-11-23": { skipped: true, movedByMinutes: 0 } },
    beforeImport: { before: file, after: file, isUndone: false },
    offers: [offerOf()],
  };

  test("leaves nothing that was set, kept or remembered", () => {
    const harness = new CoreHarness(everything).edit({ kind: "erase" });
    // The session alone begins again at once, since somebody is reading.
    const { volatile: _, session: __, ...left } = harness.state;
    const { session: ___, ...empty } = EMPTY;
    expect(left).toEqual(empty);
    expect(harness.effects.filter(({ kind }) => kind === "erase")).toHaveLength(1);
  });

  test("takes the card off its page before what was stored goes, and no other card", () => {
    const harness = new CoreHarness(
      { quietTimes: [quietTimeOf()], offers: [offerOf({ id: "old", tabId: 5 })] },
      "2026-11-23 18:50",
    )
      .browseUntil("2026-11-23 19:00")
      .wait(10 * SECOND_MS)
      .loadPage();
    const { id } = harness.offer;
    harness.edit({ kind: "erase" });
    expect(
      harness.effects.filter(({ kind }) => kind === "withdraw" || kind === "erase"),
    ).toMatchObject([{ kind: "withdraw", tabId: 7, offerId: id }, { kind: "erase" }]);
  });
});

describe("after erasing", () => {
  test("the parent browses on, and what they set anew holds", () => {
    const harness = new CoreHarness({}, "2026-11-23 18:50")
      .browse(60 * SECOND_MS)
      .edit({ kind: "erase" });
    harness.observe({ kind: "tab-created", tabId: 9 }).edit({
      kind: "put-quiet-time",
      quietTime: quietTimeOf(),
    });
    harness.browseUntil("2026-11-23 19:05").loadPage();
    expect(harness.offer.status).toBe("showing");
  });
});

describe("the settings of a first day", () => {
  test("speak the browser's language, suppose nothing of the child, and notify of nothing", () => {
    expect(EMPTY.settings).toMatchObject({
      language: "browser",
      bands: [],
      avoid: [],
      notify: false,
      toolbarNeedsClick: false,
    });
  });
});

describe("an ordinary change", () => {
  test("asks for nothing but what it changes", () => {
    const harness = new CoreHarness({}, "2026-11-23 12:00").browse(60 * SECOND_MS);
    harness.edit({ kind: "keep", momentId: "bed-1", kept: true });
    expect(harness.effects).toEqual([]);
  });
});
