import { useState } from "preact/hooks";
import { daysAndRange } from "../content/days-and-range";
import { inWeekOrder } from "../content/days-in-words";
import { formatWeekday } from "../content/format";
import { PRESETS, type PresetId, quietTimeOf } from "../core/quiet-time/presets";
import type { QuietTime } from "../core/quiet-time/quiet-time";
import { WEEKDAYS, type Weekday } from "../core/quiet-time/quiet-time-bounds";
import { Chips } from "../ui/controls/Chips";
import { Field } from "../ui/controls/Field";
import { fromTimeValue, toTimeValue } from "../ui/time-value";
import type { SitePartProps } from "./site-props";

type Props = SitePartProps & { presetId: PresetId };

/** A preset to switch on; once it is on, its start and its days can be changed. */
export function PresetTime(props: Props) {
  const { texts, view, actions, presetId, locale } = props;
  const name = texts.popup.presets[presetId];
  const quietTime = view.quietTimes.find((each) => each.quietTime.id === presetId)?.quietTime;
  const toggle = () =>
    quietTime
      ? actions.removeQuietTime(presetId)
      : actions.putQuietTime(quietTimeOf(presetId, presetId));
  return (
    <div>
      <label class="time">
        <input type="checkbox" checked={quietTime !== undefined} onChange={() => void toggle()} />
        <span class="time-words">
          <span class="time-name">{name}</span>
          <span class="hint">
            {daysAndRange(quietTime ?? PRESETS[presetId], texts.popup, locale)}
          </span>
        </span>
      </label>
      {quietTime && <TimeFields {...props} quietTime={quietTime} />}
    </div>
  );
}

/** Half-filled fields stay here: only a whole time is put. */
function TimeFields({ texts, locale, actions, quietTime }: Props & { quietTime: QuietTime }) {
  const { editor, problems } = texts.popup;
  const [days, setDays] = useState<readonly Weekday[]>(quietTime.days);
  const [start, setStart] = useState<number | null>(quietTime.start);
  const put = (changed: Partial<QuietTime>) =>
    void actions.putQuietTime({ ...quietTime, ...changed });
  return (
    <div class="time-fields">
      <Field label={editor.start} problem={start === null ? problems["no-start"] : undefined}>
        {(ties) => (
          <input
            {...ties}
            class="field"
            type="time"
            defaultValue={toTimeValue(quietTime.start)}
            onInput={({ currentTarget }) => {
              const minute = fromTimeValue(currentTarget.value);
              setStart(minute);
              if (minute !== null) put({ start: minute });
            }}
          />
        )}
      </Field>
      <Chips
        legend={editor.days}
        choices={inWeekOrder(WEEKDAYS, locale).map((day) => ({
          value: day,
          name: formatWeekday(day, locale, "long"),
          short: formatWeekday(day, locale, "short"),
        }))}
        chosen={days}
        problem={days.length === 0 ? problems["no-day"] : undefined}
        onChange={(chosen) => {
          setDays(chosen);
          if (chosen.length > 0) put({ days: [...chosen].sort() });
        }}
      />
    </div>
  );
}
