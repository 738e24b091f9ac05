import type { CardAction } from "../core/offer/card-action";
import { ANNOUNCED_AFTER_MS, SEEN_AFTER_MS } from "../core/offer/card-timing";
import { afterVisible } from "./visible-time";

export interface LifecycleOptions {
  /** Only a card on a page collapses by itself, and reports that it was expanded. */
  surface: "page" | "popup";
  startsCollapsed: boolean;
  /** How long an untouched card stays whole, from when it was announced; null: until it is answered. */
  collapseAfterMs: number | null;
  /** Whether the focus or the pointer is inside, of which no event may have told. */
  isInUse?(): boolean;
  onAction(action: CardAction): void;
  onCollapsedChange(isCollapsed: boolean): void;
}

/**
 * What a card does by itself over time: it counts as seen, and collapses. Collapsed, it stays until its quiet time
 * ends: nothing else needs its corner, and who comes back late still finds it.
 */
export interface CardLifecycle {
  isCollapsed(): boolean;
  wasTouched(): boolean;
  start(): void;
  stop(): void;
  /** Somebody uses the card: from now on it does not collapse by itself. */
  touch(): void;
  /** There is no room for the whole card: nobody decided this, so it is not reported. */
  collapse(): void;
  expand(): void;
  onEscape(): void;
}

export function createCardLifecycle(options: LifecycleOptions): CardLifecycle {
  const { surface, collapseAfterMs, onAction, onCollapsedChange } = options;
  const stopped = new AbortController();
  let isCollapsed = options.startsCollapsed;
  let wasTouched = false;

  function collapse(): void {
    if (isCollapsed || stopped.signal.aborted) return;
    isCollapsed = true;
    onCollapsedChange(true);
  }
  function collapseUntouched(): void {
    wasTouched ||= options.isInUse?.() ?? false;
    if (wasTouched || isCollapsed) return;
    collapse();
    onAction({ kind: "collapsed" });
  }

  return {
    isCollapsed: () => isCollapsed,
    wasTouched: () => wasTouched,
    start() {
      const { signal } = stopped;
      // The popup may be opened as a background tab: then the card is not shown to anybody yet.
      if (surface === "popup") afterVisible(0, signal, () => onAction({ kind: "shown" }));
      // A collapsed card that was in view this long was seen as well.
      afterVisible(SEEN_AFTER_MS, signal, () => onAction({ kind: "seen" }));
      if (surface === "popup" || collapseAfterMs === null) return;
      afterVisible(ANNOUNCED_AFTER_MS + collapseAfterMs, signal, collapseUntouched);
    },
    stop: () => stopped.abort(),
    touch() {
      wasTouched = true;
    },
    collapse,
    expand() {
      isCollapsed = false;
      wasTouched = true;
      onCollapsedChange(false);
      if (surface === "page") onAction({ kind: "expanded" });
    },
    onEscape: () => onAction({ kind: "close" }),
  };
}
