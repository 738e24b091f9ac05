import type { QuietTimeView, View } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { Icon } from "../ui/controls/Icon";
import { lazy } from "../ui/lazy";
import type { Memory } from "./memory";
import { Presets } from "./Presets";
import type { PopupActions } from "./popup-actions";
import { useWords } from "./popup-words";
import { QuietTimeRow } from "./QuietTimeRow";
import type { ShowDone } from "./use-done-toast";
import { ADDING, useQuietTimeEdits } from "./use-quiet-time-edits";

/** Loaded when the form is first opened. */
export const LazyEditor = lazy(() => import("./QuietTimeEditor").then((it) => it.QuietTimeEditor));

interface Props {
  view: View;
  actions: PopupActions;
  memory: Memory;
  showDone: ShowDone;
  /** Scrolls to the form that is open at first, left half-written by the last popup. */
  showsDraft: boolean;
}

/** The parent's quiet times: a list, each opening in place, and a way to add one. */
export function QuietTimes({ view, actions, memory, showDone, showsDraft }: Props) {
  const { popup } = useWords();
  const edits = useQuietTimeEdits({
    actions,
    showDone,
    memory,
    all: view.quietTimes.map(({ quietTime }) => quietTime),
  });
  const isAdding = edits.openId === ADDING;
  const isEmpty = view.quietTimes.length === 0;
  const shared = { now: view.now, problems: edits.problems, actions, memory, showsDraft };
  return (
    <section class="quiet-part">
      <h2>{popup.quietTimes}</h2>
      {isEmpty && <p class="about">{popup.quietTimesAbout}</p>}
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
                  onToggle={() => edits.toggle(quietTime.id)}
                  onSwitch={(on) => void actions.putQuietTime({ ...quietTime, on })}
                />
                {isOpen && (
                  <LazyEditor
                    {...shared}
                    item={item}
                    onSave={(after) => void edits.change(quietTime, after)}
                    onRemove={() => void edits.remove(quietTime)}
                    onCancel={() => edits.cancel(quietTime.id)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      {hasOverlap(view) && <p class="hint">{popup.overlap}</p>}
      {isEmpty && <Presets onAdd={(id) => void edits.addPreset(id)} />}
      <Button wide id={ADDING} expanded={isAdding} onClick={() => edits.toggle(ADDING)}>
        <Icon name="plus" />
        {isEmpty ? popup.chooseOwn : popup.add}
      </Button>
      {isAdding && !isEmpty && <Presets onAdd={(id) => void edits.addPreset(id)} />}
      {isAdding && (
        <LazyEditor
          {...shared}
          item={null}
          onSave={(quietTime) => void edits.add(quietTime)}
          onCancel={() => edits.cancel(ADDING)}
        />
      )}
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
