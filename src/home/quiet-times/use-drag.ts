import { useEffect, useRef } from "preact/hooks";
import type { QuietTime } from "../../core/quiet-time/quiet-time";
import type { useMoving } from "./use-moving";
import { shiftStart } from "./week-geometry";

/** A touch held for this long drags the quiet time; one that moves earlier scrolls the page. */
const HOLD_MS = 300;
/** A held finger moves by up to this much. */
const STILL_PX = 10;

interface ActiveDrag {
  y: number;
  minutesAPixel: number;
  quietTime: QuietTime;
}

/** Drags a quiet time: with a mouse or pen at once, with a finger after a long press. */
export function useDrag(
  hours: { from: number; to: number },
  moving: Pick<ReturnType<typeof useMoving>, "hold" | "dragTo" | "letGo" | "giveUp">,
) {
  const held = useRef<ActiveDrag | null>(null);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; y: number } | null>(null);
  const stopWaiting = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
  };
  useEffect(() => stopWaiting, []);
  const hold = (touch: ActiveDrag) => {
    held.current = touch;
    moving.hold(touch.quietTime);
  };
  /** Ends the drag, if there is one: a finger that only scrolled started none. */
  const drop = (end: () => void) => {
    stopWaiting();
    if (!held.current) return;
    held.current = null;
    end();
  };
  return {
    begin: (event: PointerEvent, quietTime: QuietTime) => {
      const block = event.currentTarget as HTMLElement;
      if (event.button !== 0 || !event.isPrimary || !block.parentElement) return;
      const minutesAPixel = ((hours.to - hours.from) * 60) / block.parentElement.clientHeight;
      const touch = { y: event.clientY, minutesAPixel, quietTime };
      block.setPointerCapture(event.pointerId);
      if (event.pointerType !== "touch") return hold(touch);
      stopWaiting();
      const timer = setTimeout(() => hold({ ...touch, y: waiting.current?.y ?? touch.y }), HOLD_MS);
      waiting.current = { timer, y: event.clientY };
    },
    move: ({ clientY }: PointerEvent) => {
      if (!held.current) {
        if (waiting.current && Math.abs(clientY - waiting.current.y) > STILL_PX) stopWaiting();
        return;
      }
      const { y, minutesAPixel, quietTime } = held.current;
      moving.dragTo(quietTime, shiftStart(quietTime.start, (clientY - y) * minutesAPixel));
    },
    end: () => drop(moving.letGo),
    giveUp: () => drop(moving.giveUp),
    /** During a drag, prevents scrolling and the browser's context menu. */
    keep: (event: Event) => {
      if (held.current) event.preventDefault();
    },
  };
}
