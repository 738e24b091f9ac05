import { describe, expect, it } from "vitest";
import { data } from "../../content/en/home-data";
import { changesInWords } from "./changes-in-words";

const none = { added: 0, changed: 0, removed: 0 };
const nothing = { quietTimes: none, kept: none, notForUs: none, own: none, settings: false };

describe("what an import would change, in words", () => {
  it("says nothing where nothing would", () => {
    expect(changesInWords(nothing, data, "en")).toEqual([]);
  });

  it("has a line for each kind, and one for the settings", () => {
    const changes = {
      ...nothing,
      quietTimes: { added: 2, changed: 1, removed: 0 },
      own: { ...none, removed: 3 },
      settings: true,
    };
    expect(changesInWords(changes, data, "en")).toEqual([
      "Quiet times: 2 new and 1 changed",
      "Moments of your own: 3 removed",
      "Settings: as in the file",
    ]);
  });
});
