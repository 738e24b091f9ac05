import { useLayoutEffect, useRef } from "preact/hooks";
import { arrowTarget } from "./arrow-target";

const CHOSEN = ":checked, [aria-pressed='true']";

/**
 * Makes the check boxes and buttons of an element with the role of a toolbar one stop of the Tab key, and
 * arrow keys go through them. The stop is the last one that had the focus; at first one that is chosen.
 */
export function useOneTabStop() {
  const group = useRef<HTMLDivElement>(null);
  const stop = useRef<number | null>(null);
  const items = () => [...(group.current?.querySelectorAll<HTMLElement>("input, button") ?? [])];
  const mark = () => {
    const all = items();
    stop.current ??= Math.max(
      0,
      all.findIndex((item) => item.matches(CHOSEN)),
    );
    for (const [place, item] of all.entries()) item.tabIndex = place === stop.current ? 0 : -1;
  };
  useLayoutEffect(mark);

  const onFocusIn = ({ target }: FocusEvent) => {
    const place = items().indexOf(target as HTMLElement);
    if (place < 0) return;
    stop.current = place;
    mark();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || !group.current) return;
    const all = items();
    const target = arrowTarget(event.key, {
      boxes: all.map((item) => item.getBoundingClientRect()),
      current: all.indexOf(event.target as HTMLElement),
      isRightToLeft: getComputedStyle(group.current).direction === "rtl",
    });
    if (target === null) return;
    event.preventDefault();
    all[target]?.focus();
  };
  return { ref: group, onFocusIn, onKeyDown };
}
