import type { AnyNode, MemberExpression } from "acorn";
import { isKnown } from "./compat-data";
import { textOf } from "./literals";
import { areasNamed, eventsNamed, globalPaths, membersNamed, membersOf } from "./member-index";
import type { Use } from "./use";

const GLOBAL_OBJECTS = new Set(["globalThis", "self", "window"]);
const INSTANCES: Record<string, string> = {
  document: "Document",
  history: "History",
  location: "Location",
  navigator: "Navigator",
};

/** The names of `a.b?.c`, the first one first; null for what has no name before the code runs. */
export function chainOf(node: AnyNode): (string | null)[] {
  if (node.type === "ChainExpression") return chainOf(node.expression);
  if (node.type === "Identifier") return [node.name];
  if (node.type !== "MemberExpression") return [null];
  return [...chainOf(node.object), nameOf(node)];
}

function nameOf({ property, computed }: MemberExpression): string | null {
  if (property.type === "Identifier" && !computed) return property.name;
  return textOf(property as AnyNode) ?? null;
}

/** The uses in the whole of a chain, but for its root, which is no member. */
export function memberUses(chain: (string | null)[]): Use[] {
  const uses: Use[] = [];
  let at = 1;
  while (at < chain.length) {
    const inExtension = extensionUse(chain.slice(at));
    const name = chain[at];
    if (inExtension) uses.push(inExtension.use);
    else if (name) uses.push(memberUse(chain, at, name));
    at += inExtension?.length ?? 1;
  }
  return uses;
}

/** What the last member of a chain may be. */
export const lastOfChain = (chain: (string | null)[]): Use | undefined => memberUses(chain).at(-1);

/** `storage.local.get`, as deep as the data knows it: nothing else of the browser begins with an area. */
function extensionUse(names: (string | null)[]): { use: Use; length: number } | undefined {
  const [area, member] = names;
  if (!area || !member || !isKnown(`webextensions.api.${area}.${member}`)) return undefined;
  let path = `webextensions.api.${area}.${member}`;
  let length = 2;
  while (names[length] && isKnown(`${path}.${names[length]}`)) {
    path = `${path}.${names[length]}`;
    length += 1;
  }
  return { use: { name: names.slice(0, length).join("."), candidates: [path] }, length };
}

function memberUse(chain: (string | null)[], at: number, name: string): Use {
  const exact = ofKnownObject(chain, at, name);
  if (exact.length > 0) return { name: `.${name}`, candidates: exact };
  return { name: `.${name}`, candidates: anyMember(name), isByName: true };
}

function ofKnownObject(chain: (string | null)[], at: number, name: string): string[] {
  const isOfPrototype = chain[at - 1] === "prototype";
  const object = chain[isOfPrototype ? at - 2 : at - 1];
  if (!object) return [];
  if (GLOBAL_OBJECTS.has(object) && at === 1) return globalPaths(name);
  const isRoot = at - (isOfPrototype ? 2 : 1) === 0 || chain[0] === "Intl";
  return isRoot ? membersOf(INSTANCES[object] ?? object, name) : [];
}

/** A member by its name alone; `onclick` handles the event. */
export function anyMember(name: string): string[] {
  const members = [...membersNamed(name), ...areasNamed(name)];
  return members.length === 0 && name.startsWith("on") ? eventsNamed(name.slice(2)) : members;
}
