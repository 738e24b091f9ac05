import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import * as whole from "valibot";
import { afterAll, describe, expect, it } from "vitest";
import { withoutMessages } from "./without-messages";

const folder = mkdtempSync(join(tmpdir(), "valibot-"));
afterAll(() => rmSync(folder, { recursive: true }));

const file = resolve("node_modules/valibot/dist/index.mjs");
const transform = withoutMessages.transform as (code: string, id: string) => string | null;

describe("valibot without messages", () => {
  it("is what the background imports of it alone", () => {
    expect(transform("code", "/src/shell/index.ts")).toBeNull();
  });

  it("fails the build where valibot is written otherwise", () => {
    expect(() => transform("function other() {}", file)).toThrow("valibot holds no");
  });

  it("parses as before: the same values pass, and the same come out", async () => {
    const path = join(folder, "valibot.mjs");
    writeFileSync(path, transform(readFileSync(file, "utf8"), file) ?? "");
    const short = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as typeof whole;
    for (const value of VALUES) {
      const [one, other] = [whole, short].map((v) => v.safeParse(schemaOf(v), value));
      expect(other?.success, JSON.stringify(value)).toBe(one?.success);
      if (one?.success) expect(other?.output).toEqual(one.output);
    }
  });
});

/** One of each kind of schema that the background has. */
const schemaOf = (v: typeof whole): whole.GenericSchema =>
  v.object({
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(4), v.startsWith("o")),
    count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)), 7),
    list: v.nullable(v.array(v.union([v.literal("a"), v.pipe(v.number(), v.finite())]))),
    by: v.record(v.string(), v.boolean()),
    act: v.variant("kind", [
      v.object({ kind: v.picklist(["do", "close"]) }),
      v.object({ kind: v.literal("later"), minutes: v.number() }),
    ]),
    even: v.pipe(
      v.unknown(),
      v.check((value) => value !== "odd"),
    ),
  });

const good = { id: "one", list: ["a", 2], by: { x: true }, act: { kind: "do" }, even: 2 };
const VALUES: readonly unknown[] = [
  good,
  { ...good, more: 1 },
  { ...good, count: 3, list: null },
  { ...good, act: { kind: "snooze", minutes: 5, more: 1 } },
  ...[null, [], "x", 7, undefined, {}],
  ...["", "xxx", "ooooo", 7].map((id) => ({ ...good, id })),
  ...[-1, 10, 1.5, "1", null].map((count) => ({ ...good, count })),
  ...["a", ["b"], [Number.POSITIVE_INFINITY], [null]].map((list) => ({ ...good, list })),
  ...[null, { x: 1 }].map((by) => ({ ...good, by })),
  ...[null, {}, { kind: "x" }, { kind: "snooze" }].map((act) => ({ ...good, act })),
  { ...good, even: "odd" },
];
