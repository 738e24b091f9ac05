import { SampleCard } from "./SampleCard";
import type { WelcomeProps } from "./welcome-props";

/** What Peekaboo is, and beside it a sample card, before any question. */
export function Hello(props: WelcomeProps) {
  const text = props.texts.welcome.hello;
  return (
    <div class="hello">
      <div>
        <h1 tabIndex={-1}>{text.title}</h1>
        <p class="lead">{text.text}</p>
        <p class="quiet roomy">{text.sampleNote}</p>
      </div>
      <figure class="sample">
        <figcaption class="quiet">{text.sample}</figcaption>
        <SampleCard {...props} />
      </figure>
    </div>
  );
}
