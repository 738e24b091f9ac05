import { type ClaimId, claims } from "../content/claims";
import type { HomeTexts } from "../content/load-home";
import { sourcesOf } from "../content/sources";
import { SourceList } from "./SourceList";

interface Props {
  claimId: ClaimId;
  texts: HomeTexts;
}

/** One claim with its certainty and limits; how it was measured can be expanded. */
export function ClaimNote({ claimId, texts }: Props) {
  return (
    <article class="claim">
      <Findings claimId={claimId} texts={texts} />
      <HowSure claimId={claimId} texts={texts} />
      <details>
        <summary>{texts.home.finding.more}</summary>
        <Measured claimId={claimId} texts={texts} />
      </details>
    </article>
  );
}

/** A claim in a long list: only its sentence and certainty are visible, the rest can be expanded. */
export function CollapsedClaim({ claimId, texts }: Props) {
  const { sure } = claims[claimId];
  return (
    <details class="claim-folded">
      <summary>
        <Findings claimId={claimId} texts={texts} />
        <span class={`sureness sureness-${sure}`}>{texts.finding.sureness[sure]}</span>
      </summary>
      <div class="claim">
        <HowSure claimId={claimId} texts={texts} isCollapsed />
        <Measured claimId={claimId} texts={texts} />
      </div>
    </details>
  );
}

function Findings({ claimId, texts }: Props) {
  return (
    <h3 id={claimId} tabIndex={-1}>
      {texts.finding.claims[claimId].said}
    </h3>
  );
}

function HowSure({ claimId, texts, isCollapsed }: Props & { isCollapsed?: boolean }) {
  const { labels, sureness } = texts.finding;
  const { sure } = claims[claimId];
  const text = texts.finding.claims[claimId];
  return (
    <dl>
      <dt>{labels.sure}</dt>
      <dd>
        {!isCollapsed && <span class={`sureness sureness-${sure}`}>{sureness[sure]}</span>}{" "}
        {text.sure}
      </dd>
      <dt>{labels.limits}</dt>
      <dd>{text.limits}</dd>
    </dl>
  );
}

function Measured({ claimId, texts }: Props) {
  const { labels } = texts.finding;
  const { sources, counterweights } = claims[claimId];
  return (
    <div class="measured">
      <h4>{labels.measured}</h4>
      <p>{texts.finding.claims[claimId].measured}</p>
      <h4>{labels.sources}</h4>
      <SourceList texts={texts} list={sourcesOf(sources)} />
      {counterweights && (
        <>
          <h4>{labels.counterweights}</h4>
          <SourceList texts={texts} list={sourcesOf(counterweights)} />
        </>
      )}
    </div>
  );
}
