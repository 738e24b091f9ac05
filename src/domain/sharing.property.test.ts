import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deedOf, device, live, settle, shown, start } from "../../test/domain/sharing-devices";
import { staleKeys, thingsOf } from "./sharing";

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
          const there = thingsOf(one.state);
          for (const each of wanted) expect(there.has(each), each).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("are all empty and quiet after an erasing, unless they began anew", () => {
    fc.assert(
      fc.property(fc.array(deedOf(true), { maxLength: 60 }), device, (deeds, eraser) => {
        const lived = live(deeds.reduce(live, start()), { what: "erase", on: eraser });
        const all = settle(lived);
        const newest = Math.max(...lived.map(({ area }) => area.erasedAt));
        for (const one of all) {
          const { sharing } = one.state;
          // Whoever shares still began after the last erasing.
          if (sharing) expect(sharing.era).toBe(newest);
          if (sharing) expect(staleKeys(one.area)).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });
});
