import { type ClaimId, claims } from "../content/claims";
import type { HomeTexts } from "../content/load-home";
import { sourcesOf } from "../content/sources";
import { SourceList } from "./SourceList";

interface Props {
  claimId: ClaimId;
  texts: HomeTexts;
}

/** One claim. How sure and its limits stand in view with it; how it was measured unfolds. */
export function ClaimNote({ claimId, texts }: Props) {
  const { labels, sureness } = texts.finding;
  const claim = claims[claimId];
  const said = texts.finding.claims[claimId];
  return (
    <article class="claim">
      <h3 id={claimId} tabIndex={-1}>
        {said.said}
      </h3>
      <dl>
        <dt>{labels.sure}</dt>
        <dd>
          <span class={`sureness sureness-${claim.sure}`}>{sureness[claim.sure]}</span> {said.sure}
        </dd>
        <dt>{labels.limits}</dt>
        <dd>{said.limits}</dd>
      </dl>
      <details>
        <summary>{texts.home.finding.more}</summary>
        <p>{said.measured}</p>
        <h4>{labels.sources}</h4>
        <SourceList texts={texts} list={sourcesOf(claim.sources)} />
        {claim.counterweights && (
          <>
            <h4>{labels.counterweights}</h4>
            <SourceList texts={texts} list={sourcesOf(claim.counterweights)} />
          </>
        )}
      </details>
    </article>
  );
}
