import type { AnyNode } from "acorn";
import { isKnown } from "./compat-data";
import { keyOf, propertiesOf, textOf } from "./literals";
import { eventsNamed } from "./member-index";
import { known, type Use } from "./use";

const RENAMED: Record<string, string> = { classname: "class", htmlfor: "for" };

/** `h("details", { open })` as what is compiled from JSX has it, and `["circle", { r }]` as scenes have it. */
export function elementUses([first, second]: (AnyNode | null)[]): Use[] {
  const element = textOf(first);
  if (!element || second?.type !== "ObjectExpression") return [];
  const attributes = propertiesOf(second).map((one): [string, string | undefined] => [
    keyOf(one) ?? "",
    textOf(one.value),
  ]);
  return usesOfElement(element, attributes);
}

/** An element with its attributes; nothing where there is no element of that name. */
export function usesOfElement(
  element: string,
  attributes: [name: string, value: string | undefined][],
): Use[] {
  // What both have, a link or a script, is HTML's.
  const path = [`html.elements.${element}`, `svg.elements.${element}`].find(isKnown);
  if (!path) return [];
  const ofAttributes = attributes.flatMap(([name, value]) =>
    attributeUses(path, element, RENAMED[name.toLowerCase()] ?? name, value),
  );
  return [known(`<${element}>`, path), ...ofAttributes];
}

function attributeUses(path: string, element: string, name: string, value = ""): Use[] {
  const label = `<${element} ${name}>`;
  if (/^on[A-Z]/.test(name))
    return [{ name: label, candidates: eventsNamed(name.slice(2)), isByName: true }];
  const [language] = path.split(".");
  const written = language === "html" ? name.toLowerCase() : name;
  const attribute = [`${path}.${written}`, `${language}.global_attributes.${written}`].find(
    isKnown,
  );
  if (!attribute) return [];
  const values = [`${attribute}.${value}`, `${attribute}_${value}`].filter(
    (one) => value && isKnown(one),
  );
  return [
    { name: label, candidates: [attribute] },
    { name: `<${element} ${name}="${value}">`, candidates: values },
  ];
}
