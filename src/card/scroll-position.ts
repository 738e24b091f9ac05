/**
 * Keeps a scrolled element's distance to its end. A card on a page grows upwards, so what is under the pointer
 * stays there when the card grows above it. Returns what scrolls it back after it changed; `isNew`: to the start.
 */
export function keepDistanceToEnd(
  element: HTMLElement,
  signal: AbortSignal,
): (isNew: boolean) => void {
  let distancePx = 0;
  const highestPx = () => element.scrollHeight - element.clientHeight;
  const measure = () => {
    distancePx = highestPx() - element.scrollTop;
  };
  element.addEventListener("scroll", measure, { signal });
  return (isNew) => {
    element.scrollTop = isNew ? 0 : highestPx() - distancePx;
    measure();
  };
}
