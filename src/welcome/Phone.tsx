import { CalendarFile } from "../home/calendar/CalendarFile";
import type { WelcomeProps } from "./welcome-props";

/** The last step: other devices, and links to the home page. */
export function Phone({ texts, view, actions }: WelcomeProps) {
  const text = texts.welcome.phone;
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      {view.places.phone ? (
        <p class="lead">{text.here}</p>
      ) : (
        <>
          <p class="lead">{text.firefox}</p>
          <p class="lead">{text.others}</p>
        </>
      )}
      {!view.places.phone && (
        <section class="group">
          <h2>{texts.data.calendar.title}</h2>
          <CalendarFile view={view} texts={texts} actions={actions} />
        </section>
      )}
      <section class="group">
        <h2>{text.endTitle}</h2>
        <p>{text.end}</p>
        <p class="links">
          <a href="../home/home.html">{text.toHome}</a>
          <a href="../home/home.html#settings">{text.toSettings}</a>
          <a href="../home/home.html#privacy">{texts.privacy.title}</a>
        </p>
      </section>
    </>
  );
}
