import { describe, expect, it } from "vitest";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { blank, kept, meet, NOW, nothing, on, own, time } from "../../../test/core/sync";
import { quietTimeOf as fromPreset, PRESET_IDS, presetQuietTimeId } from "../quiet-time/presets";
import type { State } from "../state";
import { backupOf, planImport } from "./backup";
import { findTwins } from "./twins";

const setUp = (mark: string): State => ({
  ...blank,
  quietTimes: PRESET_IDS.map((preset) => fromPreset(preset, `${mark}-${preset}`, preset)),
  own: [{ ...own(`own-${mark}`), madeAt: mark === "a" ? NOW : NOW - 5 }],
  kept: [kept("n1"), kept(`own-${mark}`)],
});

describe("where two browsers first meet", () => {
  const first = meet(on("a", setUp("a")), nothing);
  const second = meet(on("b", setUp("b")), first.area);

  it("what is set up alike is there once, in both", () => {
    expect(second.state.quietTimes).toEqual(first.state.quietTimes);
    expect(second.state.own).toEqual(first.state.own);
    expect(second.state.kept).toEqual(first.state.kept);
    expect(meet(first.state, second.area).state).toBe(first.state);
  });

  it("switch and age band do not set things apart, and each browser keeps its age band", () => {
    const here = setUp("b");
    const quietTimes = here.quietTimes.map((one) => ({
      ...one,
      on: false,
      forWhom: "0-6" as const,
    }));
    const met = meet(on("b", { ...here, quietTimes }), first.area).state;
    expect(met.quietTimes).toHaveLength(PRESET_IDS.length);
    for (const one of met.quietTimes) expect(one).toMatchObject({ on: true, forWhom: "0-6" });
  });

  it("anything else does: both are there, and two equal ones in one browser stay two", () => {
    const twice = [time("x"), time("y"), { ...time("z"), start: 600 }];
    const met = meet(on("b", { ...blank, quietTimes: twice }), first.area).state;
    expect(met.quietTimes).toHaveLength(PRESET_IDS.length + 3);
    const alike = fromPreset("bedtime", "x", "bedtime");
    const both = { ...blank, quietTimes: [alike, { ...alike, id: "y" }] };
    expect(meet(on("b", both), first.area).state.quietTimes).toHaveLength(PRESET_IDS.length + 1);
  });

  it("a quiet time that had its card today has had it under the id it takes", () => {
    const bedtime = fromPreset("bedtime", "mine", "bedtime");
    const offer = { occurrence: "mine@2026-11-23", spends: ["mine@2026-11-23", "x@2026-11-23"] };
    const idea = { momentId: "own-b", wording: "plain", routine: "bath" };
    const state = {
      ...setUp("b"),
      quietTimes: [bedtime],
      adjustments: { "mine@2026-11-24": { skipped: true, movedByMinutes: 0 } },
      offers: [{ ...offer, idea, swapped: ["own-b", "z1"] }],
      shownOnRequest: [{ momentId: "own-b", at: NOW }],
    } as unknown as State;
    const met = meet(on("b", state), first.area).state;
    expect(met.adjustments).toEqual({
      "a-bedtime@2026-11-24": { skipped: true, movedByMinutes: 0 },
    });
    expect(met.shownOnRequest).toEqual([{ momentId: "own-a", at: NOW }]);
    expect(met.offers).toMatchObject([
      {
        occurrence: "a-bedtime@2026-11-23",
        spends: ["a-bedtime@2026-11-23", "x@2026-11-23"],
        idea: { momentId: "own-a" },
        swapped: ["own-a", "z1"],
      },
    ]);
  });

  it("what both have under one id and not alike is theirs, and ours can be taken back", () => {
    const mine = { ...fromPreset("bedtime", "a-bedtime", "Bed"), start: 1200 };
    const met = meet(on("b", { ...blank, quietTimes: [mine] }), first.area).state;
    expect(met.quietTimes).toHaveLength(PRESET_IDS.length);
    expect(met.removedElsewhere).toEqual([{ key: "time.a-bedtime", thing: mine, at: NOW }]);
  });
});

describe("a file that is added to what is here", () => {
  it("adds nothing that is here already under another id", () => {
    const here = backupOf(setUp("a"));
    const { next, changes } = planImport(here, backupOf(setUp("b")), "merge");
    expect(next.quietTimes.map(({ id }) => id)).toEqual(here.quietTimes.map(({ id }) => id));
    expect(next.kept).toEqual(here.kept);
    expect(changes.quietTimes.added).toBe(0);
  });

  it("takes nothing away where there is more here than one browser makes", () => {
    const many = Array.from({ length: 120 }, (_, place) =>
      quietTimeOf({ id: `t${place}`, start: place }),
    );
    const here = backupOf({ ...blank, quietTimes: many });
    const { next } = planImport(here, backupOf(setUp("b")), "merge");
    expect(next.quietTimes).toEqual(many);
  });
});

describe("a preset", () => {
  it("has the same id in every browser, so that it is one from the start", () => {
    expect(presetQuietTimeId("supper", [time("bedtime")], () => "chance")).toBe("supper");
  });

  it("that is there already is added beside it, and never over it", () => {
    expect(presetQuietTimeId("supper", [time("supper")], () => "chance")).toBe("chance");
  });
});

describe("twins", () => {
  it("are never found among things of the same id", () => {
    expect(findTwins(setUp("a"), setUp("a"))).toEqual(new Map());
  });
});
