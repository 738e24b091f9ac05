import type { Ref } from "preact";
import { Button } from "./Button";

export interface ToastView {
  text: string;
  action?: { label: string; onClick(): void };
}

interface Props {
  toast: ToastView | null;
  actionRef?: Ref<HTMLButtonElement>;
}

/**
 * A message about what was done, with undo. It stays until the next action: an undo that disappears by
 * itself is a race. The live region is always mounted, so that screen readers announce its changes.
 */
export function Toast({ toast, actionRef }: Props) {
  return (
    <div class="toast-place">
      <div class={toast ? "toast" : ""}>
        <span role="status" class="own-words">
          {toast?.text}
        </span>
        {toast?.action && (
          <Button variant="text" onClick={toast.action.onClick} buttonRef={actionRef ?? null}>
            {toast.action.label}
          </Button>
        )}
      </div>
    </div>
  );
}
