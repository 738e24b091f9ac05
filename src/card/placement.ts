import { isExtensionConnected } from "./card-messages";
import type { PageHost } from "./page-host";

/** A dialog may open over the card without any event that reaches us. */
const CHECK_PLACEMENT_EVERY_MS = 1_000;
/** A page that hides the card this often does not want it: it waits in the popup then. */
const MAX_TIMES_HIDDEN = 2;

interface PlacementOptions {
  host: PageHost;
  signal: AbortSignal;
  /** The extension is gone. */
  onOrphaned(): void;
  /** The page removed the card. */
  onRemoved(): void;
  /** The page hid the card, and hid it again when it had been put back on top. */
  onHiddenAgain(): void;
}

/**
 * Moves the card to where it can be used, and hides it while an element is in full screen. What a page
 * removes is not put back, and what it hides is put back once: the card never fights the page.
 */
export function createPlacement(options: PlacementOptions) {
  const { host, signal, onOrphaned, onRemoved, onHiddenAgain } = options;
  let timesHidden = 0;

  function putBack(): void {
    timesHidden += 1;
    if (timesHidden >= MAX_TIMES_HIDDEN) onHiddenAgain();
    else host.mountOnTop();
  }
  function keepOnTop(): void {
    const placement = host.placement();
    if (placement === "detached") onRemoved();
    // A modal dialog is for the parent, not against the card.
    else if (placement === "covered") host.mountOnTop();
    // In a tab that is not in view a browser may lay out nothing.
    else if (placement === "hidden" && document.visibilityState === "visible") putBack();
  }
  /** Another popover may lie over the card and let presses through, so that nothing else tells of it. */
  function onToggle({ target, newState }: Partial<ToggleEvent>): void {
    check();
    const isOther = newState === "open" && target instanceof Element && target !== host.element;
    if (!isOther || signal.aborted || target.matches(":modal") || !host.overlaps(target)) return;
    putBack();
  }
  function check(): void {
    if (signal.aborted) return;
    if (!isExtensionConnected()) onOrphaned();
    else if (document.fullscreenElement) host.hide();
    else keepOnTop();
  }
  function watch(): void {
    // A modal dialog that opens makes everything outside it inert, the card too: it moves into the dialog.
    document.addEventListener("toggle", (event) => onToggle(event as ToggleEvent), {
      signal,
      capture: true,
    });
    document.addEventListener("fullscreenchange", check, { signal });
    const timer = setInterval(check, CHECK_PLACEMENT_EVERY_MS);
    signal.addEventListener("abort", () => clearInterval(timer));
  }
  return { check, watch };
}
