import { useRef } from "preact/hooks";
import type { QuietTimeView } from "../../core/view/view";

/**
 * By their start when one was last added or removed. One that is moved keeps its place: it does not leave the
 * finger that moves it, and the focus is not lost by moving its element.
 */
export function useStableOrder(items: readonly QuietTimeView[]): QuietTimeView[] {
  const order = useRef<readonly string[]>([]);
  const isSameSet =
    order.current.length === items.length &&
    items.every((item) => order.current.includes(idOf(item)));
  if (!isSameSet)
    order.current = [...items].sort((a, b) => a.quietTime.start - b.quietTime.start).map(idOf);
  return order.current.flatMap((id) => items.find((item) => idOf(item) === id) ?? []);
}

const idOf = ({ quietTime }: QuietTimeView): string => quietTime.id;
