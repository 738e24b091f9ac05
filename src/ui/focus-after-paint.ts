/**
 * Focuses an element of this page once it is rendered, so that keyboard focus is never lost: the first of these
 * ids that can take it, since one that is not displayed can't.
 */
export function focusAfterPaint(...ids: string[]): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      for (const id of ids) {
        const element = document.getElementById(id);
        element?.focus();
        if (element && document.activeElement === element) return focusFromTop(element);
      }
    }),
  );
}

/**
 * Focuses an element. The browser scrolls only as far as needed, so that after a scroll to the bottom the
 * element is at the upper edge and what is above it, as the header, is cut. Where that fits as well, what
 * scrolls is scrolled back to its top.
 */
export function focusFromTop(element: HTMLElement): void {
  element.focus();
  for (let parent = element.parentElement; parent; parent = parent.parentElement)
    if (parent.scrollTop > 0 && bottomInside(parent, element) <= parent.clientHeight)
      parent.scrollTop = 0;
}

/** Where the element ends, in pixels from the top of all that the parent scrolls. */
function bottomInside(parent: HTMLElement, element: HTMLElement): number {
  // The view of the root is the window, whose top is at 0.
  const top =
    parent === document.documentElement ? 0 : parent.getBoundingClientRect().top + parent.clientTop;
  return element.getBoundingClientRect().bottom - top + parent.scrollTop;
}
