import { useEffect, useState } from "preact/hooks";
import { EditProblems } from "../../quiet-time-form/EditProblems";
import { Presets } from "../../quiet-time-form/Presets";
import { ADDING, type QuietTimeEdits } from "../../quiet-time-form/use-quiet-time-edits";
import { Button } from "../../ui/controls/Button";
import { Icon } from "../../ui/controls/Icon";
import { focusAfterPaint } from "../../ui/focus-after-paint";
import type { PageWords } from "../../ui/words";
import type { PartProps } from "../home-props";
import { QuietTimeLine } from "./QuietTimeLine";
import { QuietTimePopover } from "./QuietTimePopover";
import { useInstantEdits } from "./use-instant-edits";
import { useMoving } from "./use-moving";
import { useStableOrder } from "./use-stable-order";
import { blockId, NewTimes, Week } from "./Week";
import type { NewSpan } from "./week-geometry";

type Props = PartProps & { edits: QuietTimeEdits; words: PageWords };

/** All quiet times, each to be changed where it is seen, and two ways to add one. */
export function QuietTimesInView({ edits, words, ...part }: Props) {
  const { view, texts, showNotice } = part;
  const { popup, home } = texts;
  const isEmpty = view.quietTimes.length === 0;
  /** The form covers what the notice is about, and the notice would cover the form. */
  const openForm = (open: () => void) => {
    showNotice(null);
    open();
  };
  return (
    <>
      <p class="lead">{popup.quietTimesAbout}</p>
      {isEmpty && (
        <div class="roomy">
          <p class="hint">{home.quietTimes.empty}</p>
          <Presets words={words} onAdd={(id) => void edits.addPreset(id)} />
        </div>
      )}
      <div class="add-time">
        <Button id={ADDING} onClick={() => openForm(() => edits.open(ADDING))}>
          <Icon name="plus" />
          {isEmpty ? popup.chooseOwn : popup.add}
        </Button>
      </div>
      <EditProblems problems={edits.problems} />
      {!isEmpty && (
        <WeekOrList
          {...part}
          onMore={(id) => openForm(() => edits.open(id))}
          onNew={(span) => openForm(() => edits.openNew(span))}
        />
      )}
    </>
  );
}

interface WeekProps extends PartProps {
  onMore(quietTimeId: string): void;
  onNew(span: NewSpan): void;
}

/** Both are there, and the style sheet displays one, as wide as the place is for the size of the text. */
function WeekOrList({ onMore, onNew, ...part }: WeekProps) {
  const { view, texts, locale } = part;
  const { how, howByTouch } = texts.home.quietTimes;
  const instant = useInstantEdits(part);
  const moving = useMoving(instant.changeTimes);
  const items = useStableOrder(
    view.quietTimes.map((item) => ({ ...item, quietTime: instant.asSent(item.quietTime) })),
  );
  const popover = useOpenBlock(items.map(({ quietTime }) => quietTime.id));
  const opened = items.find(({ quietTime }) => quietTime.id === popover.open?.id);
  const shared = { texts, locale, instant };
  return (
    <>
      <div class="week-or-list">
        <div class="week-place">
          <Week
            {...{ texts, locale, moving, onNew }}
            quietTimes={items.map(({ quietTime }) => moving.asMoved(quietTime))}
            openId={popover.open?.id ?? null}
            onOpen={(id, block) => {
              instant.endRun();
              popover.show(id, block);
            }}
          />
          <p class="hint for-mouse">{how}</p>
          <p class="hint for-touch">{howByTouch}</p>
        </div>
        <ul class="quiet-lines">
          {items.map((item) => (
            <QuietTimeLine
              key={item.quietTime.id}
              {...{ ...shared, item }}
              onMore={() => onMore(item.quietTime.id)}
            />
          ))}
        </ul>
      </div>
      <NewTimes {...{ texts, locale, moving }} />
      {popover.open && opened && (
        <QuietTimePopover
          key={opened.quietTime.id}
          {...shared}
          item={opened}
          block={popover.open.block}
          onMore={() => onMore(opened.quietTime.id)}
          onRemove={() => {
            popover.close();
            void instant.remove(opened.quietTime);
          }}
          onClose={popover.closeAndReturn}
        />
      )}
    </>
  );
}

/** Whose popover is open, and at which block. */
function useOpenBlock(ids: readonly string[]) {
  const [open, setOpen] = useState<{ id: string; block: HTMLElement } | null>(null);
  const close = () => setOpen(null);
  // Removed in another place; it would open again if it came back.
  const isGone = open !== null && !ids.includes(open.id);
  useEffect(() => {
    if (isGone) close();
  }, [isGone]);
  return {
    open,
    show: (id: string, block: HTMLElement) => setOpen({ id, block }),
    close,
    /** The focus goes back to the block, unless it has gone elsewhere by then, as to another block. */
    closeAndReturn: () => {
      close();
      requestAnimationFrame(() => {
        if (open && document.activeElement === document.body) focusAfterPaint(blockId(open.id));
      });
    },
  };
}
