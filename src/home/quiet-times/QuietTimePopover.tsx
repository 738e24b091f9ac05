import { useState } from "preact/hooks";
import type { Weekday } from "../../core/quiet-time/quiet-time-bounds";
import type { QuietTimeView } from "../../core/view/view";
import { DaysField } from "../../quiet-time-form/DaysField";
import { Button } from "../../ui/controls/Button";
import { Icon } from "../../ui/controls/Icon";
import { useUniqueId } from "../../ui/controls/use-unique-id";
import type { PartProps } from "../home-props";
import { SwitchRow } from "../SwitchRow";
import { InstantTimes } from "./InstantTimes";
import { nameInWords, weekInWords } from "./quiet-time-in-words";
import type { InstantEdits } from "./use-instant-edits";
import { usePopover } from "./use-popover";
import { STEP_MINUTES } from "./week-geometry";

interface Props extends Pick<PartProps, "texts" | "locale"> {
  item: QuietTimeView;
  /** The block that was pressed. */
  block: HTMLElement;
  instant: InstantEdits;
  onMore(): void;
  onRemove(): void;
  onClose(): void;
}

/** What is changed most often of a quiet time, at its block in the week. Each change is saved at once. */
export function QuietTimePopover(props: Props) {
  const { item, block, instant, texts, locale } = props;
  const { quietTime } = item;
  const id = useUniqueId();
  const { popover, title, onToggle, hide } = usePopover(block, props.onClose);
  const week = weekInWords(item, texts);
  return (
    <div
      ref={popover}
      popover="auto"
      role="dialog"
      class="week-popover"
      aria-labelledby={id}
      onToggle={onToggle}
    >
      <div class="week-popover-head">
        <h2 class="own-words" id={id} ref={title} tabIndex={-1}>
          {nameInWords(quietTime, texts, locale)}
        </h2>
        <Button variant="icon" label={texts.card.close} onClick={hide}>
          <Icon name="close" />
        </Button>
      </div>
      <InstantTimes
        quietTime={quietTime}
        stepMinutes={STEP_MINUTES}
        onSave={(after) => instant.changeTimes(quietTime, after)}
      />
      <InstantDays
        days={quietTime.days}
        problem={texts.popup.problems["no-day"]}
        onSave={(days) => instant.changeDays(quietTime, days)}
      />
      <SwitchRow
        name={texts.home.quietTimes.on}
        on={quietTime.on}
        onChange={(on) => instant.switchTo(quietTime, on)}
      >
        {week && <p>{week}</p>}
      </SwitchRow>
      <Button wide onClick={props.onMore}>
        {texts.home.quietTimes.more}
      </Button>
      <div class="week-popover-remove">
        <Button variant="text" onClick={props.onRemove}>
          <Icon name="bin" />
          {texts.popup.editor.remove}
        </Button>
      </div>
    </div>
  );
}

interface DaysProps {
  days: readonly Weekday[];
  problem: string;
  onSave(days: Weekday[]): void;
}

/** The last day stays: a quiet time without a day can't be saved. */
function InstantDays({ days, problem, onSave }: DaysProps) {
  const [isRefused, setRefused] = useState(false);
  const change = (wanted: Weekday[]) => {
    setRefused(wanted.length === 0);
    if (wanted.length > 0) onSave(wanted);
  };
  return <DaysField days={days} problem={isRefused ? problem : undefined} onChange={change} />;
}
