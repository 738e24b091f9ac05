import { fill } from "../../content/fill";
import type { QuietTime } from "../../core/quiet-time/quiet-time";
import type { QuietTimeView } from "../../core/view/view";
import type { PartProps } from "../home-props";
import { SwitchRow } from "../SwitchRow";
import { nameInWords, timesInWords, whenInWords } from "./quiet-time-in-words";
import { useMoving } from "./use-moving";
import { Week } from "./Week";

/** The quiet times as an editable week and as a list. They are added in the popup. */
export function QuietTimesPart(props: PartProps) {
  const { view, texts, locale, actions, showNotice } = props;
  const text = texts.home.quietTimes;
  const put = async (before: QuietTime, after: QuietTime) => {
    if (!(await actions.putQuietTime(after))) return;
    const name = nameInWords(after, texts, locale);
    const times = timesInWords(after, locale);
    const undo = () => void actions.putQuietTime(before);
    showNotice({ text: fill(text.moved, { name, times }), undo });
  };
  const moving = useMoving((before, after) => void put(before, after));
  const inOrder = [...view.quietTimes].sort((a, b) => a.quietTime.start - b.quietTime.start);
  const quietTimes = inOrder.map(({ quietTime }) => moving.asMoved(quietTime));
  return (
    <>
      <h1 tabIndex={-1}>{texts.popup.quietTimes}</h1>
      <p class="lead">{texts.popup.quietTimesAbout}</p>
      {quietTimes.length === 0 && <p class="hint roomy">{text.empty}</p>}
      {quietTimes.length > 0 && (
        <>
          <Week {...props} quietTimes={quietTimes} moving={moving} />
          <p class="hint for-mouse">{text.how}</p>
          <p class="hint for-touch">{text.howByTouch}</p>
          <section class="group quiet-lines">
            {inOrder.map((each) => (
              <QuietTimeLine key={each.quietTime.id} {...props} item={each} />
            ))}
          </section>
          <p class="hint roomy">{text.elsewhere}</p>
        </>
      )}
    </>
  );
}

function QuietTimeLine(props: PartProps & { item: QuietTimeView }) {
  const { item, texts, locale, actions, showNotice } = props;
  const { quietTime, thisWeek } = item;
  const name = nameInWords(quietTime, texts, locale);
  const remove = async () => {
    const undo = () => void actions.putQuietTime(quietTime);
    if (await actions.removeQuietTime(quietTime.id))
      showNotice({ text: fill(texts.home.kept.removed, { title: name }), undo });
  };
  return (
    <SwitchRow
      name={name}
      on={quietTime.on}
      onChange={(on) => void actions.putQuietTime({ ...quietTime, on })}
      after={
        <button type="button" class="button button-text" onClick={() => void remove()}>
          {texts.popup.editor.remove}
          <span class="for-ears"> ({name})</span>
        </button>
      }
    >
      <p>{whenInWords(quietTime, texts, locale)}</p>
      {thisWeek !== null && (
        <p>{thisWeek ? texts.home.quietTimes.thisWeek : texts.home.quietTimes.nextWeek}</p>
      )}
    </SwitchRow>
  );
}
