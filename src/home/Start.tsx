import type { PartProps } from "./home-props";
import { RoutineScene } from "./RoutineScene";
import { hrefOf } from "./route";

/** What Peekaboo does, in two sentences, and links to the other parts. */
export function Start({ texts, view }: PartProps) {
  const text = texts.home.start;
  const [first, second] = text.intro;
  const links = [
    { part: "quiet-times", name: texts.popup.quietTimes, about: text.timesText },
    { part: "kept", name: text.keptLink, about: text.keptText },
    { part: "look-back", name: texts.home.lookBack.title, about: texts.home.lookBack.door },
    { part: "finding", name: text.findingLink, about: text.findingText },
    { part: "settings", name: text.settingsLink, about: text.settingsText },
  ] as const;
  return (
    <>
      <div class="picture">
        <RoutineScene routine="floor" />
      </div>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{first}</p>
      <p class="lead">{view.sharing ? text.introShared : second}</p>
      <p class="hint">{texts.finding.roots}</p>
      <ul class="doors">
        {links.map(({ part, name, about }) => (
          <li key={part}>
            <a class="door" href={hrefOf(part)}>
              <span class="door-name">{name}</span>
              <span class="hint">{about}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
