import { partName } from "./site-frame";
import type { SitePartProps } from "./site-props";
import { siteHref } from "./site-route";
import { TryCard } from "./TryCard";

/** Where the start leads. */
const DOORS = ["times", "finding", "print", "sets", "install"] as const;

/** A card to try, and what else is here. */
export function StartPart(props: SitePartProps) {
  const { texts, isRemembered } = props;
  const { start } = texts.site;
  return (
    <>
      <h1 tabIndex={-1}>{texts.home.start.title}</h1>
      <p class="lead">{start.intro}</p>
      <p class="lead">{start.try}</p>
      <TryCard {...props} />
      <p class="quiet">{isRemembered ? start.stored : start.nothingStored}</p>
      <ul class="doors">
        {DOORS.map((part) => (
          <li key={part}>
            <a class="door" href={siteHref(part)}>
              <span class="door-name">{partName(part, texts)}</span>
              <span class="hint">{start.doors[part]}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
