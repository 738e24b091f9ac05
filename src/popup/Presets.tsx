import { PRESET_IDS, type PresetId, quietTimeOf } from "../core/quiet-time/presets";
import { useWords } from "./popup-words";
import { TimesLine } from "./TimesLine";

/** Presets to add with one tap; none is preselected. */
export function Presets({ onAdd }: { onAdd(presetId: PresetId): void }) {
  const words = useWords();
  return (
    <fieldset class="presets">
      <legend class="field-label">{words.popup.addPreset}</legend>
      <div class="preset-slips">
        {PRESET_IDS.map((id) => (
          <button key={id} type="button" class="preset" onClick={() => onAdd(id)}>
            <span class="quiet-name">{words.popup.presets[id]}</span>
            <TimesLine item={{ quietTime: quietTimeOf(id, id, ""), today: null, thisWeek: null }} />
          </button>
        ))}
      </div>
    </fieldset>
  );
}
