import { useState } from "preact/hooks";
import { MOMENTS } from "../content/library";
import { isForAge } from "../core/moment/choose";
import { ROUTINES, type Routine } from "../core/moment/moment";
import { asKeptMoment } from "../home/kept-moments";
import { PrintSection } from "../home/PrintSection";
import { BandsField } from "../home/setting-fields";
import { SelectField } from "../ui/controls/SelectField";
import type { SitePartProps } from "./site-props";

/** The moments of one routine, to read and to print. */
export function PrintPart(props: SitePartProps) {
  const { texts, view } = props;
  const text = texts.site.print;
  const [routine, setRoutine] = useState<Routine>("bedtime");
  const found = MOMENTS.filter(
    (moment) => moment.routine === routine && isForAge(moment, view.settings.bands),
  ).map(({ id }) => asKeptMoment({ momentId: id, wording: "plain" }, texts));
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.intro}</p>
      <div class="site-fields">
        <SelectField<Routine>
          label={texts.home.kept.routine}
          value={routine}
          choices={ROUTINES.map((value) => ({ value, name: texts.card.routines[value] }))}
          onChange={(chosen) => setRoutine(chosen)}
        />
        <BandsField {...props} />
        <p class="hint">{text.age}</p>
      </div>
      <ul class="site-moments">
        {found.map(({ momentId, title, text, note }) => (
          <li key={momentId}>
            <h2>{title}</h2>
            <p>{text}</p>
            {note && <p class="small">{note}</p>}
          </li>
        ))}
      </ul>
      <PrintSection {...props} found={found} />
    </>
  );
}
