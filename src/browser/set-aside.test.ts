import { describe, expect, it } from "vitest";
import { DAY_MS } from "../core/time";
import { boundAside, KEEP_ASIDE_MS, MAX_ASIDE, MAX_ASIDE_CHARACTERS } from "./set-aside";

const NOW = Date.UTC(2026, 10, 23, 12);
const aside = (raw: unknown, at: number = NOW) => ({ key: "kept", raw, at });
const rawOf = (all: readonly { raw?: unknown }[]) => all.map(({ raw }) => raw);

describe("what is set aside", () => {
  it("stays for 180 days, and goes after that", () => {
    const one = aside("one");
    expect(boundAside([one], NOW + KEEP_ASIDE_MS)).toEqual([one]);
    expect(boundAside([one], NOW + KEEP_ASIDE_MS + 1)).toEqual([]);
  });

  it("counts from now where no time was stored, or one that is ahead", () => {
    const all = [{ key: "kept", raw: 1 }, aside(2, NOW + DAY_MS), { ...aside(3), at: "soon" }];
    expect(boundAside(all, NOW)).toEqual([aside(1), aside(2), aside(3)]);
  });

  it("is 200 things at most, of which the oldest go first", () => {
    const all = Array.from({ length: MAX_ASIDE + 2 }, (_, place) => aside(place));
    const bounded = boundAside(all, NOW);
    expect(bounded).toHaveLength(MAX_ASIDE);
    expect(bounded[0]).toEqual(aside(2));
  });

  it("is 256 kB at most, of which the oldest go first", () => {
    const third = "x".repeat(MAX_ASIDE_CHARACTERS / 3);
    const all = ["a", "b", "c"].map((letter) => aside(letter + third));
    const bounded = boundAside(all, NOW);
    expect(rawOf(bounded)).toEqual([`b${third}`, `c${third}`]);
    expect(boundAside([aside("x".repeat(MAX_ASIDE_CHARACTERS))], NOW)).toEqual([]);
  });

  it("stays as it is where nothing is over", () => {
    const all = [aside("a"), aside({ half: ["a thing"] })];
    expect(boundAside(all, NOW)).toEqual(all);
    expect(boundAside(["no such thing", 4, null], NOW)).toEqual([]);
  });
});
