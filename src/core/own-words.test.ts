import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { ownDraftSchema, ownSchema } from "./moment/own-moment";
import { cleanLine, cleanText } from "./own-words";
import { quietTimeDraftSchema, quietTimeSchema } from "./quiet-time/quiet-time";

/** By number, so that no pattern of the code under test is repeated. */
const HIDDEN = [
  ...[0x00, 0x07, 0x1b, 0x7f, 0x80, 0x9f, 0xad, 0x61c, 0x200b, 0x200e, 0x200f],
  ...[0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
  ...[0x2060, 0x2064, 0x206a, 0xfeff, 0xd83d, 0xdc76],
];
const BREAKS = ["\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\t", "\v"];
const JOINED_EMOJI = "👩‍👩‍👧";
const PERSIAN = "می‌خوابیم";
const KEPT = [JOINED_EMOJI, PERSIAN, "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "❤️", "Bad und Bär", "עכשיו", "a", " "];

const written = fc
  .array(
    fc.oneof(
      fc.constantFrom(...KEPT),
      fc.constantFrom(...BREAKS),
      fc.constantFrom(...HIDDEN).map((code) => String.fromCharCode(code)),
      fc.string({ unit: "binary" }),
    ),
  )
  .map((parts) => parts.join(""));

function isHidden(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  return isControl || isSurrogate || (code > 0xa0 && HIDDEN.includes(code));
}
const hiddenIn = (text: string): string[] => [...text].filter(isHidden);

describe("what a parent wrote, as it comes in", () => {
  it("holds no character that hides or turns round, whatever it came with", () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(hiddenIn(cleanLine(text))).toEqual([]);
        expect(hiddenIn(cleanText(text).replaceAll("\n", ""))).toEqual([]);
      }),
    );
  });

  it("is the same when it comes in again", () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it("keeps families, flags, hearts and Persian, between whatever was hidden", () => {
    const hidden = fc.constantFrom(...HIDDEN.filter((code) => code < 0xd800 || code > 0xdfff));
    const words = fc.array(fc.constantFrom(...KEPT.filter((word) => word !== " ")), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, hidden, (kept, code) => {
        expect(cleanLine(kept.join(String.fromCharCode(code)))).toBe(kept.join(""));
        expect(cleanText(kept.join("\r\n"))).toBe(kept.join("\n"));
      }),
    );
  });

  it("keeps line breaks in a text, as one kind, and has a space for each in a line", () => {
    expect(cleanText("a\r\nb\rc\u2028d\ne\tf")).toBe("a\nb\nc\nd\ne f");
    expect(cleanLine("a\r\nb\rc\u2028d\ne\tf")).toBe("a b c d e f");
  });

  it.each(["", " \n ", "\u200b", "\u200c", "\u200d\u200d", "\u3164", "\u2800", "\u202e\u202c"])(
    "is empty where nothing of it can be seen: %j",
    (text) => {
      expect(cleanLine(text)).toBe("");
      expect(cleanText(text)).toBe("");
    },
  );
});

describe("every schema that a parent's words come in through", () => {
  const quietTime = {
    ...{ id: "bath", routines: ["bath"], forWhom: "all", days: [1], start: 1_110 },
    ...{ lengthMinutes: 15, leadInMinutes: 0, on: true, fortnightFrom: null },
  };
  const own = { id: "own-1", routine: "bath", madeAt: 0 };

  it.each([quietTimeSchema, quietTimeDraftSchema])("cleans the name of a quiet time", (schema) => {
    const parse = (name: string) => v.parse(schema, { ...quietTime, name }).name;
    expect(parse("\u202ehtaB\r\nnow")).toBe("htaB now");
    expect(parse("\u200b")).toBe("");
  });

  it.each([ownSchema, ownDraftSchema])("cleans title and text of an own moment", (schema) => {
    const parsed = v.parse(schema, {
      ...own,
      title: `\u0000${JOINED_EMOJI}\n`,
      text: "a\r\nb\u200f",
    });
    expect(parsed).toMatchObject({ title: `${JOINED_EMOJI} `, text: "a\nb" });
    expect(v.parse(schema, { ...own, title: "\u200b", text: "\u2066" })).toMatchObject({
      title: "",
      text: "",
    });
  });
});
