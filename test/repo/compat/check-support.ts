import { type Engine, featureAt, isSupported } from "./compat-data";
import { ownerOf } from "./member-index";
import type { Use } from "./use";

/** A feature that some engine lacks, and why what ships may use it all the same. */
export interface Guard {
  feature: string;
  engines: Engine[];
  reason: string;
  /** What in the source sees to it: text of a file of `src`, or of a package that ships. */
  where: string;
}

/** Members with the name of something in use that are something else: no object of theirs is at hand. */
export interface OtherMeaning {
  reason: string;
  /** Paths of members, or of interfaces for all of theirs. */
  members: string[];
}

export interface Decisions {
  guards: Guard[];
  otherMeanings: OtherMeaning[];
}

/** What is not supported, or what can't be told without a decision. */
export interface Findings {
  unsupported: string[];
  undecided: string[];
  /** Guards and other meanings that decided something. */
  needed: Set<Guard | string>;
}

export function checkSupport(
  uses: Use[],
  [engine, version]: [Engine, number],
  decisions: Decisions,
): Findings {
  const findings: Findings = { unsupported: [], undecided: [], needed: new Set() };
  const others = decisions.otherMeanings.flatMap(({ members }) => members);
  for (const use of uses) {
    const lacking = use.candidates.filter(
      (path) => !isSupported(path, engine, version) && isAtHand(path, use, engine, version),
    );
    const open = lacking.filter((path) => {
      const guard = guardOf(path, engine, decisions.guards);
      const decided =
        guard ?? (use.isByName ? others.find((other) => isIn(path, other)) : undefined);
      if (decided) findings.needed.add(decided);
      return !decided;
    });
    const isNowhere = !use.candidates.some((path) => isSupported(path, engine, version));
    if (use.candidates.length > 0 && open.length === 0) continue;
    const line = `${use.name}: ${open.join(", ") || "not in the data"}`;
    if (isNowhere) findings.unsupported.push(line);
    else findings.undecided.push(line);
  }
  return findings;
}

/** An interface that an engine lacks gives no objects there; what gives them elsewhere is a use of its own. */
function isAtHand(path: string, use: Use, engine: Engine, version: number): boolean {
  if (!use.isByName) return true;
  const owner = ownerOf(path);
  return !featureAt(owner)?.__compat || isSupported(owner, engine, version);
}

const guardOf = (path: string, engine: Engine, guards: Guard[]): Guard | undefined =>
  guards.find(({ feature, engines }) => engines.includes(engine) && isIn(path, feature));

const isIn = (path: string, feature: string): boolean =>
  path === feature || path.startsWith(`${feature}.`);
