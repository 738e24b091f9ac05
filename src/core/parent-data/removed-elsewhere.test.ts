import { describe, expect, it } from "vitest";
import { blank, edited, kept, meet, NOW, nothing, on, own } from "../../../test/core/sync";
import { DAY_MS } from "../time";
import {
  MAX_REMOVED_ELSEWHERE,
  rememberRemoved,
  restorable,
  restoreRemoved,
} from "./removed-elsewhere";

const full = { ...blank, kept: [kept("n1")], own: [own("own-1")] };
const removed = { ...rememberRemoved(full, ["kept.n1", "own.own-1"], NOW), kept: [], own: [] };

describe("what other browsers removed", () => {
  it("can be taken back for seven days to the millisecond", () => {
    expect(restorable(removed, NOW + 7 * DAY_MS)).toHaveLength(2);
    expect(restorable(removed, NOW + 7 * DAY_MS + 1)).toEqual([]);
    expect(restoreRemoved(removed, NOW + 8 * DAY_MS)).toMatchObject({ kept: [], own: [] });
  });

  it("is put back whole, and then there is nothing more to put back", () => {
    const back = restoreRemoved(removed, NOW + DAY_MS);
    expect(back).toEqual(full);
    expect(restoreRemoved(back, NOW + DAY_MS)).toEqual(full);
  });

  it("comes to stand beside what was added since, as it was then", () => {
    const since = { ...removed, kept: [{ ...kept("z1"), keptAt: NOW + 1 }] };
    expect(restoreRemoved(since, NOW).kept).toEqual([kept("n1"), since.kept[0]]);
  });

  it("leaves alone what the parent wrote anew since, here or in place of what came from elsewhere", () => {
    const theirs = meet(on("a", { ...blank, own: [own("own-1", "theirs")] }), nothing).area;
    const joined = meet(on("b", { ...blank, own: [own("own-1", "mine")] }), theirs).state;
    expect(restoreRemoved(joined, NOW).own).toEqual([own("own-1", "mine")]);
    const since = edited(joined, { own: [own("own-1", "written since")] });
    expect(restoreRemoved(since, NOW).own).toEqual([own("own-1", "written since")]);
  });

  it("is forgotten after that, at the next look", () => {
    expect(rememberRemoved(removed, [], NOW + 7 * DAY_MS)).toBe(removed);
    expect(rememberRemoved(removed, [], NOW + 8 * DAY_MS).removedElsewhere).toEqual([]);
  });

  it("is each thing once, as it was last", () => {
    const again = { ...removed, kept: [{ ...kept("n1"), keptAt: NOW + 9 }] };
    const twice = rememberRemoved(again, ["kept.n1"], NOW + 10).removedElsewhere;
    expect(twice.map(({ key, at }) => [key, at])).toEqual([
      ["own.own-1", NOW],
      ["kept.n1", NOW + 10],
    ]);
  });

  it("is no more than there can be, the newest of it", () => {
    const many = Array.from({ length: MAX_REMOVED_ELSEWHERE + 5 }, (_, place) => kept(`m${place}`));
    const state = rememberRemoved(
      { ...blank, kept: many },
      many.map(({ momentId }) => `kept.${momentId}`),
      NOW,
    );
    expect(state.removedElsewhere).toHaveLength(MAX_REMOVED_ELSEWHERE);
    expect(state.removedElsewhere.at(-1)?.key).toBe(`kept.m${MAX_REMOVED_ELSEWHERE + 4}`);
  });

  it("is nothing for a key that was not here", () => {
    expect(rememberRemoved(full, ["kept.z1", "set.dose"], NOW)).toBe(full);
  });
});
