import { useState } from "preact/hooks";
import type { QuietTimeView, View } from "../core/view/view";
import { EditProblems } from "../quiet-time-form/EditProblems";
import { HandoverLine } from "../quiet-time-form/HandoverLine";
import { Presets } from "../quiet-time-form/Presets";
import { ADDING, type QuietTimeEdits } from "../quiet-time-form/use-quiet-time-edits";
import { nameOf } from "../today/quiet-time-words";
import { Button } from "../ui/controls/Button";
import { Icon } from "../ui/controls/Icon";
import { useWords } from "../ui/words";
import type { PopupActions } from "./popup-actions";
import { QuietTimeRow } from "./QuietTimeRow";

interface Props {
  view: View;
  actions: PopupActions;
  edits: QuietTimeEdits;
}

/** The parent's quiet times: a list, each opening as a form, and two ways to add one. */
export function QuietTimes({ view, actions, edits }: Props) {
  const words = useWords();
  const { popup } = words;
  const [hasExamples, setHasExamples] = useState(false);
  const isEmpty = view.quietTimes.length === 0;
  return (
    <section class="quiet-part">
      <h2>{popup.quietTimes}</h2>
      {isEmpty && <p class="about">{popup.quietTimesAbout}</p>}
      {!isEmpty && (
        <ul class="quiet-list">
          {inOrderOfDay(view.quietTimes).map((item) => (
            <li key={item.quietTime.id} class="quiet-item">
              <QuietTimeRow
                item={item}
                onOpen={() => edits.open(item.quietTime.id)}
                onSwitch={(on) => void actions.putQuietTime({ ...item.quietTime, on })}
              />
              <HandoverLine
                quietTime={item.quietTime}
                name={nameOf(item.quietTime, words)}
                now={view.now}
                popup={popup}
                onBringBack={() => void edits.bringBack(item)}
              />
            </li>
          ))}
        </ul>
      )}
      {hasOverlap(view) && <p class="hint">{popup.overlap}</p>}
      {isEmpty && <Presets words={words} onAdd={(id) => void edits.addPreset(id)} />}
      <Button wide id={ADDING} onClick={() => edits.open(ADDING)}>
        <Icon name="plus" />
        {isEmpty ? popup.chooseOwn : popup.add}
      </Button>
      {!isEmpty && (
        <Button variant="text" expanded={hasExamples} onClick={() => setHasExamples(!hasExamples)}>
          {popup.examples}
        </Button>
      )}
      {!isEmpty && hasExamples && (
        <Presets words={words} onAdd={(id) => void edits.addPreset(id)} />
      )}
      <EditProblems problems={edits.problems} />
    </section>
  );
}

const inOrderOfDay = (items: readonly QuietTimeView[]): QuietTimeView[] =>
  [...items].sort((a, b) => a.quietTime.start - b.quietTime.start);

/** Whether two of today's quiet times overlap: then one card serves both. */
function hasOverlap({ strip }: View): boolean {
  const spans = strip.quiet.filter(({ skipped }) => !skipped).sort((a, b) => a.from - b.from);
  return spans.some((span, place) => {
    const following = spans[place + 1];
    return following !== undefined && following.from < span.to;
  });
}
