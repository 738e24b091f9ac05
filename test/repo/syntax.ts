import { readFileSync } from "node:fs";
import { parseSync } from "vite";

export interface Node {
  type: string;
  [key: string]: unknown;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;

/** A node and all below it. */
export function* nodesIn(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const inner of Array.isArray(value) ? value : [value])
      if (isNode(inner)) yield* nodesIn(inner);
}

/** The root of the syntax of a file. */
export function parse(file: string, code: string): Node {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} can't be read: ${errors[0]?.message}`);
  return program as unknown as Node;
}

/** Every node of a source file. */
export const nodesOf = (file: string): Node[] => [
  ...nodesIn(parse(file, readFileSync(file, "utf8"))),
];
