import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  applyAction,
  device,
  deviceAction,
  had,
  settle,
  shown,
  start,
} from "../../../test/core/sync-devices";

const KEY_OF: Record<string, string> = { keep: "kept", hide: "not", write: "own", time: "time" };

describe("three browsers with wrong clocks and late, reordered or lost changes", () => {
  it("agree once it is quiet", () => {
    fc.assert(
      fc.property(fc.array(deviceAction(false), { maxLength: 60 }), (actions) => {
        const [a, b, c] = settle(actions.reduce(applyAction, start()));
        expect(a && b && shown(a)).toEqual(b && shown(b));
        expect(b && c && shown(b)).toEqual(c && shown(c));
      }),
      { numRuns: 400 },
    );
  });

  it("lose nothing that nobody removed", () => {
    fc.assert(
      fc.property(fc.array(deviceAction(false), { maxLength: 60 }), (actions) => {
        const all = settle(actions.reduce(applyAction, start()));
        const removed = new Set(
          actions.flatMap((action) =>
            action.kind.startsWith("un") && "id" in action
              ? [`${action.kind.slice(2)}:${action.id}`]
              : [],
          ),
        );
        const expected = actions.flatMap((action) =>
          "id" in action &&
          !action.kind.startsWith("un") &&
          !removed.has(`${action.kind}:${action.id}`)
            ? [`${KEY_OF[action.kind] ?? ""}.${action.id}`]
            : [],
        );
        for (const one of all) {
          const there = had(one);
          for (const each of expected) expect(there.has(each), each).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("lose nothing to an end of sharing: who did not end it has all they had", () => {
    fc.assert(
      fc.property(fc.array(deviceAction(true), { maxLength: 60 }), device, (actions, ender) => {
        const before = actions.reduce(applyAction, start());
        const all = settle(applyAction(before, { kind: "end", on: ender }));
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
