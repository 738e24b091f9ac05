export const SIZE_STEP_PX = 40;

/**
 * Keeps the collapsed card's width and the card's height at multiples of 40 px: from the exact size, which a
 * page can read, it could tell which moment this is. Returns a function that applies it at once.
 */
export function keepSizeInSteps(container: HTMLElement, signal: AbortSignal): () => void {
  const apply = () => {
    const [collapsed, card] = [find(container, ".collapsed, .answered"), find(container, ".card")];
    if (collapsed) setInSteps(collapsed, "width", () => collapsed.offsetWidth);
    if (card) setInSteps(card, "minHeight", () => card.offsetHeight);
  };
  // The words are attributes: css-text.ts.
  const observer = new MutationObserver(apply);
  observer.observe(container, { childList: true, subtree: true, attributeFilter: ["data-words"] });
  signal.addEventListener("abort", () => observer.disconnect());
  return apply;
}

const find = (container: HTMLElement, selector: string) =>
  container.querySelector<HTMLElement>(selector);

function setInSteps(
  element: HTMLElement,
  property: "width" | "minHeight",
  measurePx: () => number,
): void {
  element.style[property] = "";
  element.style[property] = `${Math.ceil(measurePx() / SIZE_STEP_PX) * SIZE_STEP_PX}px`;
}
