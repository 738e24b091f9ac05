import { fill } from "../content/fill";
import { formatDate } from "../content/format";
import type { HomeTexts } from "../content/load-home";
import { addressOf, type Source } from "../content/sources";

export interface SourceContext {
  texts: HomeTexts;
  locale: string;
}

type Props = SourceContext & { list: readonly Source[] };

/** Authors, title and link of each source, and what was looked up again or not. */
export function SourceList({ list, ...context }: Props) {
  return (
    <ul class="sources">
      {list.map((source) => (
        <li key={source.code}>
          <SourceLine {...context} source={source} />
        </li>
      ))}
    </ul>
  );
}

type LineProps = SourceContext & { source: Source };

function SourceLine({ texts, locale, source }: LineProps) {
  const { labels } = texts.finding;
  const { year, title, unchecked, seenOn } = source;
  const notes = [
    ...(unchecked ? [labels.unchecked] : []),
    ...(seenOn ? [fill(labels.seenOn, { date: formatDate(seenOn, locale) })] : []),
  ];
  return (
    <>
      {authorsOf(source, labels)} ({year ?? labels.yearUnknown}).{" "}
      <cite>{title ?? labels.titleUnknown}</cite>. {venueOf(source, labels)}
      {notes.length > 0 ? ` (${notes.join("; ")}). ` : ". "}
      <SourceLink texts={texts} source={source} />
    </>
  );
}

type Labels = HomeTexts["finding"]["labels"];

function authorsOf({ authors, hasMoreAuthors }: Source, labels: Labels): string {
  if (authors === null) return labels.authorsUnknown;
  return hasMoreAuthors ? fill(labels.andOthers, { authors }) : authors;
}

function venueOf({ kind, venue }: Source, { venues }: Labels): string {
  if (kind === "study" || kind === "review") return venue ?? "";
  return fill(venues[kind], { venue: venue ?? "" });
}

/** A plain link without a referrer: nothing is fetched before a click. */
function SourceLink({ texts, source }: Omit<LineProps, "locale">) {
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
