import { fill } from "../content/fill";
import type { HomeTexts } from "../content/load-home";
import { addressOf, type Source } from "../content/sources";

interface Props {
  texts: HomeTexts;
  list: readonly Source[];
}

/** Authors, title and link of each source, and what was not verified. */
export function SourceList({ texts, list }: Props) {
  return (
    <ul class="sources">
      {list.map((source) => (
        <li key={source.code}>
          <SourceLine texts={texts} source={source} />
        </li>
      ))}
    </ul>
  );
}

function SourceLine({ texts, source }: { texts: HomeTexts; source: Source }) {
  const { labels } = texts.finding;
  const { authors, year, title, venue, unchecked } = source;
  return (
    <>
      {authors ?? labels.authorsUnknown} ({year ?? labels.yearUnknown}). <cite>{title}</cite>.{" "}
      {venue}
      {unchecked ? ` (${labels.unchecked}). ` : ". "}
      <SourceLink texts={texts} source={source} />
    </>
  );
}

/** A plain link without a referrer: nothing is fetched before a click. */
function SourceLink({ texts, source }: { texts: HomeTexts; source: Source }) {
  const { labels } = texts.finding;
  const address = addressOf(source);
  if (!address) return <>{labels.noLink}</>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {source.doi ? fill(labels.doi, { doi: source.doi }) : labels.readPage}
      <span class="for-ears"> ({texts.home.finding.newTab})</span>
    </a>
  );
}
