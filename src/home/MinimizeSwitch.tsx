import { fill } from "../content/fill";
import type { PartProps } from "./home-props";
import { SwitchRow } from "./SwitchRow";

/** "We'll do this" also minimises the window; not where the browser can't do that. */
export function MinimizeSwitch({ view, texts, actions }: PartProps) {
  const text = texts.home.settings.minimizeOnDo;
  if (!actions.canMinimizeWindows()) return null;
  return (
    <SwitchRow
      name={fill(text.name, { do: texts.card.do })}
      on={view.settings.minimizeOnDo}
      onChange={(minimizeOnDo) => void actions.set({ minimizeOnDo })}
    >
      <p>{text.hint}</p>
    </SwitchRow>
  );
}
