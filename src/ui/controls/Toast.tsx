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
 * One line about what was done, and a way back. It stays until something else is done: an undo that
 * runs away by itself is a race. The live region is always there, so that what comes in it is read.
 */
export function Toast({ toast, actionRef }: Props) {
  return (
    <div class="toast-place">
      <div class={toast ? "toast" : ""}>
        <span role="status">{toast?.text}</span>
        {toast?.action && (
          <Button variant="text" onClick={toast.action.onClick} buttonRef={actionRef ?? null}>
            {toast.action.label}
          </Button>
        )}
      </div>
    </div>
  );
}
