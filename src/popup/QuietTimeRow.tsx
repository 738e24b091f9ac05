import type { QuietTimeView } from "../core/view/view";
import { nameOf, todayOf } from "../today/quiet-time-words";
import { Switch } from "../ui/controls/Switch";
import { useWords } from "../ui/words";
import { TimesLine } from "./TimesLine";

interface Props {
  item: QuietTimeView;
  onOpen(): void;
  onSwitch(on: boolean): void;
}

/** One quiet time in a row: a button that opens its form, and a switch. */
export function QuietTimeRow({ item, onOpen, onSwitch }: Props) {
  const words = useWords();
  const { quietTime } = item;
  const name = nameOf(quietTime, words);
  const today = todayOf(item, words);
  return (
    <div class={quietTime.on ? "quiet-row" : "quiet-row quiet-row-off"}>
      <button type="button" class="quiet-open" id={rowId(quietTime.id)} onClick={onOpen}>
        <span class="for-ears">{words.popup.edit} </span>
        <span class="quiet-name own-words">{name}</span>
        <TimesLine item={item} />
        {today && <span class="quiet-today">{today}</span>}
      </button>
      <Switch label={name} on={quietTime.on} onChange={onSwitch} />
    </div>
  );
}

/** For returning the focus to a row after editing. */
export const rowId = (quietTimeId: string): string => `quiet-${quietTimeId}`;
