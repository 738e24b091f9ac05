import { type CssNode, generate, parse, walk } from "css-tree";
import { allBelow, isKnown, lastNameOf, partsOf, remembered } from "./compat-data";
import { known, type Use } from "./use";

const TYPES = allBelow("css.types");
const PREFIX = /^-(?:webkit|moz|ms|o)-/;

/** Units whose feature is called otherwise. */
const UNITS: [RegExp, string][] = [
  [/^d(?:vw|vh|vi|vb|vmin|vmax)$/, "css.types.length.viewport_percentage_units_dynamic"],
  [/^l(?:vw|vh|vi|vb|vmin|vmax)$/, "css.types.length.viewport_percentage_units_large"],
  [/^s(?:vw|vh|vi|vb|vmin|vmax)$/, "css.types.length.viewport_percentage_units_small"],
  [/^cq(?:w|h|i|b|min|max)$/, "css.types.length.container_query_length_units"],
  [/^q$/, "css.types.length.Q"],
  [/^fr$/, "css.types.flex"],
  [/^(?:px|cm|mm|in|pt|pc)$/, "css.types.length"],
  [/^(?:deg|grad|rad|turn)$/, "css.types.angle"],
  [/^m?s$/, "css.types.time"],
  [/^(?:dpi|dpcm|dppx|x)$/, "css.types.resolution"],
];

export type CssContext = "stylesheet" | "selectorList" | "mediaQueryList" | "declarationList";

/** Every property, value, at-rule, selector, function and unit in a piece of CSS. What can't be parsed throws. */
export function cssUses(css: string, context: CssContext = "stylesheet"): Use[] {
  const uses: Use[] = [];
  const onParseError = (error: Error) => {
    throw new Error(`This CSS can't be read: ${error.message}`);
  };
  const tree = parse(css, { context, onParseError, parseCustomProperty: true });
  walk(tree, function (node) {
    if (this.rule && (node.type === "Rule" || node.type === "Atrule")) uses.push(nesting());
    const isDescriptor = this.atrule?.name === "font-face";
    uses.push(...(isDescriptor ? fontUses(node) : usesOf(node, this.declaration?.property)));
  });
  return uses;
}

const nesting = (): Use => known("nested rule", "css.selectors.nesting");

function usesOf(node: CssNode, property: string | undefined): Use[] {
  switch (node.type) {
    case "Atrule":
      return [known(`@${node.name}`, `css.at-rules.${node.name}`)];
    case "Feature":
      return [known(`@media (${node.name})`, `css.at-rules.media.${withoutRange(node.name)}`)];
    case "FeatureRange":
      return [known("@media range", "css.at-rules.media.range_syntax")];
    case "NestingSelector":
      return [nesting()];
    case "PseudoClassSelector":
    case "PseudoElementSelector":
      return [known(generate(node), `css.selectors.${node.name}`)];
    case "Declaration":
      return node.property.startsWith("--") ? [] : [propertyUse(node.property)];
    case "Dimension":
      return [unitUse(node.unit)];
    case "Function":
      return node.name.startsWith("--") ? [] : [functionUse(node.name, property)];
    case "Identifier":
      return property && !node.name.startsWith("--") ? keywordUses(node.name, property) : [];
    default:
      return [];
  }
}

/** What `@font-face` holds are descriptors, which the data has apart from properties of the same name. */
function fontUses(node: CssNode): Use[] {
  if (node.type !== "Declaration") return [];
  return [known(`@font-face ${node.property}`, `css.at-rules.font-face.${node.property}`)];
}

const withoutRange = (feature: string): string => feature.replace(/^(?:min|max)-/, "");

function propertyUse(property: string): Use {
  const path = `css.properties.${property}`;
  const prefix = PREFIX.exec(property)?.[0];
  if (isKnown(path) || !prefix) return known(property, path);
  return known(property, `${path.replace(prefix, "")}#${prefix}`);
}

function unitUse(unit: string): Use {
  const name = unit.toLowerCase();
  const path = UNITS.find(([pattern]) => pattern.test(name))?.[1] ?? `css.types.length.${name}`;
  return known(`1${unit}`, path);
}

/** A function is a type of its own, or a value of its property, as `fit-content()` is. */
function functionUse(name: string, property = ""): Use {
  // The data lists what a track may be at the templates alone.
  const ofProperty = valuesOf(property.replace(/^grid-auto-/, "grid-template-")).filter((path) =>
    [name, `${name}_function`].includes(lastNameOf(path)),
  );
  return { name: `${name}()`, candidates: ofProperty.length > 0 ? ofProperty : typesNamed(name) };
}

/** A keyword that the data does not tell of is as old as its property. */
function keywordUses(keyword: string, property: string): Use[] {
  const everywhere = `css.types.global_keywords.${keyword}`;
  if (isKnown(everywhere)) return [known(keyword, everywhere)];
  const isIt = (path: string) => lastNameOf(path) === keyword;
  const found = [partsOf(`css.properties.${property}`).filter(isIt), sharedKeyword(keyword)];
  const candidates = found.find(({ length }) => length > 0) ?? valuesOf(property).filter(isIt);
  return candidates.length > 0 ? [{ name: `${property}: ${keyword}`, candidates }] : [];
}

/** The keywords of types that many properties take. */
const sharedKeyword = (keyword: string): string[] =>
  typesNamed(keyword).filter((path) => /^css\.types\.(?:calc-keyword|color|env)\./.test(path));

const typesNamed = remembered((name: string): string[] =>
  TYPES.filter((path) => lastNameOf(path).toLowerCase() === name.toLowerCase()),
);

/** What the data tells of a property's values; of a shorthand, of those of its longhands too. */
const valuesOf = remembered((property: string): string[] =>
  partsOf("css.properties")
    .filter(
      (path) =>
        path === `css.properties.${property}` || path.startsWith(`css.properties.${property}-`),
    )
    .flatMap(partsOf),
);
