import { describe, expect, it } from "vitest";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { MAX_OWN } from "../moment/own-moment-bounds";
import type { Offer } from "../offer/offer";
import { EMPTY, INITIAL_VOLATILE, type State } from "../state";
import { type Backup, backupOf, planImport, putBackup } from "./backup";
import { isSame } from "./equal";
import { MAX_KEPT } from "./kept";
import { MAX_NOT_FOR_US } from "./not-for-us";

const backup = (more: Partial<Backup> = {}): Backup => ({ ...backupOf(EMPTY), ...more });
const state = (offers: Offer[]): State => ({ ...EMPTY, volatile: INITIAL_VOLATILE, offers });
const dueAt = (id: string, minute: number, overrides: Partial<Offer> = {}) =>
  offerOf({ id, dueAt: minute, ...overrides });
const idsOf = (offers: readonly Offer[]) => offers.map(({ id }) => id);

const kept = (name: string) => ({ momentId: name, wording: "plain" as const, keptAt: 0 });
const hidden = (name: string) => ({ momentId: name, since: 0 });
const own = (name: string) => ({
  id: name,
  routine: "bath" as const,
  title: name,
  text: "",
  madeAt: 0,
});

describe("a list that is full", () => {
  it.each([
    ["kept", MAX_KEPT, kept],
    ["notForUs", MAX_NOT_FOR_US, hidden],
    ["own", MAX_OWN, own],
  ] as const)("of %s takes nothing in beyond %i, and lets nothing go", (list, most, make) => {
    const things = (name: string, many: number) =>
      Array.from({ length: many }, (_, place) => make(`${name}${place}`));
    const here = backup({ [list]: things("here", most - 1) });
    const { next, changes } = planImport(here, backup({ [list]: things("file", 2) }), "merge");
    expect(next[list]).toEqual([...things("here", most - 1), make("file0")]);
    expect(changes[list]).toEqual({ added: 1, changed: 0, removed: 0 });
  });
});

describe("an import says what it changes", () => {
  it("of each list by itself", () => {
    const here = backup({ quietTimes: [quietTimeOf()], notForUs: [hidden("n1"), hidden("n2")] });
    const file = backup({
      quietTimes: [quietTimeOf({ start: 60 })],
      notForUs: [hidden("n2"), { momentId: "n1", since: 9 }],
    });
    const { changes } = planImport(here, file, "replace");
    expect(changes.quietTimes).toEqual({ added: 0, changed: 1, removed: 0 });
    expect(changes.notForUs).toEqual({ added: 0, changed: 1, removed: 0 });
    expect(changes.settings).toBe(false);
  });

  it.each<[unknown, unknown, boolean]>([
    [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ a: 1 }, { b: 1 }, false],
    [{ a: { b: 1 } }, { a: { b: 2 } }, false],
    [{}, null, false],
    [null, {}, false],
    [{}, 1, false],
    ["", {}, false],
    [undefined, {}, false],
    [null, null, true],
  ])("%j and %j: the same is %s", (one, other, same) => {
    expect(isSame(one, other)).toBe(same);
  });
});

describe("the cards that came", () => {
  it("are exported whether they were answered or went by themselves", () => {
    const offers = (["answered", "gone", "due", "folded", "showing"] as const).map((status) =>
      offerOf({ id: status, status }),
    );
    expect(idsOf(backupOf(state(offers)).offers)).toEqual(["answered", "gone"]);
  });

  it("are one list by due time when a file is added, each once and as in the file", () => {
    const here = backup({ offers: [dueAt("a", 1), dueAt("c", 3)] });
    const file = backup({ offers: [dueAt("d", 4), dueAt("b", 2), dueAt("c", 3, { seen: true })] });
    const { next } = planImport(here, file, "merge");
    expect(idsOf(next.offers)).toEqual(["a", "b", "c", "d"]);
    expect(next.offers[2]?.seen).toBe(true);
  });

  it("stay one list by due time once the file is in, each once", () => {
    const file = backup({ offers: [dueAt("d", 4), dueAt("b", 2, { seen: true })] });
    const next = putBackup(state([dueAt("a", 1), dueAt("b", 2), dueAt("c", 3)]), file);
    expect(idsOf(next.offers)).toEqual(["a", "b", "c", "d"]);
    expect(next.offers[1]?.seen).toBe(true);
  });
});
