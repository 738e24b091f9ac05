import { type PrivacyQuotes, privacyDate, privacySections } from "../content/privacy-page";
import type { PartProps } from "./home-props";

/** Everything that PRIVACY.md says, in the parent's language: both are made from the same texts. */
export function PrivacyPart({ texts, locale }: Pick<PartProps, "texts" | "locale">) {
  const text = texts.privacy;
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="hint">{privacyDate(text, locale)}</p>
      <p class="lead">{text.inShort}</p>
      {privacySections(text, quotesIn(texts)).map(([name, { heading, text, items, after }]) => (
        <section class="group" key={name}>
          <h2>{heading}</h2>
          <Sentences all={text} />
          {items.length > 0 && (
            <ul class="plain">
              {items.map(([key, sentence]) => (
                <li key={key}>{sentence}</li>
              ))}
            </ul>
          )}
          <Sentences all={after} />
        </section>
      ))}
    </>
  );
}

const Sentences = ({ all }: { all: readonly string[] }) => (
  <>
    {all.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </>
);

const quotesIn = ({ data, home }: PartProps["texts"]): PrivacyQuotes => ({
  erase: data.eraseEverywhere,
  ...home.settings.browserSentence,
});
