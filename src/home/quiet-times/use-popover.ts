import { useLayoutEffect, useRef } from "preact/hooks";
import { type Box, placePopover } from "./place-popover";

/**
 * A popover of the browser's own: it lies over everything, Escape and a press outside close it, and the rest of the
 * page stays in use. It follows the block that it was opened at when the page scrolls, but not when the block is
 * moved in it, since its buttons would move away under the finger.
 */
export function usePopover(block: HTMLElement, onClose: () => void) {
  const popover = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const element = popover.current;
    if (!element) return;
    element.showPopover();
    title.current?.focus({ preventScroll: true });
    const place = () => block.isConnected && placeAt(element, block);
    place();
    window.addEventListener("scroll", place, { passive: true });
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place);
      window.removeEventListener("resize", place);
    };
  }, [block]);
  const onToggle = (event: Event) => {
    if (event.target === popover.current && (event as ToggleEvent).newState === "closed") onClose();
  };
  return { popover, title, onToggle, hide: () => popover.current?.hidePopover() };
}

function placeAt(popover: HTMLElement, block: HTMLElement): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { blockStart, inlineStart } = placePopover(
    boxOf(block, clientWidth),
    { block: popover.offsetHeight, inline: popover.offsetWidth },
    { block: clientHeight, inline: clientWidth },
  );
  popover.style.setProperty("--block-start", `${blockStart}px`);
  popover.style.setProperty("--inline-start", `${inlineStart}px`);
}

function boxOf(element: HTMLElement, viewInline: number): Box {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const isRightToLeft = getComputedStyle(element).direction === "rtl";
  return {
    blockStart: top,
    blockEnd: bottom,
    inlineStart: isRightToLeft ? viewInline - right : left,
    inlineEnd: isRightToLeft ? viewInline - left : right,
  };
}
