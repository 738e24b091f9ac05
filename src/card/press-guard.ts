import { POINTER_RESTS_AFTER_MS, USABLE_AFTER_MS } from "../core/offer/card-timing";
import { afterVisible } from "./visible-time";

interface PressGuardOptions {
  signal: AbortSignal;
  /** Whether this point of the viewport is on the card. */
  isOver(x: number, y: number): boolean;
  onOpen(): void;
}

export interface PressGuard {
  /** Whether presses count. */
  isOpen(): boolean;
  /** A press put something else under the pointer: presses count again once it rested or moved. */
  restart(): void;
}

const POINTER_EVENTS = ["pointermove", "pointerdown", "pointerup"] as const;

/**
 * Keeps a press that was meant for something else from answering a card that came by itself. Presses count
 * once the card was drawn for 800 ms, no press happened for 300 ms, and the pointer moved on the card or
 * rested for 300 ms. Keys are not asked: a card on a page takes no focus.
 */
export function createPressGuard({ signal, isOver, onOpen }: PressGuardOptions): PressGuard {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOpen = false;
  let isDrawn = false;
  let hasMovedOver = false;
  let lastMoveAt = Number.NEGATIVE_INFINITY;
  let lastPressAt = Number.NEGATIVE_INFINITY;

  function restart(): void {
    isOpen = hasMovedOver = false;
    openIfQuiet();
  }
  function openIfQuiet(): void {
    clearTimeout(timer);
    if (isOpen || !isDrawn || signal.aborted) return;
    const since = hasMovedOver ? lastPressAt : Math.max(lastPressAt, lastMoveAt);
    const quietInMs = since + POINTER_RESTS_AFTER_MS - performance.now();
    if (quietInMs > 0) timer = setTimeout(openAfterQueuedInput, quietInMs);
    else open();
  }
  /** On a page that was busy, input may have happened that no event told of yet: it comes before a frame. */
  function openAfterQueuedInput(): void {
    requestAnimationFrame(() => {
      timer = setTimeout(openIfQuiet);
    });
  }
  function open(): void {
    isOpen = true;
    onOpen();
  }
  function onPointer(event: PointerEvent): void {
    // A page must not be able to open the card to a press by moves that it made up.
    if (!event.isTrusted) return;
    if (event.type !== "pointermove") lastPressAt = event.timeStamp;
    else if (event.movementX !== 0 || event.movementY !== 0) {
      lastMoveAt = event.timeStamp;
      hasMovedOver ||= isOver(event.clientX, event.clientY);
    }
    if (!isOpen) openIfQuiet();
  }

  for (const type of POINTER_EVENTS)
    window.addEventListener(type, onPointer, { signal, capture: true, passive: true });
  signal.addEventListener("abort", () => clearTimeout(timer));
  afterVisible(USABLE_AFTER_MS, signal, () => {
    isDrawn = true;
    openAfterQueuedInput();
  });
  return { isOpen: () => isOpen, restart };
}
