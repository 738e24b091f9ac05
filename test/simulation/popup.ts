import type { CardAction } from "../../src/core/offer/card-action";
import { SEEN_AFTER_MS } from "../../src/core/offer/card-timing";
import type { CardView, View } from "../../src/core/view/view";
import type { DeviceSimulation } from "./device-simulation";

/** Fakes the toolbar popup while it is open: behaves like `src/popup/main.tsx`. */
export class Popup {
  isOver = false;
  view: View | null = null;
  private disconnect: (() => void)[] = [];
  private shownOffer: string | null = null;

  constructor(
    private readonly simulation: DeviceSimulation,
    /** Whether it opened by itself, rather than by the parent's click. */
    readonly cameByItself: boolean,
  ) {
    const { screen, runtime } = simulation;
    screen.isPopupOpen = true;
    screen.onPresence(runtime.timeline.now);
    if (screen.kind === "chrome") runtime.fire("windows.onFocusChanged", -1);
    this.connect();
    void this.refresh();
  }

  /** Reconnects if the background was stopped. */
  connect(): void {
    if (this.isOver) return;
    const onDisconnect = {
      addListener: (listener: () => void) => this.disconnect.push(listener),
    };
    this.disconnect = [];
    this.simulation.runtime.fire("runtime.onConnect", {
      name: "popup",
      sender: { id: "peekaboo" },
      onDisconnect,
    });
  }

  async refresh(): Promise<void> {
    const reply = (await this.simulation.askFromPage({ kind: "view" })) as { view: View } | null;
    if (!reply || this.isOver) return;
    this.view = reply.view;
    const { card } = reply.view;
    if (card && card.offerId !== this.shownOffer) this.showCard(card);
    else if (reply.view.closed && this.simulation.random.chance(0.1))
      await this.haveBack(reply.view.closed.offerId);
  }

  /** As the parent does who closed the last card by reflex. */
  private async haveBack(offerId: string): Promise<void> {
    await this.simulation.askFromPage({ kind: "card", offerId, action: { kind: "undo" } });
    if (this.isOver) return;
    this.simulation.runtime.faults["closed card had back"] += 1;
    // None is shown, and the next one did not come by itself.
    this.shownOffer = "";
    await this.refresh();
  }

  private showCard(card: CardView & { where: string }): void {
    // Another card may wait behind the one for which the popup opened.
    const isItsFirst = this.shownOffer === null;
    this.shownOffer = card.offerId;
    const { simulation } = this;
    if (this.cameByItself && isItsFirst)
      simulation.invariants.appeared(card.offerId, "toolbar", null);
    void this.act({ kind: "shown" });
    simulation.runtime.timeline.after(SEEN_AFTER_MS, () => {
      if (this.isOver) return;
      simulation.invariants.wasSeen(card.offerId);
      void this.act({ kind: "seen" });
    });
    simulation.parent?.seesCard({
      act: (action) => this.act(action),
      card: () => this.view?.card ?? card,
      isThere: () => !this.isOver,
    });
  }

  async act(action: CardAction): Promise<void> {
    const offerId = this.shownOffer;
    if (this.isOver || offerId === null) return;
    const card = this.view?.card;
    if (action.kind !== "shown" && action.kind !== "seen")
      this.simulation.invariants.wasSeen(offerId);
    if (card) this.simulation.invariants.acts(action, card);
    await this.simulation.askFromPage({ kind: "card", offerId, action });
    if (!this.isOver && action.kind !== "seen") await this.refresh();
  }

  close(): void {
    if (this.isOver) return;
    const { screen, runtime } = this.simulation;
    this.isOver = true;
    this.simulation.popup = null;
    screen.isPopupOpen = false;
    screen.onPresence(runtime.timeline.now);
    runtime.markBusy();
    for (const listener of this.disconnect) listener();
    if (screen.kind === "chrome" && screen.front)
      runtime.fire("windows.onFocusChanged", screen.front.id);
  }
}
