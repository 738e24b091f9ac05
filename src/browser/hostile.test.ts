import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { MAX_OWN } from "../core/moment/own-moment-bounds";
import { MAX_KEPT } from "../core/parent-data/kept";
import { MAX_NOT_FOR_US } from "../core/parent-data/not-for-us";
import { MAX_QUIET_TIMES } from "../core/quiet-time/quiet-time-bounds";
import { EMPTY } from "../core/state";
import { parseRequest } from "../protocol/parse-request";
import { MAX_FILE_CHARACTERS, readBackup, writeBackup } from "./parse-backup";

vi.mock("webextension-polyfill", () => ({ default: {} }));

const LISTS = ["quietTimes", "kept", "notForUs", "own", "offers"];
const EVIL_NAMES = ["__proto__", "constructor", "prototype", "toString", "then"];
const junk = fc.anything({ withBigInt: false, withNullPrototype: true, maxDepth: 3, maxKeys: 4 });
const nested = fc.integer({ min: 1, max: 200 }).map((depth) => {
  const text = "[".repeat(depth) + "]".repeat(depth);
  return JSON.parse(text) as unknown;
});
const evilObject = fc.dictionary(
  fc.oneof(fc.constantFrom(...EVIL_NAMES, "id", "momentId", "routines"), fc.string()),
  fc.oneof(junk, fc.constant({ isAdmin: true }), nested),
);

/** A valid frame with arbitrary content. */
const file = fc
  .dictionary(
    fc.constantFrom("settings", "adjustments", "pause", "beforeImport", "sharing", ...LISTS),
    fc.oneof(junk, evilObject, nested, fc.array(evilObject, { maxLength: 12 })),
  )
  .map((inside) => JSON.stringify({ ...inside, format: "peekaboo", version: 1 }));

/** Truncated, wrongly encoded, or with keys that JSON.stringify would not write. */
const text = fc.oneof(
  { weight: 6, arbitrary: file },
  { weight: 1, arbitrary: fc.tuple(file, fc.nat()).map(([whole, cut]) => whole.slice(0, cut)) },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...EVIL_NAMES)
      .map(
        (name) =>
          `{"format":"peekaboo","version":1,"${name}":{"isAdmin":true},"settings":{"${name}":{"dose":1}}}`,
      ),
  },
  { weight: 1, arbitrary: file.map((whole) => Buffer.from(whole, "utf16le").toString("latin1")) },
);

describe("a file from anywhere", () => {
  it("is refused or read within bounds, ten thousand times", { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(text, (hostile) => {
        const read = readBackup(hostile);
        expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
        if (read.kind === "refused") return;
        const { quietTimes, kept, notForUs, own } = read.backup;
        expect(quietTimes.length).toBeLessThanOrEqual(MAX_QUIET_TIMES);
        expect(kept.length).toBeLessThanOrEqual(MAX_KEPT);
        expect(notForUs.length).toBeLessThanOrEqual(MAX_NOT_FOR_US);
        expect(own.length).toBeLessThanOrEqual(MAX_OWN);
        // The result is plain data: writing and reading it again gives the same.
        expect(readBackup(writeBackup(read.backup))).toMatchObject({ backup: read.backup });
      }),
      { numRuns: 10_000 },
    );
  });

  it("is refused where it is too large, unread", () => {
    const huge = " ".repeat(MAX_FILE_CHARACTERS + 1);
    expect(readBackup(huge)).toEqual({ kind: "refused", reason: "too-large" });
  });

  it("is refused where it nests without end", () => {
    const deep = `{"format":"peekaboo","version":1,"kept":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(() => readBackup(deep)).not.toThrow();
  });

  it("brings nothing that is not in it", () => {
    const empty = readBackup('{"format":"peekaboo","version":1}');
    expect(empty).toMatchObject({ kind: "read", backup: { quietTimes: EMPTY.quietTimes } });
  });
});

describe("a message from anywhere", () => {
  const page = { isOwnPage: false, tabId: 7 };

  it("is nothing to us unless it is one of ours", () => {
    fc.assert(
      fc.property(fc.oneof(junk, evilObject, nested), fc.boolean(), (message, isOwnPage) => {
        expect(parseRequest(message, { isOwnPage, tabId: 7 })).toBeNull();
      }),
      { numRuns: 5_000 },
    );
  });

  it("of ten megabytes is not taken for a card's", () => {
    const offerId = "x".repeat(10_000_000);
    expect(parseRequest({ kind: "card", offerId, action: { kind: "do" } }, page)).toBeNull();
  });

  it.each([
    { kind: "view" },
    { kind: "export" },
    { kind: "undo-import" },
    { kind: "erase", everywhere: true },
  ])("from a page may not ask for $name", (message) => {
    expect(parseRequest(message, page)).toBeNull();
    expect(parseRequest(message, { isOwnPage: true, tabId: null })).not.toBeNull();
  });
});
