import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { isNode, type Node, nodesOf } from "./syntax";

const FOLDERS = ["popup", "home", "welcome", "card", "ui", "site", "quiet-time-form", "today"];
/** Attributes that people read, or that screen readers announce. */
const TEXT_ATTRIBUTES =
  /^(title|alt|placeholder|label|aria-(label|description|roledescription|valuetext))$/;

/**
 * Punctuation that differs by language: French has a space before a colon, and ranges have
 * different dashes.
 */
const MARK = /[:;,?–—«»“”„"]/;

/**
 * Literal texts for people in a component: between tags, in braces between tags, or in an
 * attribute.
 */
function literalsIn(file: string): string[] {
  return nodesOf(file).flatMap((node) => {
    if (node.type === "JSXText") return [String(node.value)];
    if (node.type === "JSXElement" || node.type === "JSXFragment")
      return (node.children as Node[])
        .filter(({ type }) => type === "JSXExpressionContainer")
        .flatMap(({ expression }) => shownBy(expression as Node));
    const { name, value } = node as { name?: { name?: unknown }; value?: unknown };
    const isText = node.type === "JSXAttribute" && TEXT_ATTRIBUTES.test(String(name?.name));
    return isText && isNode(value) ? shownBy(value) : [];
  });
}

/** The literal texts to which an expression may evaluate. */
function shownBy(node: Node): string[] {
  const of = (...keys: string[]) => keys.flatMap((key) => shownBy(node[key] as Node));
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" ? [node.value] : [];
    case "TemplateLiteral":
      return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    case "JSXExpressionContainer":
    case "ParenthesizedExpression":
      return of("expression");
    case "ConditionalExpression":
      return of("consequent", "alternate");
    case "LogicalExpression":
      return of("right");
    default:
      return [];
  }
}

const components = FOLDERS.flatMap((folder) =>
  readdirSync(join("src", folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => join("src", folder, file)),
);

describe("what components show", () => {
  it("was found at all", () => {
    expect(components.length).toBeGreaterThan(40);
  });

  it("has no word of its own: words live in the language files", () => {
    const words = components.flatMap((file) =>
      literalsIn(file)
        .filter((text) => /\p{L}/u.test(text))
        .map((text) => `${file}: ${text.trim()}`),
    );
    expect(words).toEqual([]);
  });

  it("glues nothing with marks of its own: each language has its own colon, comma and range", () => {
    const marks = components.flatMap((file) =>
      literalsIn(file)
        .filter((text) => MARK.test(text))
        .map((text) => `${file}: ${text.trim()}`),
    );
    expect(marks).toEqual([]);
  });
});
