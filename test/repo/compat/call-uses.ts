import type { AnyNode, CallExpression, NewExpression } from "acorn";
import { allBelow, isKnown, lastNameOf } from "./compat-data";
import { keyOf, propertiesOf, textOf } from "./literals";
import { eventsNamed, globalPaths } from "./member-index";
import { chainOf, lastOfChain } from "./member-uses";
import type { Use } from "./use";

const LISTENS = new Set(["addEventListener", "removeEventListener"]);

/** What a call uses beside the function itself: its constructor, its options, the event it listens to. */
export function callUses(call: CallExpression | NewExpression): Use[] {
  const chain = chainOf(call.callee as AnyNode);
  const name = chain.at(-1);
  if (!name) return [];
  const called = chain.length === 1 ? { name, candidates: globalPaths(name) } : lastOfChain(chain);
  const candidates = (called?.candidates ?? []).flatMap((path) =>
    call.type === "NewExpression" ? constructorOf(path) : [path],
  );
  const itself = call.type === "NewExpression" ? [{ name: `new ${name}()`, candidates }] : [];
  return [...itself, ...optionUses(name, candidates, call), ...eventUses(name, call)];
}

/** The data has a constructor's own history below its interface. */
function constructorOf(path: string): string[] {
  const own = `${path}.${lastNameOf(path)}`;
  return [isKnown(own) ? own : path];
}

function eventUses(name: string, call: CallExpression | NewExpression): Use[] {
  const type = textOf(call.arguments[0] as AnyNode);
  return LISTENS.has(name) && type
    ? [{ name: `"${type}"`, candidates: eventsNamed(type), isByName: true }]
    : [];
}

/** The keys of the object literals that a function is given, as far as the data tells of them. */
function optionUses(
  name: string,
  candidates: string[],
  call: CallExpression | NewExpression,
): Use[] {
  const below = candidates.flatMap(allBelow);
  if (below.length === 0) return [];
  const keys = call.arguments.flatMap((argument) => keysIn(argument as AnyNode));
  return keys.map((key) => ({
    name: `${name}({ ${key} })`,
    candidates: below.filter((path) => isOption(lastNameOf(path), key)),
    isByName: candidates.length > 1,
  }));
}

const isOption = (part: string, key: string): boolean =>
  [key, `${key}_parameter`, `options_${key}_parameter`].includes(part);

function keysIn(node: AnyNode): string[] {
  if (node.type !== "ObjectExpression") return [];
  return propertiesOf(node).flatMap((one) => [keyOf(one) ?? [], keysIn(one.value)].flat());
}
