/** Runs in the page: what stands alone takes a finger within 44 px, a link among words its line. */
export function tooSmall(): string[] {
  const isWord = (element: Element) => element.matches("p a, li a, dd a, .hint a");
  const found = [...document.querySelectorAll<HTMLElement>("button, select, summary, input, a")];
  const isSeen = (element: Element) =>
    element.checkVisibility() && element.getBoundingClientRect().height > 0;
  return found.flatMap((element) => {
    const target = element.closest("label") ?? element;
    if (!isSeen(target) || isWord(element)) return [];
    target.scrollIntoView({ block: "center", behavior: "instant" });
    const { x, y, width, height } = target.getBoundingClientRect();
    const takes = (by: number) => {
      const hit = document.elementFromPoint(x + width / 2, y + height / 2 + by);
      return hit !== null && (target.contains(hit) || hit.closest("label")?.contains(element));
    };
    const isTall = height >= 43.5 || (takes(-21) && takes(21));
    return isTall && width >= 24
      ? []
      : [`${element.outerHTML.slice(0, 120)} ${Math.round(width)}x${Math.round(height)}`];
  });
}
