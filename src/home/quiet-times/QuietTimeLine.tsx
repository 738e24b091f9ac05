import { daysInWords } from "../../content/days-in-words";
import type { QuietTimeView } from "../../core/view/view";
import { STEP_MINUTES } from "../../quiet-time-form/time-span";
import { Button } from "../../ui/controls/Button";
import type { PartProps } from "../home-props";
import { SwitchRow } from "../SwitchRow";
import { InstantTimes } from "./InstantTimes";
import { nameInWords, weekInWords } from "./quiet-time-in-words";
import type { InstantEdits } from "./use-instant-edits";

interface Props extends Pick<PartProps, "texts" | "locale"> {
  item: QuietTimeView;
  instant: InstantEdits;
  onMore(): void;
}

/** One quiet time where the week has no room: its days, from and to, a switch, and a way to its form. */
export function QuietTimeLine({ item, texts, locale, instant, onMore }: Props) {
  const { quietTime } = item;
  const name = nameInWords(quietTime, texts, locale);
  const week = weekInWords(item, texts);
  return (
    <li>
      <fieldset class="quiet-line" aria-label={name}>
        <SwitchRow
          name={name}
          on={quietTime.on}
          onChange={(on) => instant.switchTo(quietTime, on)}
          after={
            <Button variant="text" id={lineId(quietTime.id)} onClick={onMore}>
              {texts.home.quietTimes.more}
              <span class="for-ears"> ({name})</span>
            </Button>
          }
        >
          <p>{daysInWords(quietTime.days, locale, texts.popup)}</p>
          {week && <p>{week}</p>}
        </SwitchRow>
        <InstantTimes
          quietTime={quietTime}
          stepMinutes={STEP_MINUTES}
          onSave={(after) => instant.changeTimes(quietTime, after)}
        />
      </fieldset>
    </li>
  );
}

/** For returning the focus to a line after editing. */
export const lineId = (quietTimeId: string): string => `line-${quietTimeId}`;
