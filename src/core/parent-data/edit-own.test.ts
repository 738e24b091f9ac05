import { describe, expect, test } from "vitest";
import { CoreHarness } from "../../../test/core/core-harness";
import type { OwnMoment } from "../moment/own-moment";
import { MAX_OWN } from "../moment/own-moment-bounds";

const ownOf = (id: string, overrides: Partial<OwnMoment> = {}): OwnMoment => ({
  id,
  routine: "bath",
  title: "Foam beards",
  text: "",
  madeAt: 0,
  ...overrides,
});
const put = (own: OwnMoment) => ({ kind: "put-own", own }) as const;
const full = Array.from({ length: MAX_OWN }, (_, index) => ownOf(`own-${index}`));

describe("a parent's own moment", () => {
  test("is put behind the others, and changed in its place", () => {
    const harness = new CoreHarness()
      .edit(put(ownOf("own-1")))
      .edit(put(ownOf("own-2")))
      .edit(put(ownOf("own-3")))
      .edit(put(ownOf("own-2", { title: "Foam hats" })));
    expect(harness.state.own.map(({ id, title }) => [id, title])).toEqual([
      ["own-1", "Foam beards"],
      ["own-2", "Foam hats"],
      ["own-3", "Foam beards"],
    ]);
    expect(harness.reply).toBeUndefined();
  });

  test("is refused when there are a hundred, unless it is one of them", () => {
    const harness = new CoreHarness({ own: full });
    expect(harness.edit(put(ownOf("own-new"))).problems).toEqual(["own-too-many"]);
    expect(harness.state.own).toEqual(full);
    harness.edit(put(ownOf("own-7", { title: "Foam hats" })));
    expect(harness.reply).toBeUndefined();
    expect(harness.state.own[7]?.title).toBe("Foam hats");
    expect(harness.state.own).toHaveLength(MAX_OWN);
  });

  test("may be the hundredth", () => {
    const harness = new CoreHarness({ own: full.slice(1) }).edit(put(ownOf("own-new")));
    expect(harness.reply).toBeUndefined();
    expect(harness.state.own.at(-1)?.id).toBe("own-new");
  });

  test("is told all that it lacks at once", () => {
    const harness = new CoreHarness({ own: full }).edit(put(ownOf("own-new", { title: "" })));
    expect(harness.problems).toEqual(["own-no-title", "own-too-many"]);
  });

  test("that is removed is no longer kept, and leaves the others alone", () => {
    const kept = ["own-1", "own-2", "bed-1"].map((momentId) => ({
      momentId,
      wording: "plain" as const,
      keptAt: 0,
    }));
    const harness = new CoreHarness({ own: [ownOf("own-1"), ownOf("own-2")], kept });
    harness.edit({ kind: "remove-own", id: "own-1" });
    expect(harness.state.own.map(({ id }) => id)).toEqual(["own-2"]);
    expect(harness.state.kept.map(({ momentId }) => momentId)).toEqual(["own-2", "bed-1"]);
  });
});

describe("a pasted list of them", () => {
  const list = (...own: OwnMoment[]) => ({ kind: "put-own-list", own }) as const;

  test("is put behind the others in one edit, and taken away by one", () => {
    const before = [ownOf("own-1")];
    const harness = new CoreHarness({ own: before });
    harness.edit(list(ownOf("own-2"), ownOf("own-3")));
    expect(harness.state.own.map(({ id }) => id)).toEqual(["own-1", "own-2", "own-3"]);
    harness.edit({ kind: "remove-own-list", ids: ["own-2", "own-3"] });
    expect(harness.state.own).toEqual(before);
  });

  test("is put whole or not at all", () => {
    const harness = new CoreHarness({ own: full.slice(1) });
    expect(harness.edit(list(ownOf("own-a"), ownOf("own-b"))).problems).toEqual(["own-too-many"]);
    expect(harness.state.own).toHaveLength(MAX_OWN - 1);
    const { problems } = harness.edit(list(ownOf("own-a"), ownOf("own-b", { title: "" })));
    expect(problems).toContain("own-no-title");
    expect(harness.state.own).toHaveLength(MAX_OWN - 1);
    harness.edit(list(ownOf("own-a")));
    expect(harness.state.own).toHaveLength(MAX_OWN);
  });

  test("may be sent twice, as after an answer that got lost", () => {
    const harness = new CoreHarness().edit(list(ownOf("own-a"))).edit(list(ownOf("own-a")));
    expect(harness.state.own).toHaveLength(1);
  });
});
