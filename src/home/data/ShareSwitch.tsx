import { plural } from "../../content/fill";
import { Button } from "../../ui/controls/Button";
import type { BrowserKind, PartProps } from "../home-props";
import { SwitchRow } from "../SwitchRow";

/**
 * Off by default. The description says whose account carries the data. Where the browser's sync reaches no other
 * browser nothing is offered, but what was turned on before can be turned off.
 */
export function ShareSwitch(props: PartProps & { browserKind: BrowserKind }) {
  const { view, texts, actions, browserKind } = props;
  const text = texts.data;
  const isOffered = view.canSync || view.sharing;
  return (
    <>
      {isOffered && (
        <SwitchRow name={text.share} on={view.sharing} onChange={(on) => void actions.share(on)}>
          <p>{text.shareText}</p>
          <p>{text.shareFits}</p>
          <p>{text.account[browserKind]}</p>
        </SwitchRow>
      )}
      {view.removedElsewhere > 0 && <RemovedElsewhere {...props} />}
    </>
  );
}

/** For seven days. */
function RemovedElsewhere({ view, texts, locale, actions, showNotice }: PartProps) {
  const text = texts.data;
  const restore = async () => {
    if (await actions.restoreRemoved()) showNotice({ text: text.restored });
  };
  return (
    <div class="data-step">
      <p class="hint">{plural(text.removedElsewhere, view.removedElsewhere, locale)}</p>
      <div class="actions">
        <Button variant="text" onClick={() => void restore()}>
          {text.restoreRemoved}
        </Button>
      </div>
    </div>
  );
}
