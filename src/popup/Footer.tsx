import type { View } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { Icon } from "../ui/controls/Icon";
import { useWords } from "../ui/words";
import { PauseMenu } from "./PauseMenu";
import type { PopupActions } from "./popup-actions";

interface Props {
  view: View;
  actions: PopupActions;
  onMomentNow(): void;
}

/** The actions that are always available: kept moments, a moment now, pause. */
export function Footer({ view, actions, onMomentNow }: Props) {
  const { popup } = useWords();
  return (
    <div class="bar">
      <Button hint={popup.keptHint} onClick={() => actions.open("kept")}>
        <Icon name="bookmark" />
        {popup.kept}
      </Button>
      <Button variant="primary" id={MOMENT_BUTTON} onClick={onMomentNow}>
        {popup.momentNow}
      </Button>
      <PauseMenu now={view.now} actions={actions} />
    </div>
  );
}

/** For returning the focus when the moment closes. */
export const MOMENT_BUTTON = "moment-now";
