import { ThreeSteps } from "../home/ThreeSteps";
import type { WelcomeProps } from "./welcome-props";

/** The finding in three sentences that must be shown together: phone use, coming back, good enough. */
export function FindingInShort({ texts }: WelcomeProps) {
  const { top } = texts.finding;
  return (
    <>
      <ThreeSteps text={texts.finding} />
      <h1 tabIndex={-1}>{texts.finding.title}</h1>
      <p class="lead">{top.phone}</p>
      <p class="lead">{top.back}</p>
      <p class="lead">{top.enough}</p>
      <p class="roomy">
        <a href="../home/home.html#finding" target="_blank" rel="noreferrer">
          {texts.welcome.finding.more}
          <span class="for-ears"> ({texts.home.finding.newTab})</span>
        </a>
      </p>
    </>
  );
}
