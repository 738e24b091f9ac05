import { describe, expect, test } from "vitest";
import { FEW_MOMENTS, momentOf } from "../../../test/domain/library";
import { Life } from "../../../test/domain/life";
import { MAX_KEPT } from "./kept";
import { MAX_NOT_FOR_US } from "./not-for-us";
import { DEFAULT_SETTINGS } from "./settings";

describe("kept moments", () => {
  const keep = (momentId: string, kept = true) => ({ edit: "keep", momentId, kept }) as const;

  test("are kept once, and let go", () => {
    const life = new Life().edit(keep("bed-1")).edit(keep("bed-1"));
    expect(life.state.kept).toEqual([{ momentId: "bed-1", wording: "plain", keptAt: life.now }]);
    expect(life.edit(keep("bed-1", false)).state.kept).toEqual([]);
  });

  test("are let go one by one", () => {
    const life = new Life().edit(keep("bed-1")).edit(keep("bed-2")).edit(keep("bed-1", false));
    expect(life.state.kept.map(({ momentId }) => momentId)).toEqual(["bed-2"]);
  });

  test("are kept as they are worded for this child", () => {
    const moments = [
      ...FEW_MOMENTS,
      momentOf("song", "bedtime", { channels: { plain: ["voice"], "without-sound": ["touch"] } }),
    ];
    const settings = { ...DEFAULT_SETTINGS, avoid: ["sound" as const] };
    const life = new Life({ settings }, undefined, undefined, { moments });
    life.edit(keep("bed-1")).edit(keep("song")).edit(keep("own-gone"));
    expect(life.state.kept.map(({ wording }) => wording)).toEqual([
      "plain",
      "without-sound",
      "plain",
    ]);
  });

  test("are 150 at most, and none of them makes room", () => {
    const life = new Life();
    for (let index = 0; index <= MAX_KEPT; index++) life.edit(keep(String(index)));
    expect(life.state.kept).toHaveLength(MAX_KEPT);
    expect(life.state.kept[0]?.momentId).toBe("0");
  });
});

describe("not for us", () => {
  const wave = (momentId: string, on = true) => ({ edit: "not-for-us", momentId, on }) as const;

  test("is said once, and taken back", () => {
    const life = new Life().edit(wave("bed-1")).edit(wave("bed-1"));
    expect(life.state.notForUs).toEqual([{ momentId: "bed-1", since: life.now }]);
    expect(life.edit(wave("bed-1", false)).state.notForUs).toEqual([]);
  });

  test("is taken back for one moment alone", () => {
    const life = new Life().edit(wave("bed-1")).edit(wave("bed-2")).edit(wave("bed-1", false));
    expect(life.state.notForUs.map(({ momentId }) => momentId)).toEqual(["bed-2"]);
  });

  test("forgets the oldest beyond 300", () => {
    const life = new Life({}, undefined, undefined, { moments: FEW_MOMENTS });
    for (let index = 0; index <= MAX_NOT_FOR_US; index++) life.edit(wave(String(index)));
    expect(life.state.notForUs).toHaveLength(MAX_NOT_FOR_US);
    expect(life.state.notForUs[0]?.momentId).toBe("1");
  });
});
