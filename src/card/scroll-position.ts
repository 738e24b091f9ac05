interface ScrollPosition {
  /** Puts it back, after what it scrolls or its height changed. */
  restore(): void;
  /** The next `restore` scrolls to the start. */
  reset(): void;
}

/**
 * Keeps a scrolled element's distance to its end. A card on a page grows upwards, so what is under the pointer
 * stays there when the card grows above it.
 */
export function keepDistanceToEnd(element: HTMLElement, signal: AbortSignal): ScrollPosition {
  let distancePx = Number.POSITIVE_INFINITY;
  const highestPx = () => element.scrollHeight - element.clientHeight;
  const measure = () => {
    distancePx = highestPx() - element.scrollTop;
  };
  element.addEventListener("scroll", measure, { signal, passive: true });
  return {
    restore() {
      element.scrollTop = Math.max(0, highestPx() - distancePx);
      measure();
    },
    reset() {
      distancePx = Number.POSITIVE_INFINITY;
    },
  };
}
