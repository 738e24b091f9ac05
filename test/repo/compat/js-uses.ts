import { type AnyNode, parse } from "acorn";
import { fullAncestor } from "acorn-walk";
import { callUses } from "./call-uses";
import { cssInJs } from "./css-in-js";
import { elementUses } from "./element-uses";
import { keyOf } from "./literals";
import { globalPaths } from "./member-index";
import { anyMember, chainOf, memberUses } from "./member-uses";
import { syntaxUses } from "./syntax-uses";
import type { Use } from "./use";

/** Everything of the browser in a script: syntax, globals, members, options, events, elements and CSS. */
export function jsUses(code: string): Use[] {
  const tree = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const uses: Use[] = [];
  fullAncestor(tree, (one, _state, ancestors) => {
    const node = one as AnyNode;
    const parent = ancestors.at(-2) as AnyNode | undefined;
    uses.push(...syntaxUses(node), ...cssInJs(node), ...usesOf(node, parent));
  });
  return uses.filter(({ candidates }) => candidates.length > 0);
}

function usesOf(node: AnyNode, parent: AnyNode | undefined): Use[] {
  switch (node.type) {
    case "Identifier":
      return [{ name: node.name, candidates: globalPaths(node.name) }];
    case "MemberExpression":
      return isInLonger(node, parent) ? [] : memberUses(chainOf(node));
    case "ObjectPattern":
      return node.properties.flatMap((one) =>
        one.type === "Property" ? memberNamed(keyOf(one)) : [],
      );
    case "CallExpression":
      return [...callUses(node), ...elementUses(node.arguments as AnyNode[])];
    case "NewExpression":
      return callUses(node);
    case "ArrayExpression":
      return elementUses(node.elements as AnyNode[]);
    default:
      return [];
  }
}

/** Whether a longer chain of members begins with this one. */
const isInLonger = (node: AnyNode, parent: AnyNode | undefined): boolean =>
  parent?.type === "MemberExpression" && parent.object === node;

const memberNamed = (name: string | undefined): Use[] =>
  name ? [{ name: `.${name}`, candidates: anyMember(name), isByName: true }] : [];
