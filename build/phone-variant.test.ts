import { describe, expect, it } from "vitest";
import { notOnAndroid } from "./phone-variant";

describe("notOnAndroid", () => {
  const missing = notOnAndroid();

  it("knows what a phone lacks, as a whole and in part", () => {
    expect(missing).toEqual(expect.arrayContaining(["windows", "commands", "tabs.move"]));
  });

  it.each(["alarms", "idle", "storage", "tabs", "permissions", "scripting", "action", "runtime"])(
    "leaves %s",
    (area) => {
      expect(missing).not.toContain(area);
    },
  );
});
