import { describe, expect, test } from "vitest";
import {
  isTouchedBy,
  type Kind,
  type Kinds,
  testSafetyLines,
} from "../../test/content/safety-lines";
import { momentOf } from "../../test/core/library";
import type { AgeBand } from "../core/moment/moment";

const UNDER_ONE: readonly AgeBand[] = ["0-6", "6-12"];
const UNDER_TWO: readonly AgeBand[] = [...UNDER_ONE, "12-24"];

/** What is dangerous at some ages alone. A moment for more ages than these has the line as well. */
const KINDS_BY_AGE: Kinds = {
  "being undressed, dried or dressed where a child can roll off": {
    bands: UNDER_TWO,
    touches: ({ routine, hands }, text) =>
      (/^(dress|pyjama)$/.test(routine) && hands === "busy") ||
      /één stuk kleding|elke teen|wat zalf/.test(text),
    apart: {
      d7: "the child stands or sits on the floor, for shoes",
      "dress-together": "the little one sits on a lap",
      "dress-return": "both are on the floor",
      y11: "the child dresses by itself, standing",
      "pyjama-return": "both are on the floor",
    },
  },
  "a head that is not steady yet": {
    bands: ["0-6"],
    touches: (_, text) => /bovenbenen|oren net onder/.test(text),
  },
  "a baby in a sling": {
    bands: UNDER_ONE,
    touches: (_, text) => /draagzak/.test(text),
  },
  "straps over a thick coat": {
    bands: UNDER_ONE,
    touches: (_, text) => /riempjes/.test(text),
  },
  "hot water for milk": {
    bands: UNDER_ONE,
    touches: (_, text) => /maakt de melk klaar/.test(text),
  },
  "food that a child has only begun to chew": {
    bands: ["6-12", "12-24"],
    touches: (_, text) => /hapje van hetzelfde|korstje/.test(text),
  },
  "a bottle that nobody holds": {
    bands: ["0-6"],
    touches: ({ id }) => id === "f1",
  },
  "things a baby may put in its mouth": {
    bands: UNDER_TWO,
    touches: (_, text) => /geeft je iets|alles eruit|iets is rond|mouw en al/i.test(text),
  },
};

testSafetyLines(KINDS_BY_AGE);

describe("a moment that comes at several ages", () => {
  const kind: Kind = {
    bands: ["6-12"],
    touches: (_, text) => text.includes("stairs"),
  };
  const isDue = (bands: readonly AgeBand[], text = "To the stairs.") =>
    isTouchedBy(kind, momentOf("a", "floor", { bands }), text);

  test("has the line of the age at which something can go wrong, though it comes at others too", () => {
    expect(isDue(["6-12"])).toBe(true);
    expect(isDue(["0-6", "6-12", "12-24", "24-36"])).toBe(true);
  });

  test("has it neither where it comes at other ages alone, nor where nothing can go wrong", () => {
    expect(isDue(["0-6", "24-36"])).toBe(false);
    expect(isDue(["6-12"], "To the mat.")).toBe(false);
  });
});
