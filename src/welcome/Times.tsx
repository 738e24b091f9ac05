import { daysAndRange } from "../content/days-and-range";
import { AGE_BANDS } from "../core/moment/moment";
import {
  PRESET_IDS,
  PRESETS,
  type PresetId,
  presetQuietTimeId,
  quietTimeOf,
} from "../core/quiet-time/presets";
import { Chips } from "../ui/controls/Chips";
import { FrequencyCapQuestion } from "./FrequencyCapQuestion";
import { findFromPreset } from "./from-preset";
import { TimeSpan } from "./TimeSpan";
import type { WelcomeProps } from "./welcome-props";

/** Presets to switch on and off, and the child's age. Nothing is preselected; each answer is saved at once. */
export function Times(props: WelcomeProps) {
  const { texts, view, actions } = props;
  const text = texts.welcome.times;
  return (
    <>
      <h1 tabIndex={-1}>{text.title}</h1>
      <p class="lead">{text.text}</p>
      <fieldset class="times">
        <legend class="for-ears">{text.legend}</legend>
        {PRESET_IDS.map((presetId) => (
          <PresetTime key={presetId} {...props} presetId={presetId} />
        ))}
      </fieldset>
      <FrequencyCapQuestion {...props} />
      <div class="roomy">
        <Chips
          legend={texts.welcome.child.title}
          hint={texts.welcome.child.text}
          choices={AGE_BANDS.map((value) => ({ value, name: texts.popup.editor.bands[value] }))}
          chosen={view.settings.bands}
          onChange={(chosen) =>
            void actions.set({ bands: AGE_BANDS.filter((band) => chosen.includes(band)) })
          }
        />
      </div>
    </>
  );
}

function PresetTime(props: WelcomeProps & { presetId: PresetId }) {
  const { texts, view, actions, locale, presetId } = props;
  const name = texts.popup.presets[presetId];
  const quietTimes = view.quietTimes.map(({ quietTime }) => quietTime);
  const found = findFromPreset(presetId, quietTimes);
  const toggle = () => {
    if (found) return actions.removeQuietTime(found.id);
    const id = presetQuietTimeId(presetId, quietTimes, actions.newId);
    return actions.putQuietTime(quietTimeOf(presetId, id));
  };
  return (
    <div>
      <label class="time">
        <input type="checkbox" checked={found !== undefined} onChange={() => void toggle()} />
        <span class="time-words">
          <span class="time-name">{name}</span>
          <span class="hint">{daysAndRange(found ?? PRESETS[presetId], texts.popup, locale)}</span>
        </span>
      </label>
      {found && <TimeSpan {...props} key={found.id} quietTime={found} name={name} />}
    </div>
  );
}
