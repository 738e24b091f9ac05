import type { CardAction } from "../core/offer/card-action";
import {
  COLLAPSE_AFTER_MS,
  LEAVE_COLLAPSED_AFTER_MS,
  SEEN_AFTER_MS,
} from "../core/offer/card-timing";
import { afterVisible } from "./visible-time";

export interface LifecycleOptions {
  /** Only a card on a page collapses by itself, leaves, and reports that it was expanded. */
  surface: "page" | "popup";
  startsCollapsed: boolean;
  onAct(act: CardAction): void;
  onCollapsedChange(isCollapsed: boolean): void;
}

/** What a card does by itself over time: it counts as seen, collapses and leaves. */
export class CardLifecycle {
  isCollapsed: boolean;
  /** Somebody touched it: from then on it does not collapse by itself. */
  wasTouched = false;
  readonly #stopped = new AbortController();
  #expanded = new AbortController();

  constructor(private readonly options: LifecycleOptions) {
    this.isCollapsed = options.startsCollapsed;
  }

  start(): void {
    const { surface, onAct } = this.options;
    const { signal } = this.#stopped;
    // The popup may be opened as a background tab: then the card is not shown to anybody yet.
    if (surface === "popup") afterVisible(0, signal, () => onAct({ act: "shown" }));
    // A collapsed card that was in view this long was seen as well.
    afterVisible(SEEN_AFTER_MS, signal, () => onAct({ act: "seen" }));
    if (surface === "popup") return;
    if (this.isCollapsed) this.#leaveLater();
    else afterVisible(COLLAPSE_AFTER_MS, signal, () => this.#collapseUntouched());
  }

  stop(): void {
    this.#stopped.abort();
    this.#expanded.abort();
  }

  touch(): void {
    this.wasTouched = true;
  }

  /** There is no room for the whole card: nobody decided this, so it is not reported. */
  collapse(): void {
    if (this.isCollapsed || this.#stopped.signal.aborted) return;
    this.isCollapsed = true;
    this.options.onCollapsedChange(true);
    this.#leaveLater();
  }

  expand(): void {
    this.isCollapsed = false;
    this.#expanded.abort();
    this.options.onCollapsedChange(false);
    if (this.options.surface === "page") this.options.onAct({ act: "unfolded" });
  }

  escape(): void {
    this.options.onAct({ act: "close" });
  }

  #collapseUntouched(): void {
    if (this.wasTouched || this.isCollapsed) return;
    this.collapse();
    this.options.onAct({ act: "folded" });
  }

  #leaveLater(): void {
    this.#expanded = new AbortController();
    const leave = () => this.options.onAct({ act: "left" });
    afterVisible(LEAVE_COLLAPSED_AFTER_MS, this.#expanded.signal, leave);
  }
}
