import { daysInWords } from "../content/days-in-words";
import { fill } from "../content/fill";
import { formatRange } from "../content/format";
import { STARTER_SET_IDS, type StarterSetId } from "../content/starter-set-ids";
import { STARTER_SETS, starterQuietTimes } from "../content/starter-sets";
import { SetMaker } from "./SetMaker";
import { SheetButton } from "./SheetButton";
import type { SitePartProps } from "./site-props";
import { siteHref } from "./site-route";
import { starterFilePath } from "./starter-file";

/** The starter sets, the maker of one's own, and the way to the page for professionals. */
export function SetsPart(props: SitePartProps) {
  const { sets, home, data } = props.texts;
  return (
    <>
      <h1 tabIndex={-1}>{sets.title}</h1>
      <p class="lead">{sets.intro}</p>
      <p class="hint">
        {fill(sets.how, {
          settings: home.settings.title,
          data: data.title,
          import: data.importTitle,
        })}
      </p>
      {props.qrCode === null && <p class="hint">{sets.noCode}</p>}
      <p class="roomy">
        <a href={siteHref("professionals")}>{sets.professional.link}</a>
      </p>
      {STARTER_SET_IDS.map((setId) => (
        <SetSection key={setId} {...props} setId={setId} />
      ))}
      <SetMaker {...props} />
    </>
  );
}

function SetSection(props: SitePartProps & { setId: StarterSetId }) {
  const { texts, locale, setId } = props;
  const { sets, popup } = texts;
  const { name, about } = sets.list[setId];
  const path = starterFilePath(setId);
  const titleId = `set-${setId}`;
  return (
    <section class="group">
      <h2 id={titleId}>{name}</h2>
      <p class="hint">{about}</p>
      <ul class="plain">
        {starterQuietTimes(STARTER_SETS[setId], sets.times).map((quietTime) => (
          <li key={quietTime.id}>
            <strong>{quietTime.name}</strong>
            <br />
            {fill(popup.times, {
              days: daysInWords(quietTime.days, locale, popup),
              range: formatRange(quietTime.start, quietTime.lengthMinutes, locale),
            })}
          </li>
        ))}
      </ul>
      <SheetButton
        {...props}
        heading={name}
        momentIds={STARTER_SETS[setId].momentIds}
        describedBy={titleId}
      >
        <a
          class="button"
          href={`./${path}`}
          download={path.split("/").at(-1)}
          aria-describedby={titleId}
        >
          {sets.file}
        </a>
      </SheetButton>
    </section>
  );
}
