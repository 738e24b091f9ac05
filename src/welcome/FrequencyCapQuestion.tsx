import { useRef } from "preact/hooks";
import { hasManyQuietTimes, mayAskFrequencyCap } from "../core/offer/frequency-cap-prompt";
import { Chips } from "../ui/controls/Chips";
import type { WelcomeProps } from "./welcome-props";

/**
 * How many cards suit, once three times are chosen. Nothing is chosen beforehand, and who leaves it open was not
 * asked: the popup asks then. It stays here while the answer may still be changed.
 */
export function FrequencyCapQuestion({ view, texts, actions }: WelcomeProps) {
  const isAsked = useRef(false);
  if (mayAskFrequencyCap(view)) isAsked.current = true;
  if (!isAsked.current || !hasManyQuietTimes(view)) return null;
  const { frequencyCap: text } = texts.popup;
  const { dose, frequencyCapWasAsked } = view.settings;
  return (
    <div class="roomy">
      <Chips
        one
        legend={text.question}
        hint={text.study}
        choices={[
          { value: "three-a-week" as const, name: text.threeAWeek },
          { value: "each-quiet-time" as const, name: text.eachTime },
        ]}
        chosen={
          frequencyCapWasAsked && (dose === "three-a-week" || dose === "each-quiet-time")
            ? [dose]
            : []
        }
        onChange={([chosen]) =>
          chosen && void actions.set({ dose: chosen, frequencyCapWasAsked: true })
        }
      />
    </div>
  );
}
