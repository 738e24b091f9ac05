import { LanguageField } from "../home/LanguageField";
import { SampleCard } from "./SampleCard";
import type { WelcomeProps } from "./welcome-props";

/** A sample card, before any question. */
export function Hello(props: WelcomeProps) {
  const text = props.texts.welcome.hello;
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.text}</p>
      <figure class="sample">
        <figcaption class="quiet">{text.sample}</figcaption>
        <SampleCard {...props} />
      </figure>
      <p class="quiet">{text.sampleNote}</p>
      <div class="roomy">
        <LanguageField {...props} />
      </div>
    </>
  );
}
