export const SIZE_STEP_PX = 40;

/**
 * Sets the collapsed card's width and the card's height to multiples of 40 px: from the exact size, which a
 * page can read, it could tell which moment this is. The height does not pass `boundHeightPx` because of it.
 */
export function setSizesInSteps(container: HTMLElement, boundHeightPx: () => number): void {
  const [collapsed, card] = [find(container, ".collapsed, .answered"), find(container, ".card")];
  if (collapsed) {
    collapsed.style.width = "";
    collapsed.style.width = `${roundUp(collapsed.offsetWidth)}px`;
  }
  if (card) {
    card.style.minHeight = "";
    card.style.minHeight = `${heightInSteps(card.offsetHeight, boundHeightPx())}px`;
  }
}

const find = (container: HTMLElement, selector: string) =>
  container.querySelector<HTMLElement>(selector);

const roundUp = (px: number): number => Math.ceil(px / SIZE_STEP_PX) * SIZE_STEP_PX;

/** The bound depends on the view alone, so it is as good as a multiple of 40 px. */
function heightInSteps(px: number, boundPx: number): number {
  return px <= boundPx ? Math.min(roundUp(px), boundPx) : roundUp(px);
}
