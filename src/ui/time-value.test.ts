import { describe, expect, it } from "vitest";
import { fromTimeValue, toTimeValue } from "./time-value";

describe("a time field", () => {
  it.each([
    [0, "00:00"],
    [9 * 60 + 5, "09:05"],
    [1_439, "23:59"],
  ])("holds minute %i as %s", (minute, value) => {
    expect(toTimeValue(minute)).toBe(value);
    expect(fromTimeValue(value)).toBe(minute);
  });

  it("that is empty holds no minute", () => {
    expect(fromTimeValue("")).toBeNull();
  });
});
