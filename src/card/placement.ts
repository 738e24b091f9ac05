import { isExtensionConnected } from "./card-messages";
import type { PageHost } from "./page-host";

/** A dialog may open over the card without any event that reaches us. */
const CHECK_PLACEMENT_EVERY_MS = 1_000;
/** A page that keeps the card without a size for so many checks does not want it. */
const MAX_ZERO_SIZE_CHECKS = 3;

interface PlacementOptions {
  host: PageHost;
  signal: AbortSignal;
  /** The extension is gone. */
  onOrphaned(): void;
  /** The page removed the card, or keeps it without a size. */
  onRefused(): void;
}

/**
 * Moves the card to where it can be used, and hides it while an element is in full screen. What a page
 * removes is not put back: the card never fights the page.
 */
export function createPlacement({ host, signal, onOrphaned, onRefused }: PlacementOptions) {
  let zeroSizeChecks = 0;

  function keepOnTop(): void {
    const placement = host.placement();
    if (placement === "covered" || placement === "zero-size") host.mountOnTop();
    zeroSizeChecks = host.placement() === "zero-size" ? zeroSizeChecks + 1 : 0;
    if (placement === "detached" || zeroSizeChecks >= MAX_ZERO_SIZE_CHECKS) onRefused();
  }
  function check(): void {
    if (signal.aborted) return;
    if (!isExtensionConnected()) onOrphaned();
    else if (document.fullscreenElement) host.hide();
    else keepOnTop();
  }
  function watch(): void {
    // A modal dialog that opens makes everything outside it inert, the card too: it moves into the dialog.
    document.addEventListener("toggle", check, { signal, capture: true });
    document.addEventListener("fullscreenchange", check, { signal });
    const timer = setInterval(check, CHECK_PLACEMENT_EVERY_MS);
    signal.addEventListener("abort", () => clearInterval(timer));
  }
  return { check, watch };
}
