import { useEffect, useRef, useState } from "preact/hooks";
import { createPressGuard } from "./press-guard";

/**
 * The press guard for a card in a component. `isOpen` is false until presses count; a new `content` stands
 * under the pointer unread, so the wait begins again.
 */
export function usePressGuard(content: string) {
  const ref = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    const isOver = (x: number, y: number) => {
      const rect = ref.current?.getBoundingClientRect();
      return Boolean(rect && x >= rect.left && x < rect.right && y >= rect.top && y < rect.bottom);
    };
    createPressGuard({ signal: stop.signal, isOver, onOpen: () => setOpen(true) });
    return () => {
      stop.abort();
      setOpen(false);
    };
  }, [content]);
  return { ref, isOpen };
}
