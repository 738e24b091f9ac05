import { SampleCard } from "./SampleCard";
import type { WelcomeProps } from "./welcome-props";

/** A card as it may come, before anything is asked. */
export function Hello({ texts, locale }: WelcomeProps) {
  const text = texts.welcome.hello;
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.text}</p>
      <figure class="sample">
        <figcaption class="quiet">{text.sample}</figcaption>
        <SampleCard texts={texts} locale={locale} />
      </figure>
      <p class="quiet">{text.sampleNote}</p>
    </>
  );
}
