import { useRef } from "preact/hooks";
import { hasManyQuietTimes, mayAskDose } from "../core/offer/dose-prompt";
import { Chips } from "../ui/controls/Chips";
import type { WelcomeProps } from "./welcome-props";

/**
 * How many cards suit, once three times are chosen. Nothing is chosen beforehand, and who leaves it open was not
 * asked: the popup asks then. It stays here while the answer may still be changed.
 */
export function DoseQuestion({ view, texts, actions }: WelcomeProps) {
  const isAsked = useRef(false);
  if (mayAskDose(view)) isAsked.current = true;
  if (!isAsked.current || !hasManyQuietTimes(view)) return null;
  const { dose: text } = texts.popup;
  const { dose, doseWasAsked } = view.settings;
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
          doseWasAsked && (dose === "three-a-week" || dose === "each-quiet-time") ? [dose] : []
        }
        onChange={([chosen]) => chosen && void actions.set({ dose: chosen, doseWasAsked: true })}
      />
    </div>
  );
}
