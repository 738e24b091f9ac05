import type { SiteTexts } from "../content/load-site";
import type { SitePart } from "./site-route";

/** The page of privacy, beside the page of everything else: stores ask for an address of its own. */
export const PRIVACY_PAGE = "privacy.html";

/** A part by name, as in the extension where it is the same. */
export function partName(part: SitePart, { site, home }: SiteTexts): string {
  return part === "finding" || part === "moment" ? home.parts[part] : site.parts[part];
}
