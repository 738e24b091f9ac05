import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** Where in a page somebody is. */
export interface Place {
  /** Differs from that of every other place. */
  href: string;
  /** The id of what is scrolled to; undefined: the top. */
  targetId: string | undefined;
}

/** On a change of place, scrolls to the top and focuses the heading. The first view takes no focus. */
export function useArrival(
  { href, targetId }: Place,
  main: RefObject<HTMLElement | null>,
  arrived: () => void,
): void {
  const last = useRef<string | null>(null);
  useLayoutEffect(() => {
    const first = last.current === null;
    if (last.current === href) return;
    last.current = href;
    const target = targetId && main.current?.querySelector<HTMLElement>(`#${targetId}`);
    if (target) return goTo(target);
    if (first) return;
    arrived();
    window.scrollTo(0, 0);
    main.current?.querySelector("h1")?.focus({ preventScroll: true });
  });
}

function goTo(target: HTMLElement): void {
  target.closest("details")?.setAttribute("open", "");
  target.scrollIntoView({ block: "start" });
  target.focus({ preventScroll: true });
}
