import { claimsBehind } from "../content/claims";
import { fill } from "../content/fill";
import { MOMENTS } from "../content/library";
import { isSourceCode, sourcesOf } from "../content/sources";
import type { PartProps } from "./home-props";
import { hrefOf } from "./route";
import { SourceList } from "./SourceList";

/** The evidence for the moment from which the finding was opened, or that there is none. */
export function FromMoment({ texts, locale, momentId }: PartProps & { momentId: string }) {
  const text = texts.finding.fromMoment;
  const moment = MOMENTS.find(({ id }) => id === momentId);
  const words = texts.moments[momentId];
  if (!moment || !words) return null;
  return (
    <section class="group from-moment">
      <h2>{fill(text.heading, { title: words.title })}</h2>
      {moment.evidence.length === 0 ? (
        <p>{text.practice}</p>
      ) : (
        <Known texts={texts} locale={locale} momentId={momentId} evidence={moment.evidence} />
      )}
      <p>
        <a href={hrefOf("moment", momentId)}>{texts.home.moment.link}</a>
      </p>
    </section>
  );
}

type KnownProps = Pick<PartProps, "texts" | "locale"> & {
  momentId: string;
  evidence: readonly string[];
};

function Known({ texts, locale, momentId, evidence }: KnownProps) {
  const { fromMoment, claims } = texts.finding;
  const related = claimsBehind(evidence);
  return (
    <>
      <p class="hint">{fromMoment.intro}</p>
      <ul class="plain">
        {evidence.filter(isSourceCode).map((code) => (
          <li key={code}>{texts.evidenceNotes[code]}</li>
        ))}
      </ul>
      <details>
        <summary>{texts.finding.labels.sources}</summary>
        <SourceList texts={texts} locale={locale} list={sourcesOf(evidence)} />
      </details>
      {related.length > 0 && (
        <div>
          <h3>{fromMoment.related}</h3>
          <ul class="plain">
            {related.map((claimId) => (
              <li key={claimId}>
                <a href={hrefOf("finding", momentId, claimId)}>{claims[claimId].said}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
