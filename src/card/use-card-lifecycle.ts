import { useEffect, useState } from "preact/hooks";
import type { CardAction } from "../core/offer/card-action";
import { createCardLifecycle, type LifecycleOptions } from "./card-lifecycle";

/** Ties a card's lifecycle to a component: it starts when the component is mounted and ends with it. */
export function useCardLifecycle(
  options: Pick<LifecycleOptions, "surface" | "startsCollapsed"> & {
    onAction(action: CardAction): void;
  },
) {
  const [isCollapsed, setCollapsed] = useState(options.startsCollapsed);
  const [lifecycle] = useState(() =>
    createCardLifecycle({ ...options, collapseAfterMs: null, onCollapsedChange: setCollapsed }),
  );
  useEffect(() => {
    lifecycle.start();
    return () => lifecycle.stop();
  }, []);
  return {
    isCollapsed,
    onExpand: () => lifecycle.expand(),
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key === "Escape") lifecycle.onEscape();
    },
  };
}
