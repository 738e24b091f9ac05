import { describe, expect, it } from "vitest";
import { sentencesIn } from "../../scripts/all-texts";
import { formatWeekday } from "../../src/content/format";
import { projectFiles } from "./project-files";
import { type Node, nodesOf } from "./syntax";

/** What drives the product in a browser. */
const DRIVERS = /^(test\/(e2e|browsers|bench)\/.*|scripts\/(first-card|store-pictures))\.(ts|mjs)$/;
const LABELS = "test/e2e/labels.ts";

const files = projectFiles().filter((file) => DRIVERS.test(file));

/** A text of one small word, such as "none", is a word of code as well. */
const isOwn = (text: string): boolean => text.length > 3 && /\p{Lu}|\p{L} /u.test(text);

const english = sentencesIn("en").map(({ text }) => text);
const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => formatWeekday(day, "en", "long"));
const texts = new Set([...english, ...weekdays].filter(isOwn));
/** How a text begins that has a place to fill in: "Open:", "browsing since". */
const beginnings = english
  .filter((text) => text.includes("{"))
  .map((text) => text.slice(0, text.indexOf("{")).trim())
  .filter(isOwn);

/** What a literal says: a template with "…" in each of its places, a pattern without its anchors. */
function textOf(node: Node): string[] {
  const { value, regex } = node as { value?: unknown; regex?: { pattern: string } };
  if (regex) return [regex.pattern.replace(/^\^|\$$|\\(?=\W)/g, "")];
  if (node.type === "Literal") return typeof value === "string" ? [value] : [];
  if (node.type !== "TemplateLiteral") return [];
  return [(node.quasis as { value: { cooked: string } }[]).map((it) => it.value.cooked).join("…")];
}

function isEnglishText(announced: string): boolean {
  if (texts.has(announced)) return true;
  if (beginnings.some((text) => announced.startsWith(text))) return true;
  // Several words with which a sentence begins, as in waitForText("Nothing here.").
  return (
    /^\p{Lu}.*\p{L} \p{L}/u.test(announced) && english.some((text) => text.startsWith(announced))
  );
}

/** A pattern may hold a whole text between other things. */
const holdsEnglishText = (pattern: string): boolean =>
  pattern.split(/[^\p{L}' ]+/u).some((part) => isEnglishText(part.trim()));

const isLabel = (node: Node): boolean =>
  textOf(node).some((text) => isEnglishText(text) || ("regex" in node && holdsEnglishText(text)));

describe("what drives the product in a browser", () => {
  it("was found at all, and so were the texts", () => {
    expect(files.length).toBeGreaterThan(60);
    expect(files).toContain(LABELS);
    expect(texts.size).toBeGreaterThan(500);
  });

  it("takes each label from the English texts, so that a better word breaks nothing", () => {
    const written = files.flatMap((file) =>
      nodesOf(file)
        .filter(isLabel)
        .map((node) => `${file}: ${textOf(node)}`),
    );
    expect(written).toEqual([]);
  });

  it("knows the English texts by one file alone", () => {
    const importing = files.filter((file) =>
      nodesOf(file).some(
        ({ type, source }) =>
          /^(Import|Export)/.test(type) &&
          String((source as { value?: string } | null)?.value).includes("/content/en/"),
      ),
    );
    expect(importing).toEqual([LABELS]);
  });
});

describe("a label that a test writes itself is found", () => {
  const literal = (value: string): Node => ({ type: "Literal", value });
  const pattern = (source: string): Node => ({ type: "Literal", regex: { pattern: source } });

  it.each(["Close", "We'll do this", "Later, in 5 min", "every day", "Nothing here.", "Monday"])(
    "%s",
    (label) => expect(isLabel(literal(label))).toBe(true),
  );
  it.each(["^Open: ", "Paused until (tomorrow at )?4:00", "Next.*Bath at \\d+", "^(Next|Skip)$"])(
    "/%s/",
    (source) => expect(isLabel(pattern(source))).toBe(true),
  );
  it.each(["none", "the card to go", "src/home/home.html", "Enter", "bedtime"])(
    "and %s is none",
    (word) => expect(isLabel(literal(word))).toBe(false),
  );
});
