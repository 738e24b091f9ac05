/** The parts of the home page, in the order of its navigation. */
export const PARTS = [
  "start",
  "quiet-times",
  "kept",
  "moment",
  "look-back",
  "finding",
  "settings",
  "privacy",
] as const;
export type Part = (typeof PARTS)[number];

/** Linked from where they are needed: a moment, the settings and the welcome. */
const ELSEWHERE: readonly Part[] = ["moment", "privacy"];
/** The parts in the navigation. */
export const NAVIGATION = PARTS.filter((part) => !ELSEWHERE.includes(part));

export interface Route {
  part: Part;
  /** The moment that is shown, or from which the finding was opened. */
  momentId?: string;
  /** A claim of the finding, who to talk to, or a section of the settings, to scroll to. */
  claimId?: string;
}

/** Where the finding says who to talk to; no moment has this id. */
export const HELP_ID = "help";
/** The sections of the settings, in their order, each with a heading of this id. */
export const SETTINGS_SECTIONS = [
  "child",
  "often",
  "where",
  "appearance",
  "calendar",
  "data",
  HELP_ID,
] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

/**
 * Parses `#kept`, `#moment/n1`, `#finding/n1`, `#finding/n1/C9`, `#finding/help` or `#settings/data`; anything
 * else is the start page.
 */
export function parseRoute(hash: string): Route {
  const [name, momentId, claimId] = hash.replace(/^#/, "").split("/");
  const part = PARTS.find((known) => known === name) ?? "start";
  if (part === "moment" && isId(momentId)) return { part, momentId };
  const section = SETTINGS_SECTIONS.find((known) => known === momentId);
  if (part === "settings" && section) return { part, claimId: section };
  if (part !== "finding" || !isId(momentId)) return { part };
  if (momentId === HELP_ID) return { part, claimId: HELP_ID };
  return isId(claimId) ? { part, momentId, claimId } : { part, momentId };
}

const isId = (text: string | undefined): text is string => /^[a-z0-9-]{1,40}$/i.test(text ?? "");

/** The link to a part. */
export function hrefOf(part: Part, ...rest: string[]): string {
  return part === "start" ? "#" : `#${[part, ...rest].join("/")}`;
}
