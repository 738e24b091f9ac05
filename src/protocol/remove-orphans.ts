/**
 * Runs in the page's isolated world, also alone, so it may use nothing of this file. Firefox stops a card's script when the extension is updated,
 * but leaves its element.
 */
export function removeOrphans(): void {
  for (const one of document.querySelectorAll("div[popover=manual]")) {
    const { openOrClosedShadowRoot: root } = one as Element & {
      openOrClosedShadowRoot?: ShadowRoot | null;
    };
    if (root?.querySelector(".page-card")) one.remove();
  }
}
