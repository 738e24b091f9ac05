import { Icon, type IconName } from "../ui/controls/Icon";
import type { HomeProps } from "./home-props";
import { hrefOf, NAVIGATION, type Part } from "./route";

/** The part of the navigation that links to one that is not in it, on every screen or on a phone's. */
const HOLDER: Partial<Record<Part, Part>> = {
  "look-back": "start",
  moment: "kept",
  privacy: "settings",
};

const ICONS: Partial<Record<Part, IconName>> = {
  start: "house",
  "quiet-times": "clock",
  kept: "bookmark",
  "look-back": "plant",
  finding: "book",
  settings: "gear",
};

/** Name and navigation: at the top, and on a phone as a bar of five at the bottom, without "look back". */
export function Header({ texts, route }: Pick<HomeProps, "texts" | "route">) {
  const current = (part: Part) => {
    if (part === route.part) return "page";
    return part === HOLDER[route.part] ? "true" : undefined;
  };
  return (
    <header class="top">
      <p class="brand">{texts.home.brand}</p>
      <nav aria-label={texts.home.navigation}>
        <ul>
          {NAVIGATION.map((part) => (
            <li key={part} class={`to-${part}`}>
              <a href={hrefOf(part)} aria-current={current(part)}>
                <Icon name={ICONS[part] ?? "plant"} />
                <span class={part === "finding" ? "long-name" : ""}>{texts.home.parts[part]}</span>
                {part === "finding" && <span class="short-name">{texts.home.shortFinding}</span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
