import { Button } from "../ui/controls/Button";
import { CopyMoment } from "./CopyMoment";
import type { PartProps } from "./home-props";
import { momentOf } from "./kept-moments";
import { PrintSheet } from "./PrintSheet";
import { RoutineScene } from "./RoutineScene";
import { hrefOf } from "./route";
import type { KeptMoment } from "./search-kept";
import { usePrintSheet } from "./use-print-sheet";

type Props = PartProps & { momentId: string };

/** One moment, to copy or to print for somebody else. */
export function MomentPart(props: Props) {
  const { texts, view, momentId } = props;
  const moment = momentOf(momentId, view, texts);
  if (moment) return <OneMoment {...props} moment={moment} />;
  return (
    <>
      <h1 tabIndex={-1}>{texts.home.unknownMoment}</h1>
      <p>
        <a href={hrefOf("kept")}>{texts.home.kept.title}</a>
      </p>
    </>
  );
}

const TITLE_ID = "moment-title";

function OneMoment(props: Props & { moment: KeptMoment }) {
  const { texts, actions, moment } = props;
  const { home } = texts;
  const { sheet, print } = usePrintSheet(actions);
  return (
    <>
      <article class="note">
        {moment.routine && <RoutineScene routine={moment.routine} />}
        <p class="eyebrow">{moment.routineName}</p>
        <h1 tabIndex={-1} id={TITLE_ID} class="own-words">
          {moment.title}
        </h1>
        <p class="own-words">{moment.text}</p>
        {moment.note && <p class="small">{moment.note}</p>}
      </article>
      <section class="group">
        <p class="hint">{home.moment.about}</p>
        <div class="paper-buttons">
          <CopyMoment {...props} titleId={TITLE_ID} />
          <Button onClick={() => void print("small", [moment])}>{home.print.one}</Button>
        </div>
        {sheet && <PrintSheet sheet={sheet} heading={home.print.heading} foot={home.print.foot} />}
      </section>
    </>
  );
}
