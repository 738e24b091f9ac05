import { useRef } from "preact/hooks";
import type { Weekday } from "../../core/quiet-time/quiet-time-bounds";
import { emptyAt, type NewSpan } from "./week-geometry";

/** A press that moves by more than this is none: a finger that scrolls, a mouse that slips. */
const STILL_PX = 10;

/**
 * A press on an empty place of a day begins a new quiet time there. For a pointer alone: the button above the week
 * adds one from the keyboard. The browser sends no click for a touch that scrolls.
 */
export function useEmptyPress(hours: { from: number; to: number }, onNew: (span: NewSpan) => void) {
  const from = useRef<{ x: number; y: number } | null>(null);
  return {
    /** `isForElse`: the press already does something, such as closing what is open. */
    begin: ({ target, currentTarget, clientX, clientY }: PointerEvent, isForElse: boolean) => {
      const isEmpty = target === currentTarget && !isForElse;
      from.current = isEmpty ? { x: clientX, y: clientY } : null;
    },
    click: (event: MouseEvent, day: Weekday) => {
      const pressed = from.current;
      from.current = null;
      const column = event.currentTarget as HTMLElement;
      if (!pressed || event.target !== column) return;
      const isStill =
        Math.abs(event.clientX - pressed.x) <= STILL_PX &&
        Math.abs(event.clientY - pressed.y) <= STILL_PX;
      const { top, height } = column.getBoundingClientRect();
      if (isStill) onNew(emptyAt(day, hours, (event.clientY - top) / height));
    },
  };
}
