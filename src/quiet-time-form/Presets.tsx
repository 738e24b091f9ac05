import { daysInShort } from "../content/days-in-words";
import { formatMinuteOfDay } from "../content/format";
import { PRESET_IDS, PRESETS, type PresetId } from "../core/quiet-time/presets";
import type { PageWords } from "../ui/words";

interface Props {
  words: Pick<PageWords, "popup" | "locale">;
  onAdd(presetId: PresetId): void;
}

/** Presets to add with one tap; none is preselected. */
export function Presets({ words: { popup, locale }, onAdd }: Props) {
  return (
    <fieldset class="presets">
      <legend class="field-label">{popup.addPreset}</legend>
      <div class="preset-slips">
        {PRESET_IDS.map((id) => (
          <button key={id} type="button" class="preset" onClick={() => onAdd(id)}>
            <span class="quiet-name">{popup.presets[id]}</span>
            <span class="quiet-times">
              {daysInShort(PRESETS[id].days, locale, popup.everyDay)}{" "}
              {formatMinuteOfDay(PRESETS[id].start, locale)}
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
