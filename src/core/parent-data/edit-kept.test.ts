import { describe, expect, test } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import { FEW_MOMENTS, momentOf } from "../../../test/core/library";
import { MAX_KEPT } from "./kept";
import { MAX_NOT_FOR_US } from "./not-for-us";
import { DEFAULT_SETTINGS } from "./settings";

describe("kept moments", () => {
  const keep = (momentId: string, kept = true) => ({ kind: "keep", momentId, kept }) as const;

  test("are kept once, and let go", () => {
    const harness = new CoreHarness().edit(keep("bed-1")).edit(keep("bed-1"));
    expect(harness.state.kept).toEqual([
      { momentId: "bed-1", wording: "plain", keptAt: harness.now },
    ]);
    expect(harness.edit(keep("bed-1", false)).state.kept).toEqual([]);
  });

  test("are let go one by one", () => {
    const harness = new CoreHarness()
      .edit(keep("bed-1"))
      .edit(keep("bed-2"))
      .edit(keep("bed-1", false));
    expect(harness.state.kept.map(({ momentId }) => momentId)).toEqual(["bed-2"]);
  });

  test("are kept as they are worded for this child", () => {
    const moments = [
      ...FEW_MOMENTS,
      momentOf("song", "bedtime", { channels: { plain: ["voice"], "without-sound": ["touch"] } }),
    ];
    const settings = { ...DEFAULT_SETTINGS, avoid: ["sound" as const] };
    const harness = new CoreHarness({ settings }, undefined, undefined, { moments });
    harness.edit(keep("bed-1")).edit(keep("song")).edit(keep("own-gone"));
    expect(harness.state.kept.map(({ wording }) => wording)).toEqual([
      "plain",
      "without-sound",
      "plain",
    ]);
  });

  test("are 150 at most, and none of them makes room", () => {
    const harness = new CoreHarness();
    for (let index = 0; index <= MAX_KEPT; index++) harness.edit(keep(String(index)));
    expect(harness.state.kept).toHaveLength(MAX_KEPT);
    expect(harness.state.kept[0]?.momentId).toBe("0");
  });
});

describe("not for us", () => {
  const hide = (momentId: string, on = true) => ({ kind: "not-for-us", momentId, on }) as const;

  test("is said once, and taken back", () => {
    const harness = new CoreHarness().edit(hide("bed-1")).edit(hide("bed-1"));
    expect(harness.state.notForUs).toEqual([{ momentId: "bed-1", since: harness.now }]);
    expect(harness.edit(hide("bed-1", false)).state.notForUs).toEqual([]);
  });

  test("is taken back for one moment alone", () => {
    const harness = new CoreHarness()
      .edit(hide("bed-1"))
      .edit(hide("bed-2"))
      .edit(hide("bed-1", false));
    expect(harness.state.notForUs.map(({ momentId }) => momentId)).toEqual(["bed-2"]);
  });

  test("forgets the oldest beyond 300", () => {
    const harness = new CoreHarness({}, undefined, undefined, { moments: FEW_MOMENTS });
    for (let index = 0; index <= MAX_NOT_FOR_US; index++) harness.edit(hide(String(index)));
    expect(harness.state.notForUs).toHaveLength(MAX_NOT_FOR_US);
    expect(harness.state.notForUs[0]?.momentId).toBe("1");
  });
});
