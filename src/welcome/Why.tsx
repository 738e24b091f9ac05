import { ThreeSteps } from "../home/ThreeSteps";
import type { WelcomeProps } from "./welcome-props";

/** The finding in three sentences that must be shown together: phone use, coming back, good enough. */
export function Why({ texts }: Pick<WelcomeProps, "texts">) {
  const { top } = texts.finding;
  return (
    <details class="why">
      <summary>{texts.welcome.hello.why}</summary>
      <ThreeSteps text={texts.finding} />
      <h2>{texts.finding.title}</h2>
      <p class="lead">{top.phone}</p>
      <p class="lead">{top.back}</p>
      <p class="lead">{top.enough}</p>
      <p class="roomy">
        <a href="../home/home.html#finding" target="_blank" rel="noreferrer">
          {texts.welcome.hello.more}
          <span class="for-ears"> ({texts.home.finding.newTab})</span>
        </a>
      </p>
    </details>
  );
}
