import { hrefOf, type SettingsSection } from "../home/route";
import type { WelcomeProps } from "./welcome-props";

const CALENDAR: SettingsSection = "calendar";

const HOME = "../home/home.html";

/** What happens from now on, which depends on whether a time was chosen, and the ways on. */
export function End({ texts, view }: WelcomeProps) {
  const text = texts.welcome.end;
  const isAnySet = view.quietTimes.some(({ quietTime }) => quietTime.on);
  return (
    <section class="group">
      <h2>{text.title}</h2>
      <p>{isAnySet ? text.text : text.nothing}</p>
      {!isAnySet && (
        <p>
          <a class="button" href="#times">
            {text.choose}
          </a>
        </p>
      )}
      <p class="links">
        <a href={HOME}>{text.toHome}</a>
        <a href={`${HOME}${hrefOf("settings", CALENDAR)}`}>{text.calendar}</a>
        <a href={`${HOME}${hrefOf("settings")}`}>{text.toSettings}</a>
        <a href={`${HOME}${hrefOf("privacy")}`}>{texts.privacy.title}</a>
      </p>
      {!view.places.phone && (
        <details>
          <summary>{texts.welcome.phone.title}</summary>
          <p>{texts.welcome.phone.firefox}</p>
          <p>{texts.welcome.phone.others}</p>
        </details>
      )}
    </section>
  );
}
