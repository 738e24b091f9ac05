import { daysAndRange } from "../content/days-and-range";
import {
  PRESET_IDS,
  PRESETS,
  type PresetId,
  presetQuietTimeId,
  quietTimeOf,
} from "../core/quiet-time/presets";
import { findFromPreset } from "./from-preset";
import type { WelcomeProps } from "./welcome-props";

/** Presets to switch on and off; none is preselected. */
export function Times(props: WelcomeProps) {
  const { texts, view, actions, locale } = props;
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
              <span class="hint">{daysAndRange(PRESETS[presetId], texts.popup, locale)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
