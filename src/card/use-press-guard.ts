import { useEffect, useRef, useState } from "preact/hooks";
import { createPressGuard, type PressGuard } from "./press-guard";

/**
 * The press guard for a card in a component. `isOpen` is false until presses count. Where a new `content`
 * moves the buttons, another one may stand under the pointer, and the wait begins again.
 */
export function usePressGuard(content: string) {
  const ref = useRef<HTMLDivElement>(null);
  const guard = useRef<PressGuard | null>(null);
  const firstAt = useRef<string | undefined>(undefined);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const isOver = (x: number, y: number) => {
      const rect = ref.current?.getBoundingClientRect();
      return Boolean(rect && x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom);
    };
    const onOpen = () => setOpen(true);
    guard.current = createPressGuard({ signal: stop.signal, isOver, onOpen });
    return () => stop.abort();
  }, []);
  useEffect(() => {
    const rect = ref.current?.querySelector("button")?.getBoundingClientRect();
    const place = rect && `${rect.left} ${rect.top}`;
    const hasMoved = firstAt.current !== undefined && place !== firstAt.current;
    firstAt.current = place;
    if (!hasMoved) return;
    setOpen(false);
    guard.current?.restart();
  }, [content]);
  return { ref, isOpen };
}
