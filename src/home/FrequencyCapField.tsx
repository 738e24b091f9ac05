import { useRef } from "preact/hooks";
import { FREQUENCY_CAPS, type FrequencyCap } from "../core/parent-data/setting-choices";
import { Button } from "../ui/controls/Button";
import { SelectField } from "../ui/controls/SelectField";
import type { PartProps } from "./home-props";

/** How many cards come. Once there are fewer, one tap leads back to one for each quiet time. */
export function FrequencyCapField({ view, texts, actions }: PartProps) {
  const text = texts.home.settings;
  const place = useRef<HTMLDivElement>(null);
  const choose = (dose: FrequencyCap) => void actions.set({ dose, frequencyCapWasAsked: true });
  const goBack = () => {
    choose("each-quiet-time");
    // The button goes.
    place.current?.querySelector("select")?.focus();
  };
  return (
    <div ref={place}>
      <SelectField
        label={text.frequencyCap}
        value={view.settings.dose}
        choices={FREQUENCY_CAPS.map((value) => ({ value, name: text.frequencyCaps[value] }))}
        onChange={choose}
      />
      {view.settings.dose !== "each-quiet-time" && (
        <p class="each-again">
          <Button onClick={goBack}>{text.eachAgain}</Button>
        </p>
      )}
    </div>
  );
}
