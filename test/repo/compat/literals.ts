import type { AnyNode, ObjectExpression, Property } from "acorn";

/** The text of a string or of a template; what a template takes in is left out. */
export function textOf(node: AnyNode | null | undefined): string | undefined {
  if (node?.type === "Literal" && typeof node.value === "string") return node.value;
  if (node?.type !== "TemplateLiteral") return undefined;
  return node.quasis.map(({ value }) => value.cooked ?? value.raw).join("x");
}

/** The text of a string or of a template that takes nothing in. */
export const plainTextOf = (node: AnyNode): string | undefined =>
  node.type === "TemplateLiteral" && node.expressions.length > 0 ? undefined : textOf(node);

/** The properties of an object literal that are written out. */
export const propertiesOf = (node: ObjectExpression): Property[] =>
  node.properties.filter((one): one is Property => one.type === "Property");

/** The name of a property, where it is known before the code runs. */
export function keyOf({ key, computed }: Pick<Property, "key" | "computed">): string | undefined {
  if (key.type === "Identifier" && !computed) return key.name;
  return textOf(key as AnyNode);
}
