import { describe, expect, it } from "vitest";
import { parseStep, STEPS, stepBeside } from "./step";

describe("the welcome's steps", () => {
  it.each(STEPS)("finds %s by its address", (step) => {
    expect(parseStep(`#${step}`)).toBe(step);
  });

  it.each(["", "#", "#nowhere", "#toString"])("begins at the first for '%s'", (hash) => {
    expect(parseStep(hash)).toBe("hello");
  });

  it("goes on to the next and ends at the last", () => {
    expect(stepBeside("hello", 1)).toBe("times");
    expect(stepBeside("where", 1)).toBeNull();
  });

  it("goes back and ends at the first", () => {
    expect(stepBeside("times", -1)).toBe("hello");
    expect(stepBeside("hello", -1)).toBeNull();
  });
});
