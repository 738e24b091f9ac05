import { describe, expect, it } from "vitest";
import { MAX_OWN, MAX_OWN_TEXT_LENGTH, MAX_OWN_TITLE_LENGTH } from "./own-moment-bounds";
import { MAX_PASTED_LINES, readPastedMoments } from "./pasted-moments";

const read = (pasted: string, own: { title: string; text: string }[] = []) =>
  readPastedMoments(pasted, own);
const wordsOf = (pasted: string) =>
  read(pasted).map((line) => (line.kind === "moment" ? [line.title, line.text] : [line.why]));
const own = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ title: `Mine ${place}`, text: "" }));

describe("a pasted line", () => {
  it.each([
    ["Boats: a cup each, and one sinks", ["Boats", "a cup each, and one sinks"]],
    ["Les bateaux : un gobelet chacun", ["Les bateaux", "un gobelet chacun"]],
    ["Count the stairs", ["Count the stairs", ""]],
    ["Boats\ta cup each\tat the tub", ["Boats", "a cup each at the tub"]],
    ["Walk at 8:30", ["Walk at 8:30", ""]],
    ["Morning: walk at 8:30: slowly", ["Morning", "walk at 8:30: slowly"]],
    ["Boats:", ["Boats", ""]],
    ["  Boats  ", ["Boats", ""]],
    ["\u202eBoats\u00ad", ["Boats", ""]],
  ])("%j is %j", (line, words) => {
    expect(wordsOf(line)).toEqual([words]);
  });

  it.each([
    "- ",
    "* ",
    "• ",
    "•",
    "–",
    "1. ",
    "12) ",
    "(3) ",
    "a) ",
    "[ ] ",
    "[x] ",
    "- [ ] ",
    "\t- ",
  ])("loses the mark %j that a list begins its lines with", (mark) => {
    expect(wordsOf(`${mark}Boats: one sinks`)).toEqual([["Boats", "one sinks"]]);
  });

  it.each(["2 cups, one sinks", "-5 and colder", "1.5 m of rope", "A walk", "…and then?"])(
    "keeps what only looks like one: %s",
    (line) => {
      expect(wordsOf(line)).toEqual([[line, ""]]);
    },
  );

  it.each(["", "   ", "---", "•", "1.", "\t", "\u200b"])("is none without words: %j", (line) => {
    expect(read(`Boats\n${line}\nDucks`)).toHaveLength(2);
  });
});

describe("a pasted list", () => {
  it("has the line ends of every system", () => {
    expect(wordsOf("a\r\nb\rc\nd\u2028e")).toHaveLength(5);
  });

  it("leaves out what is too long, and says which of the two is", () => {
    const title = "x".repeat(MAX_OWN_TITLE_LENGTH);
    const text = "y".repeat(MAX_OWN_TEXT_LENGTH);
    expect(wordsOf(`${title}: ${text}`)).toEqual([[title, text]]);
    expect(wordsOf(`${title}x: ${text}\n${title}: ${text}y`)).toEqual([
      ["title-too-long"],
      ["text-too-long"],
    ]);
  });

  it("leaves out what is there already, or twice in it, whatever its capitals and spaces", () => {
    const there = [{ title: "Boats", text: "One sinks." }];
    expect(read("boats:  one sinks.\nBoats\nBOATS\nBoats: two sink", there)).toEqual([
      { kind: "left-out", line: "boats:  one sinks.", why: "already-there" },
      { kind: "moment", title: "Boats", text: "" },
      { kind: "left-out", line: "BOATS", why: "twice" },
      { kind: "moment", title: "Boats", text: "two sink" },
    ]);
  });

  it("takes as many as there is room for", () => {
    const lines = read("a\nb\nc", own(MAX_OWN - 2));
    expect(lines.map(({ kind }) => kind)).toEqual(["moment", "moment", "left-out"]);
    expect(lines[2]).toMatchObject({ line: "c", why: "no-room" });
  });

  it("of 10 kB is read, and the lines beyond the bound are left out", () => {
    const lines = read(
      Array.from({ length: MAX_PASTED_LINES + 1 }, (_, n) => `${n} ${"word ".repeat(10)}`).join(
        "\n",
      ),
    );
    expect(lines).toHaveLength(MAX_PASTED_LINES + 1);
    expect(lines.filter(({ kind }) => kind === "moment")).toHaveLength(MAX_OWN);
    expect(lines.at(-2)).toMatchObject({ why: "no-room" });
    expect(lines.at(-1)).toMatchObject({ why: "too-many-lines" });
  });
});
