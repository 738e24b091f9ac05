import { fill } from "../content/fill";
import type { SiteTexts } from "../content/load-site";
import { PrivacyPart } from "../home/PrivacyPart";
import { LanguageLinks, SiteHeader } from "./SiteFrame";
import { PRIVACY_PAGE } from "./site-frame";

interface Props {
  texts: SiteTexts;
  locale: string;
}

/** What the extension says of privacy, and what the site itself does. The build draws it once, without a script. */
export function PrivacyPage({ texts, locale }: Props) {
  const { privacy, times } = texts.site;
  return (
    <div class="page">
      <SiteHeader texts={texts} current={null} page="./index.html" />
      <main id="main" class="part part-privacy">
        <PrivacyPart texts={texts} locale={locale} />
        <section class="group">
          <h2>{privacy.heading}</h2>
          {privacy.text.map((sentence) => (
            <p key={sentence}>{fill(sentence, { remember: times.remember, erase: times.erase })}</p>
          ))}
        </section>
      </main>
      <LanguageLinks texts={texts} file={PRIVACY_PAGE} />
    </div>
  );
}
