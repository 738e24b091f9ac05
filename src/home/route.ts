/** The parts of the home page, in the order of its navigation. */
export const PARTS = ["start", "quiet-times", "kept", "look-back", "finding", "settings"] as const;
export type Part = (typeof PARTS)[number];

/** Those in the navigation: looking back is a door of the start, and rarely needed. */
export const NAVIGATION = PARTS.filter((part) => part !== "look-back");

export interface Route {
  part: Part;
  /** The moment one came from to the finding. */
  momentId?: string;
  /** A claim to go to, further down in the finding. */
  claimId?: string;
}

/** Reads `#kept`, `#finding/n1` or `#finding/n1/C9`; what it does not know leads to the start. */
export function parseRoute(hash: string): Route {
  const [name, momentId, claimId] = hash.replace(/^#/, "").split("/");
  const part = PARTS.find((known) => known === name) ?? "start";
  if (part !== "finding" || !isId(momentId)) return { part };
  return isId(claimId) ? { part, momentId, claimId } : { part, momentId };
}

const isId = (text: string | undefined): text is string => /^[a-z0-9-]{1,40}$/i.test(text ?? "");

/** The address of a part, to put in a link. */
export function hrefOf(part: Part, ...rest: string[]): string {
  return part === "start" ? "#" : `#${[part, ...rest].join("/")}`;
}
