import { parseRoute, type Route } from "../home/route";

/** The parts of the site's page, in the order of its navigation. Privacy is a page of its own. */
export const SITE_PARTS = [
  "start",
  "times",
  "finding",
  "print",
  "sets",
  "professionals",
  "help",
  "install",
  "moment",
] as const;
export type SitePart = (typeof SITE_PARTS)[number];

/** Linked from where they are needed. */
const ELSEWHERE: readonly SitePart[] = ["professionals", "moment"];
export const SITE_NAVIGATION = SITE_PARTS.filter((part) => !ELSEWHERE.includes(part));

export interface SiteRoute extends Omit<Route, "part"> {
  part: SitePart;
}

/** As in the extension: `#finding/n1/C9` and `#moment/n1` lead to the same; anything unknown is the start. */
export function parseSiteRoute(hash: string): SiteRoute {
  const { part, ...rest } = parseRoute(hash);
  if (part === "finding" || part === "moment") return { part, ...rest };
  const [name] = hash.replace(/^#/, "").split("/");
  return { part: SITE_PARTS.find((known) => known === name) ?? "start" };
}

/** Leads to a part, from its own page or from one beside it. */
export const siteHref = (part: SitePart, page = ""): string =>
  part === "start" ? `${page}#` : `${page}#${part}`;
