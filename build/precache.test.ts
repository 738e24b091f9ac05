import { describe, expect, it } from "vitest";
import { precacheOf } from "./precache";

const FILES = new Map<string, string | Uint8Array>([
  ["nl/index.html", "<p>één</p>"],
  ["icons/192.png", new Uint8Array([1, 2, 3])],
  ["index.html", "<p>"],
]);

describe("what the site keeps for offline", () => {
  it("is every file, in an order of its own", () => {
    expect(precacheOf(FILES).paths).toEqual(["icons/192.png", "index.html", "nl/index.html"]);
    const turned = new Map([...FILES].reverse());
    expect(precacheOf(turned)).toEqual(precacheOf(FILES));
  });

  it("leaves out the worker itself, and what nobody opens offline", () => {
    const more = new Map([...FILES, ["service-worker.js", "1"], ["licences.txt", "2"]] as const);
    expect(precacheOf(more)).toEqual(precacheOf(FILES));
  });

  it.each([
    ["a changed text", new Map([...FILES, ["index.html", "<p>!"]])],
    ["a changed picture", new Map([...FILES, ["icons/192.png", new Uint8Array([1, 2, 4])]])],
    ["one more file", new Map([...FILES, ["a.js", ""]])],
    ["one file less", new Map([...FILES].slice(1))],
  ] as const)("has another version with %s", (_, files) => {
    expect(precacheOf(new Map<string, string | Uint8Array>(files)).version).not.toBe(
      precacheOf(FILES).version,
    );
  });
});
