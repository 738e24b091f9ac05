import { claimsIn, FINDING_SECTIONS, type FindingSection } from "../content/claims";
import { SOURCE_CODES, sources } from "../content/sources";
import { ClaimNote, CollapsedClaim } from "./ClaimNote";
import { FromMoment } from "./FromMoment";
import { Help } from "./Help";
import type { PartProps } from "./home-props";
import { HELP_ID, hrefOf } from "./route";
import { SourceList } from "./SourceList";
import { ThreeSteps } from "./ThreeSteps";

type Props = PartProps & { momentId: string | null };

/** The finding in short, the evidence for the moment that led here, then the claims by section. */
export function Finding(props: Props) {
  const text = props.texts.finding;
  return (
    <>
      <ThreeSteps text={text} />
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.top.phone}</p>
      <p class="lead">{text.top.back}</p>
      <p class="lead">{text.top.enough}</p>
      <p>
        <a href={hrefOf("finding", ...(props.momentId ? [props.momentId] : []), HELP_ID)}>
          {text.help.heading}
        </a>
      </p>
      {props.momentId && <FromMoment {...props} momentId={props.momentId} />}
      {FINDING_SECTIONS.map((section) => (
        <ClaimSection key={section} {...props} section={section} />
      ))}
      <AllSources {...props} />
      <Help {...props} />
    </>
  );
}

function ClaimSection({ section, texts, locale }: Props & { section: FindingSection }) {
  const { heading, intro } = texts.finding.sections[section];
  const { general, roots } = texts.finding;
  return (
    <section class="group">
      <h2>{heading}</h2>
      <p class="hint">{intro}</p>
      {section === "moments" && <p>{roots}</p>}
      {section === "how-sure" && (
        <ul class="plain">
          {[general.who, general.others, general.read, general.card].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {claimsIn(section).map((claimId) =>
        section === "moments" ? (
          <CollapsedClaim key={claimId} claimId={claimId} texts={texts} locale={locale} />
        ) : (
          <ClaimNote key={claimId} claimId={claimId} texts={texts} locale={locale} />
        ),
      )}
    </section>
  );
}

function AllSources({ texts, locale }: Props) {
  const { labels } = texts.finding;
  return (
    <section class="group">
      <details>
        <summary>
          <h2>{labels.sources}</h2>
        </summary>
        <p class="hint">{labels.uncheckedNote}</p>
        <SourceList
          texts={texts}
          locale={locale}
          list={SOURCE_CODES.map((code) => sources[code])}
        />
      </details>
    </section>
  );
}
