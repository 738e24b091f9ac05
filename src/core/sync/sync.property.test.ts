import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deedOf, device, had, live, settle, shown, start } from "../../../test/core/sync-devices";

const KEY_OF: Record<string, string> = { keep: "kept", wave: "not", write: "own", time: "time" };

describe("three browsers with wrong clocks and late, reordered or lost changes", () => {
  it("agree once it is quiet", () => {
    fc.assert(
      fc.property(fc.array(deedOf(false), { maxLength: 60 }), (deeds) => {
        const [a, b, c] = settle(deeds.reduce(live, start()));
        expect(a && b && shown(a)).toEqual(b && shown(b));
        expect(b && c && shown(b)).toEqual(c && shown(c));
      }),
      { numRuns: 400 },
    );
  });

  it("lose nothing that nobody removed", () => {
    fc.assert(
      fc.property(fc.array(deedOf(false), { maxLength: 60 }), (deeds) => {
        const all = settle(deeds.reduce(live, start()));
        const removed = new Set(
          deeds.flatMap((deed) =>
            deed.what.startsWith("un") && "id" in deed ? [`${deed.what.slice(2)}:${deed.id}`] : [],
          ),
        );
        const wanted = deeds.flatMap((deed) =>
          "id" in deed && !deed.what.startsWith("un") && !removed.has(`${deed.what}:${deed.id}`)
            ? [`${KEY_OF[deed.what] ?? ""}.${deed.id}`]
            : [],
        );
        for (const one of all) {
          const there = had(one);
          for (const each of wanted) expect(there.has(each), each).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("lose nothing to an end of sharing: who did not end it has all they had", () => {
    fc.assert(
      fc.property(fc.array(deedOf(true), { maxLength: 60 }), device, (deeds, ender) => {
        const before = deeds.reduce(live, start());
        const all = settle(live(before, { what: "end", on: ender }));
        for (const [place, one] of all.entries()) {
          if (place === ender) continue;
          for (const key of had(before[place] as (typeof before)[number]))
            expect(had(one).has(key), key).toBe(true);
          // Whoever took part knows, and writes nothing more.
          if (before[place]?.state.sync?.generation === 0) expect(one.state.sync).toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });
});
