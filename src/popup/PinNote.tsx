import { useState } from "preact/hooks";
import type { View } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { Icon } from "../ui/controls/Icon";
import { useUniqueId } from "../ui/controls/use-unique-id";
import { focusAfterPaint } from "./focus-after-paint";
import type { PopupActions } from "./popup-actions";
import { useWords } from "./popup-words";
import { ADDING } from "./use-quiet-time-edits";

/**
 * The suggestion to pin the toolbar button: told once, when the parent adds a quiet time, because then a dot may
 * come. A look at the popup alone tells it not and stores nothing.
 */
export function usePinNote({ places, settings }: View, actions: PopupActions) {
  const [wasTold, setTold] = useState(false);
  const isHidden = places.pinned === false;
  return {
    isTold: wasTold && isHidden,
    tell: () => {
      if (!isHidden || settings.pinWasSuggested) return;
      setTold(true);
      actions.set({ pinWasSuggested: true });
    },
    close: () => {
      setTold(false);
      focusAfterPaint(ADDING);
    },
  };
}

/** Below the list, so that it moves nothing when it comes or goes. */
export function PinNote({ onClose }: { onClose(): void }) {
  const { popup } = useWords();
  const id = useUniqueId();
  return (
    <div class="note">
      <Icon name="pin" />
      <p id={id} role="status">
        {popup.pinned}
      </p>
      <Button variant="icon" label={popup.understood} describedBy={id} onClick={onClose}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
