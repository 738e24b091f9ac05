import type { AnyNode } from "acorn";
import { known, type Use } from "./use";

/** What a regular expression holds that is newer than the language's first editions. */
const IN_PATTERN: [RegExp, string][] = [
  [/\(\?<[=!]/, "lookbehind_assertion"],
  [/\(\?<[A-Za-z_$]/, "named_capturing_group"],
  [/\\k</, "named_backreference"],
  [/\\p\{/i, "unicode_character_class_escape"],
  [/\(\?[ims]*-?[ims]+:/, "modifier"],
];
const FLAGS: Record<string, string> = {
  d: "hasIndices",
  s: "dotAll",
  u: "unicode",
  v: "unicodeSets",
  y: "sticky",
};

/** The syntax of a node, as far as it is newer than ES2015. What is newer than acorn does not parse at all. */
export const syntaxUses = (node: AnyNode): Use[] =>
  syntaxOf(node).map((path) => known(node.type, `javascript.${path}`));

function syntaxOf(node: AnyNode): string[] {
  switch (node.type) {
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return node.async ? ["operators.async_function"] : [];
    case "ForOfStatement":
      return node.await ? ["statements.for_await_of"] : [];
    case "VariableDeclaration":
      return /using$/.test(node.kind) ? [`statements.${node.kind.replace(" ", "_")}`] : [];
    case "CatchClause":
      return node.param ? [] : ["statements.try_catch.optional_catch_binding"];
    case "ChainExpression":
      return ["operators.optional_chaining"];
    case "ImportExpression":
      return ["operators.import"];
    case "MetaProperty":
      return [node.meta.name === "import" ? "operators.import_meta" : "operators.new_target"];
    case "LogicalExpression":
      return node.operator === "??" ? ["operators.nullish_coalescing"] : [];
    case "AssignmentExpression":
      return ASSIGNMENTS[node.operator] ?? [];
    case "BinaryExpression":
      return node.left.type === "PrivateIdentifier" ? ["classes.private_class_fields_in"] : [];
    case "StaticBlock":
      return ["classes.static.initialization_blocks"];
    case "PropertyDefinition":
    case "MethodDefinition":
      return classPart(node);
    case "Literal":
      return node.regex ? regExpParts(node.regex) : numberPart(node.raw);
    default:
      return [];
  }
}

const ASSIGNMENTS: Record<string, string[]> = {
  "??=": ["operators.nullish_coalescing_assignment"],
  "||=": ["operators.logical_or_assignment"],
  "&&=": ["operators.logical_and_assignment"],
  "**=": ["operators.exponentiation_assignment"],
};

function classPart({ type, key }: { type: string; key: AnyNode }): string[] {
  const field = type === "PropertyDefinition" ? "fields" : "methods";
  if (key.type === "PrivateIdentifier") return [`classes.private_class_${field}`];
  return field === "fields" ? ["classes.public_class_fields"] : [];
}

function regExpParts({ pattern, flags }: { pattern: string; flags: string }): string[] {
  const parts = IN_PATTERN.filter(([sign]) => sign.test(pattern)).map(([, part]) => part);
  return [
    ...parts.map((part) => `regular_expressions.${part}`),
    ...[...flags].flatMap((flag) => (FLAGS[flag] ? [`builtins.RegExp.${FLAGS[flag]}`] : [])),
  ];
}

function numberPart(raw = ""): string[] {
  if (/^\d[\d_]*n$/.test(raw)) return ["builtins.BigInt"];
  return /^\d+_/.test(raw) ? ["grammar.numeric_separators"] : [];
}
