import { daysInWords } from "../content/days-in-words";
import { fill } from "../content/fill";
import { formatMinuteOfDay } from "../content/format";
import {
  PRESET_IDS,
  PRESETS,
  type PresetId,
  presetQuietTimeId,
  quietTimeOf,
} from "../core/quiet-time/presets";
import { MINUTES_A_DAY } from "../core/time";
import { findFromPreset } from "./from-preset";
import type { WelcomeProps } from "./welcome-props";

/** Presets to switch on and off; none is preselected. */
export function Times(props: WelcomeProps) {
  const { texts, view, actions } = props;
  const text = texts.welcome.times;
  const quietTimes = view.quietTimes.map(({ quietTime }) => quietTime);
  const toggle = (presetId: PresetId) => {
    const found = findFromPreset(presetId, quietTimes);
    if (found) return actions.removeQuietTime(found.id);
    const id = presetQuietTimeId(presetId, quietTimes, () => crypto.randomUUID());
    return actions.putQuietTime(quietTimeOf(presetId, id));
  };
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.text}</p>
      <fieldset class="times">
        <legend class="for-ears">{text.legend}</legend>
        {PRESET_IDS.map((presetId) => (
          <label class="time" key={presetId}>
            <input
              type="checkbox"
              checked={findFromPreset(presetId, quietTimes) !== undefined}
              onChange={() => void toggle(presetId)}
            />
            <span class="time-words">
              <span class="time-name">{texts.popup.presets[presetId]}</span>
              <span class="hint">{whenOf(presetId, props)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

/** "weekdays, 16:15 to 16:45". */
function whenOf(presetId: PresetId, { texts, locale }: WelcomeProps): string {
  const { days, start, lengthMinutes } = PRESETS[presetId];
  return fill(texts.welcome.times.when, {
    days: daysInWords(days, locale, texts.popup),
    from: formatMinuteOfDay(start, locale),
    to: formatMinuteOfDay((start + lengthMinutes) % MINUTES_A_DAY, locale),
  });
}
