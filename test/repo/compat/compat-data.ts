import { readFileSync } from "node:fs";
import type { Identifier, SupportStatement } from "@mdn/browser-compat-data";

export type Engine = "chrome" | "edge" | "firefox" | "firefox_android";

// Read instead of imported, because transforming 16 MB is slow.
const FILE = "node_modules/@mdn/browser-compat-data/data.json";
const DATA: Identifier = JSON.parse(readFileSync(FILE, "utf8"));

/**
 * The feature at a path such as `api.Element.moveBefore`; undefined where the data does not have it.
 * A prefix may follow, as in `css.properties.user-select#-webkit-`.
 */
export function featureAt(path: string): Identifier | undefined {
  let feature: Identifier | undefined = DATA;
  for (const name of path.replace(/#.*/, "").split("."))
    feature = feature && Object.hasOwn(feature, name) ? feature[name] : undefined;
  return feature;
}

export const isKnown = (path: string): boolean => featureAt(path) !== undefined;

/** The paths directly below a path. */
export const partsOf = (path: string): string[] =>
  Object.keys(featureAt(path) ?? {})
    .filter((name) => name !== "__compat")
    .map((name) => `${path}.${name}`);

/** Every path below a path, however deep. */
export const allBelow = remembered((path: string): string[] =>
  partsOf(path).flatMap((part) => [part, ...allBelow(part)]),
);

export const lastNameOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1);

/**
 * Whether a version has a feature: without a flag, under the name and prefix in use, and in full.
 * A feature without a statement of its own only groups others; it is there if one of them is.
 */
export function isSupported(path: string, engine: Engine, version: number): boolean {
  const feature = featureAt(path);
  if (!feature) return false;
  if (!feature.__compat) return partsOf(path).some((part) => isSupported(part, engine, version));
  const prefix = path.split("#")[1];
  const statements = ([] as SupportStatement[]).concat(feature.__compat.support[engine] ?? []);
  return statements
    .flat()
    .some(
      (one) =>
        one.prefix === prefix &&
        !one.alternative_name &&
        !one.flags &&
        !one.partial_implementation &&
        numberOf(one.version_added) <= version &&
        !(numberOf(one.version_removed) <= version),
    );
}

/** `preview`, false and nothing are no version, and no comparison with them holds. */
const numberOf = (version: string | boolean | null | undefined): number =>
  typeof version === "string" ? Number.parseFloat(version.replace("≤", "")) : Number.NaN;

/** A function that answers the same question from memory: what ships asks each thousands of times. */
export function remembered<Answer>(fn: (question: string) => Answer): (question: string) => Answer {
  const answers = new Map<string, Answer>();
  return (question) => {
    if (!answers.has(question)) answers.set(question, fn(question));
    return answers.get(question) as Answer;
  };
}
