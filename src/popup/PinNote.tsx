import { useState } from "preact/hooks";
import type { View } from "../core/view/view";
import { ADDING } from "../quiet-time-form/use-quiet-time-edits";
import { Button } from "../ui/controls/Button";
import { Icon } from "../ui/controls/Icon";
import { useUniqueId } from "../ui/controls/use-unique-id";
import { focusAfterPaint } from "../ui/focus-after-paint";
import { useWords } from "../ui/words";
import type { PopupActions } from "./popup-actions";

/**
 * The suggestion to pin the toolbar button: shown once, when the parent adds a quiet time, because then a dot may
 * come. A look at the popup alone does not show it and stores nothing.
 */
export function usePinNote({ places, settings }: View, actions: PopupActions) {
  const [isOpen, setOpen] = useState(false);
  const isHidden = places.pinned === false;
  return {
    isShown: isOpen && isHidden,
    show: () => {
      if (!isHidden || settings.pinWasSuggested) return;
      setOpen(true);
      actions.set({ pinWasSuggested: true });
    },
    close: () => {
      setOpen(false);
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
