import type { QuietTimeView, View } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { Icon } from "../ui/controls/Icon";
import { later } from "./later";
import { Presets } from "./Presets";
import type { PopupActs } from "./popup-acts";
import { useWords } from "./popup-words";
import { QuietTimeRow } from "./QuietTimeRow";
import { ADDING, type Tell, useQuietTimeEdits } from "./use-quiet-time-edits";

/** The form comes when it is first needed. */
export const Editor = later(() => import("./QuietTimeEditor").then((it) => it.QuietTimeEditor));

interface Props {
  view: View;
  acts: PopupActs;
  tell: Tell;
}

/** The parent's quiet times: a list, each opening in place, and a way to add one. */
export function QuietTimes({ view, acts, tell }: Props) {
  const { popup } = useWords();
  const edits = useQuietTimeEdits(acts, tell);
  const isAdding = edits.openId === ADDING;
  const isEmpty = view.quietTimes.length === 0;
  const shared = { now: view.now, problems: edits.problems, acts };
  return (
    <section class="quiet-part">
      <h2>{popup.quietTimes}</h2>
      <p class="about">{popup.quietTimesAbout}</p>
      {!isEmpty && (
        <ul class="quiet-list">
          {inOrderOfDay(view.quietTimes).map((item) => {
            const { quietTime } = item;
            const isOpen = edits.openId === quietTime.id;
            return (
              <li key={quietTime.id} class={isOpen ? "quiet-item quiet-item-open" : "quiet-item"}>
                <QuietTimeRow
                  item={item}
                  open={isOpen}
                  toggleOpen={() => edits.toggle(quietTime.id)}
                  switchOn={(on) => void acts.put({ ...quietTime, on })}
                />
                {isOpen && (
                  <Editor
                    {...shared}
                    item={item}
                    save={(after) => void edits.change(quietTime, after)}
                    remove={() => void edits.remove(quietTime)}
                    cancel={() => edits.cancel(quietTime.id)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {hasOverlap(view) && <p class="hint">{popup.overlap}</p>}
      <Button wide id={ADDING} expanded={isAdding} press={() => edits.toggle(ADDING)}>
        <Icon name="plus" />
        {popup.add}
      </Button>
      {(isAdding || isEmpty) && <Presets add={(id) => void edits.addPreset(id)} />}
      {isAdding && (
        <Editor
          {...shared}
          item={null}
          save={(quietTime) => void edits.add(quietTime)}
          cancel={() => edits.cancel(ADDING)}
        />
      )}
    </section>
  );
}

const inOrderOfDay = (items: readonly QuietTimeView[]): QuietTimeView[] =>
  [...items].sort((a, b) => a.quietTime.start - b.quietTime.start);

/** Whether two of today's quiet times run at once: then one card is for both. */
function hasOverlap({ strip }: View): boolean {
  const spans = strip.quiet.filter(({ skipped }) => !skipped).sort((a, b) => a.from - b.from);
  return spans.some((span, place) => {
    const following = spans[place + 1];
    return following !== undefined && following.from < span.to;
  });
}
