import type { AnyNode, CallExpression } from "acorn";
import { isKnown } from "./compat-data";
import { type CssContext, cssUses } from "./css-uses";
import { keyOf, plainTextOf, propertiesOf, textOf } from "./literals";
import { chainOf } from "./member-uses";
import type { Use } from "./use";

const READ_BY: Record<string, CssContext> = {
  closest: "selectorList",
  matches: "selectorList",
  querySelector: "selectorList",
  querySelectorAll: "selectorList",
  matchMedia: "mediaQueryList",
};
/** Rules from the first sign to the last, with a declaration in them. */
const STYLE_SHEET = /^[\w\s.:#@*[\]&][^{}]*\{[^{}]*(?:\{[^{}]*)?:[\s\S]*\}\s*$/;

/** The CSS in a script: style sheets in strings, selectors, media queries and styles of elements. */
export function cssInJs(node: AnyNode): Use[] {
  switch (node.type) {
    case "Literal":
    case "TemplateLiteral":
      return sheetUses(textOf(node) ?? "");
    case "CallExpression":
      return argumentUses(node);
    case "Property":
      return keyOf(node) === "style" ? styleUses(node.value) : [];
    case "MemberExpression":
      return memberStyle(chainOf(node));
    default:
      return [];
  }
}

const sheetUses = (text: string): Use[] => (STYLE_SHEET.test(text) ? cssUses(text) : []);

function argumentUses({ callee, arguments: [first] }: CallExpression): Use[] {
  const name = chainOf(callee as AnyNode).at(-1) ?? "";
  const text = textOf(first as AnyNode);
  if (text === undefined) return [];
  if (name === "setProperty") return declared(text);
  const context = Object.hasOwn(READ_BY, name) ? READ_BY[name] : undefined;
  return context ? cssUses(text, context) : [];
}

function styleUses(value: AnyNode): Use[] {
  if (value.type === "ObjectExpression")
    return propertiesOf(value).flatMap((one) => declared(keyOf(one) ?? "", plainTextOf(one.value)));
  const text = textOf(value) ?? "";
  // A number format has a style too, which is no CSS.
  return text.includes(":") ? cssUses(text, "declarationList") : [];
}

/** `element.style.position` */
function memberStyle(chain: (string | null)[]): Use[] {
  const [object, property] = chain.slice(-2);
  return object === "style" && property && isKnown(`css.properties.${hyphenated(property)}`)
    ? declared(property)
    : [];
}

const declared = (property: string, value = "inherit"): Use[] =>
  property ? cssUses(`${hyphenated(property)}:${value}`, "declarationList") : [];

const hyphenated = (name: string): string =>
  name.startsWith("--") ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
