import { LANGUAGE_CHOICES } from "../content/language-list";
import type { SiteTexts } from "../content/load-site";
import { PRIVACY_PAGE, partName } from "./site-frame";
import { SITE_NAVIGATION, type SitePart, siteHref } from "./site-route";

interface HeaderProps {
  texts: SiteTexts;
  /** Null: the page of privacy. */
  current: SitePart | null;
  /** The page that holds the parts; "": this one. */
  page: string;
}

/** What is the same on each page of the site. It has no state, so the build can draw it too. */
export function SiteHeader({ texts, current, page }: HeaderProps) {
  return (
    <header class="top">
      <p class="brand">{texts.home.brand}</p>
      <nav aria-label={texts.home.navigation}>
        <ul>
          {SITE_NAVIGATION.map((part) => (
            <li key={part}>
              <a href={siteHref(part, page)} aria-current={currentOf(part, current)}>
                {partName(part, texts)}
              </a>
            </li>
          ))}
          <li>
            <a href={`./${PRIVACY_PAGE}`} aria-current={current === null ? "page" : undefined}>
              {texts.home.parts.privacy}
            </a>
          </li>
        </ul>
      </nav>
    </header>
  );
}

/** The part of the navigation that links to one that is not in it. */
const HOLDER: Partial<Record<SitePart, SitePart>> = { professionals: "sets", moment: "finding" };

function currentOf(part: SitePart, current: SitePart | null): "page" | "true" | undefined {
  if (part === current) return "page";
  return current !== null && part === HOLDER[current] ? "true" : undefined;
}

/** The same page in the other languages. */
export function LanguageLinks({ texts, file }: { texts: SiteTexts; file: string }) {
  return (
    <nav class="site-languages" aria-label={texts.site.languages}>
      <ul>
        {LANGUAGE_CHOICES.map(({ value, name }) => (
          <li key={value}>
            <a href={`../${value}/${file}`} lang={value} hreflang={value}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
