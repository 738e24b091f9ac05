import { useEffect, useRef } from "preact/hooks";
import type { QuietTime } from "../../core/quiet-time/quiet-time";
import type { useMoving } from "./use-moving";
import { shiftStart } from "./week-geometry";

/** A touch held for this long drags the quiet time; one that moves earlier scrolls the page. */
const HOLD_MS = 300;
/** A held finger moves by up to this much. */
const STILL_PX = 10;
/** A mouse that moves by up to this much while it is pressed clicks. */
const CLICK_PX = 4;

interface ActiveDrag {
  y: number;
  minutesAPixel: number;
  quietTime: QuietTime;
}

/** A press that is no drag yet; for a finger, with the timer that makes it one. */
interface Press {
  drag: ActiveDrag;
  timer: ReturnType<typeof setTimeout> | null;
}

/** Drags a quiet time: with a mouse or pen once it moves, with a finger after a long press. */
export function useDrag(
  hours: { from: number; to: number },
  moving: Pick<ReturnType<typeof useMoving>, "hold" | "dragTo" | "letGo" | "giveUp">,
) {
  const held = useRef<ActiveDrag | null>(null);
  const waiting = useRef<Press | null>(null);
  const wasDrag = useRef(false);
  const stopWaiting = () => {
    if (waiting.current?.timer) clearTimeout(waiting.current.timer);
    waiting.current = null;
  };
  useEffect(() => stopWaiting, []);
  const hold = (drag: ActiveDrag) => {
    stopWaiting();
    held.current = drag;
    wasDrag.current = true;
    moving.hold(drag.quietTime);
  };
  /** Ends the drag, if there is one: a finger that only scrolled started none. */
  const drop = (end: () => void) => {
    stopWaiting();
    if (!held.current) return;
    held.current = null;
    end();
  };
  /** A finger that moves before it has held scrolls; a mouse that moves drags. */
  const moveBeforeDrag = ({ drag, timer }: Press, byPixels: number) => {
    if (timer !== null && byPixels > STILL_PX) stopWaiting();
    if (timer === null && byPixels > CLICK_PX) hold(drag);
  };
  return {
    begin: (event: PointerEvent, quietTime: QuietTime) => {
      const block = event.currentTarget as HTMLElement;
      if (event.button !== 0 || !event.isPrimary || !block.parentElement) return;
      const minutesAPixel = ((hours.to - hours.from) * 60) / block.parentElement.clientHeight;
      const drag = { y: event.clientY, minutesAPixel, quietTime };
      block.setPointerCapture(event.pointerId);
      stopWaiting();
      wasDrag.current = false;
      const isFinger = event.pointerType === "touch";
      waiting.current = { drag, timer: isFinger ? setTimeout(hold, HOLD_MS, drag) : null };
    },
    move: ({ clientY }: PointerEvent) => {
      if (waiting.current)
        moveBeforeDrag(waiting.current, Math.abs(clientY - waiting.current.drag.y));
      if (!held.current) return;
      const { y, minutesAPixel, quietTime } = held.current;
      moving.dragTo(quietTime, shiftStart(quietTime.start, (clientY - y) * minutesAPixel));
    },
    end: () => drop(moving.letGo),
    giveUp: () => drop(moving.giveUp),
    /** During a drag, prevents scrolling and the browser's context menu. */
    keep: (event: Event) => {
      if (held.current) event.preventDefault();
    },
    /** Whether a click is only the end of a drag. One of the keyboard has no detail. */
    endsDrag: ({ detail }: MouseEvent) => detail > 0 && wasDrag.current,
  };
}
