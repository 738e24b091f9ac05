import { expect, it } from "vitest";
import { problemsOf } from "./check-quiet-time";
import { PRESET_IDS, quietTimeOf } from "./presets";

it.each(PRESET_IDS)("begins %s as a whole quiet time, on, for all, every week", (presetId) => {
  const begun = quietTimeOf(presetId, "id", "A name");
  expect(problemsOf(begun)).toEqual([]);
  expect(begun).toMatchObject({ id: "id", name: "A name", on: true, forWhom: "all" });
});

it("shares nothing between two quiet times of one preset", () => {
  const first = quietTimeOf("supper", "1", "");
  first.days.pop();
  expect(quietTimeOf("supper", "2", "").days).toHaveLength(7);
});
