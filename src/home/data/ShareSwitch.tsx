import type { BrowserKind, PartProps } from "../home-props";
import { SwitchRow } from "../SwitchRow";

/** Off until turned on; whose account carries it stands there before. */
export function ShareSwitch({
  view,
  texts,
  actions,
  browserKind,
}: PartProps & { browserKind: BrowserKind }) {
  const text = texts.data;
  return (
    <SwitchRow name={text.share} on={view.sharing} onChange={(on) => void actions.share(on)}>
      <p>{text.shareText}</p>
      <p>{text.account[browserKind]}</p>
    </SwitchRow>
  );
}
