import { type ClaimId, claims } from "../content/claims";
import { sourcesOf } from "../content/sources";
import { type SourceContext, SourceList } from "./SourceList";

type Props = SourceContext & { claimId: ClaimId };

/** One claim with its certainty and limits; how it was measured can be expanded. */
export function ClaimNote(props: Props) {
  return (
    <article class="claim">
      <Findings {...props} />
      <HowSure {...props} />
      <details>
        <summary>{props.texts.home.finding.more}</summary>
        <Measured {...props} />
      </details>
    </article>
  );
}

/** A claim in a long list: only its sentence and certainty are visible, the rest can be expanded. */
export function CollapsedClaim(props: Props) {
  const { sure } = claims[props.claimId];
  return (
    <details class="claim-folded">
      <summary>
        <Findings {...props} />
        <span class={`sureness sureness-${sure}`}>{props.texts.finding.sureness[sure]}</span>
      </summary>
      <div class="claim">
        <HowSure {...props} isCollapsed />
        <Measured {...props} />
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

function Measured({ claimId, texts, locale }: Props) {
  const { labels } = texts.finding;
  const { sources, counterweights } = claims[claimId];
  return (
    <div class="measured">
      <h4>{labels.measured}</h4>
      <p>{texts.finding.claims[claimId].measured}</p>
      <h4>{labels.sources}</h4>
      <SourceList texts={texts} locale={locale} list={sourcesOf(sources)} />
      {counterweights && (
        <>
          <h4>{labels.counterweights}</h4>
          <SourceList texts={texts} locale={locale} list={sourcesOf(counterweights)} />
        </>
      )}
    </div>
  );
}
