import type { CardAction } from "../../src/core/offer/card-action";
import {
  ACCEPTED_AFTER_MS,
  ANNOUNCED_AFTER_MS,
  collapseAfterMs,
  SEEN_AFTER_MS,
  VERIFY_EVERY_MS,
} from "../../src/core/offer/card-timing";
import type { CardStays } from "../../src/core/parent-data/setting-choices";
import type { CardView } from "../../src/core/view/view";
import type { DeviceSimulation } from "./device-simulation";
import { ADDRESS, type SimulatedTab } from "./tab";

/** Fakes a card on a page: behaves like `src/card/page-card.ts`, without rendering. */
export class CardOnPage {
  isOver = false;
  /** Milliseconds in view, up to `visibleSince`. */
  private visible = 0;
  private visibleSince: number | null = null;
  private isCollapsed: boolean;
  private isTouched = false;

  private constructor(
    private readonly simulation: DeviceSimulation,
    readonly tab: SimulatedTab,
    public card: CardView,
    private readonly stays: CardStays,
  ) {
    this.isCollapsed = card.small;
  }

  /** One injection checks and shows, as `src/card/inject.ts` does. */
  static async inject(simulation: DeviceSimulation, tab: SimulatedTab): Promise<string> {
    const { runtime, screen } = simulation;
    if (tab.isFullScreen) return "full-screen";
    if (tab.isTyping) return "typing";
    tab.hasPendingCard = true;
    const initial = (await CardOnPage.send(simulation, tab, { kind: "initial-card" })) as {
      card: CardView;
      cardStays: CardStays;
    } | null;
    if (!initial || !screen.tabs.has(tab.id) || !tab.isLoaded) {
      tab.hasPendingCard = false;
      return "failed";
    }
    tab.card?.leave();
    const card = new CardOnPage(simulation, tab, initial.card, initial.cardStays);
    tab.card = card;
    card.appear();
    await new Promise<void>((resolve) => {
      runtime.timeline.after(ACCEPTED_AFTER_MS, () => {
        runtime.markBusy();
        resolve();
      });
    });
    tab.hasPendingCard = false;
    return card.isOver ? "failed" : "shown";
  }

  private static async send(
    simulation: DeviceSimulation,
    tab: SimulatedTab,
    message: object,
  ): Promise<unknown> {
    const sender = { id: "peekaboo", url: ADDRESS, tab: { id: tab.id, url: ADDRESS } };
    try {
      return (await simulation.runtime.ask(message, sender)) ?? null;
    } catch {
      simulation.invariants.messageLost((message as { offerId?: string }).offerId);
      return null;
    }
  }

  get isInView(): boolean {
    const { screen } = this.simulation;
    return !this.isOver && screen.isVisible(this.tab) && !this.tab.isFullScreen;
  }

  private appear(): void {
    this.simulation.invariants.appeared(this.card.offerId, "page", this.tab);
    this.checkPage();
    this.waitForAsking();
    this.simulation.parent?.seesCard({
      act: (action) => this.act(action),
      card: () => this.card,
      isThere: () => this.isInView,
    });
  }

  /** Becomes visible or hidden with its tab. */
  checkPage(): void {
    if (this.isOver) return;
    const { now } = this.simulation.runtime.timeline;
    if (this.visibleSince !== null) this.visible += now - this.visibleSince;
    const wasVisible = this.visibleSince !== null;
    this.visibleSince = this.simulation.screen.isVisible(this.tab) ? now : null;
    if (this.visibleSince !== null) this.waitUntilVisible();
    if (wasVisible !== (this.visibleSince !== null)) void this.check();
  }

  private waitUntilVisible(): void {
    const reach = (ms: number, then: () => void) => {
      if (ms <= this.visible) return;
      const since = this.visibleSince;
      this.simulation.runtime.timeline.after(ms - this.visible, () => {
        if (!this.isOver && this.visibleSince === since) then();
      });
    };
    reach(SEEN_AFTER_MS, () => {
      this.simulation.invariants.wasSeen(this.card.offerId);
      void this.report({ kind: "seen" });
    });
    const afterMs = collapseAfterMs(this.stays);
    if (!this.isCollapsed && afterMs !== null)
      reach(ANNOUNCED_AFTER_MS + afterMs, () => this.collapse());
  }

  private collapse(): void {
    if (this.isTouched || this.isCollapsed) return;
    this.isCollapsed = true;
    void this.act({ kind: "collapsed" });
  }

  private waitForAsking(): void {
    this.simulation.runtime.timeline.after(VERIFY_EVERY_MS, () => {
      if (this.isOver) return;
      void this.check();
      this.waitForAsking();
    });
  }

  private async check(): Promise<void> {
    if (this.isOver) return;
    if (this.simulation.runtime.wallNow() >= this.card.endsAt) {
      void this.report({ kind: "hidden" });
      return this.leave();
    }
    const { card } = await this.report({ kind: "shown" });
    if (!card) this.leave();
  }

  private async report(action: CardAction): Promise<{ card: CardView | null }> {
    const message = { kind: "card", offerId: this.card.offerId, action };
    const text = await CardOnPage.send(this.simulation, this.tab, message);
    const isKnown = (text as { card: unknown } | null)?.card;
    this.simulation.runtime.note(`${this.card.offerId}: ${action.kind}${isKnown ? "" : ", over"}`);
    return (text as { card: CardView | null } | null) ?? { card: null };
  }

  async act(action: CardAction): Promise<void> {
    if (this.isOver) return;
    this.isTouched = action.kind !== "collapsed" && action.kind !== "hidden";
    if (this.isTouched) this.simulation.invariants.wasSeen(this.card.offerId);
    // A collapsed card is opened before a button in it can be pressed.
    if (this.isTouched && this.isCollapsed) {
      this.isCollapsed = false;
      await this.report({ kind: "expanded" });
      if (this.isOver) return;
    }
    this.simulation.invariants.acts(action, this.card);
    const { card } = await this.report(action);
    if (this.isOver) return;
    if (card) this.card = card;
    else this.leave();
  }

  /** Receives a message of `tabs.sendMessage`. */
  receive(message: { kind: string; offerId: string }): boolean | string | undefined {
    if (this.isOver || message.offerId !== this.card.offerId) return undefined;
    if (message.kind === "ping")
      return this.simulation.screen.isVisible(this.tab) ? "visible" : "hidden";
    if (message.kind === "withdraw") this.leave();
    return true;
  }

  /** The page was navigated or closed. */
  hidePage(): void {
    if (this.isOver) return;
    void this.report({ kind: "hidden" });
    this.leave();
  }

  leave(): void {
    this.isOver = true;
    if (this.tab.card === this) this.tab.card = null;
  }
}
