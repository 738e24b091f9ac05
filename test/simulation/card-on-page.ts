import type { CardAction } from "../../src/core/offer/card-action";
import {
  ACCEPTED_AFTER_MS,
  COLLAPSE_AFTER_MS,
  LEAVE_COLLAPSED_AFTER_MS,
  SEEN_AFTER_MS,
  VERIFY_EVERY_MS,
} from "../../src/core/offer/card-timing";
import type { CardView } from "../../src/core/view/view";
import type { Home } from "./home";
import { ADDRESS, type SimulatedTab } from "./tab";

/** Fakes a card on a page: behaves like `src/card/page-card.ts`, without rendering. */
export class CardOnPage {
  isOver = false;
  /** Milliseconds in view, up to `visibleSince`. */
  private visible = 0;
  private visibleSince: number | null = null;
  private isPill: boolean;
  private isTouched = false;

  private constructor(
    private readonly home: Home,
    readonly tab: SimulatedTab,
    public card: CardView,
  ) {
    this.isPill = card.small;
  }

  /** One injection checks and shows, as `src/card/inject.ts` does. */
  static async inject(home: Home, tab: SimulatedTab): Promise<string> {
    const { device, screen } = home;
    if (tab.isFullScreen) return "full-screen";
    if (tab.isTyping) return "typing";
    const face = (await CardOnPage.send(home, tab, { name: "face" })) as { card: CardView } | null;
    if (!face || !screen.tabs.has(tab.id) || !tab.isLoaded) return "failed";
    tab.card?.leave();
    const card = new CardOnPage(home, tab, face.card);
    tab.card = card;
    card.appear();
    await new Promise<void>((resolve) => {
      device.timeline.after(ACCEPTED_AFTER_MS, () => {
        device.stir();
        resolve();
      });
    });
    return card.isOver ? "failed" : "shown";
  }

  private static async send(home: Home, tab: SimulatedTab, message: object): Promise<unknown> {
    const sender = { id: "peekaboo", url: ADDRESS, tab: { id: tab.id, url: ADDRESS } };
    try {
      return (await home.device.ask(message, sender)) ?? null;
    } catch {
      home.watch.wordWasLost((message as { offerId?: string }).offerId);
      return null;
    }
  }

  get isInView(): boolean {
    const { screen } = this.home;
    return !this.isOver && screen.isVisible(this.tab) && !this.tab.isFullScreen;
  }

  private appear(): void {
    this.home.watch.appeared(this.card.offerId, "page", this.tab);
    this.lookAtPage();
    this.waitForAsking();
    this.home.parent?.seesCard({
      act: (what) => this.act(what),
      card: () => this.card,
      isThere: () => this.isInView,
    });
  }

  /** Becomes visible or hidden with its tab. */
  lookAtPage(): void {
    if (this.isOver) return;
    const { now } = this.home.device.timeline;
    if (this.visibleSince !== null) this.visible += now - this.visibleSince;
    const wasVisible = this.visibleSince !== null;
    this.visibleSince = this.home.screen.isVisible(this.tab) ? now : null;
    if (this.visibleSince !== null) this.waitForSight();
    if (wasVisible !== (this.visibleSince !== null)) void this.check();
  }

  private waitForSight(): void {
    const reach = (ms: number, then: () => void) => {
      if (ms <= this.visible) return;
      const since = this.visibleSince;
      this.home.device.timeline.after(ms - this.visible, () => {
        if (!this.isOver && this.visibleSince === since) then();
      });
    };
    reach(SEEN_AFTER_MS, () => {
      this.home.watch.wasSeen(this.card.offerId);
      void this.tell({ act: "seen" });
    });
    if (!this.isPill) {
      reach(COLLAPSE_AFTER_MS, () => this.fold());
    } else reach(LEAVE_COLLAPSED_AFTER_MS, () => void this.act({ act: "left" }));
  }

  private fold(): void {
    if (this.isTouched || this.isPill) return;
    this.isPill = true;
    void this.act({ act: "folded" });
    this.home.device.timeline.after(LEAVE_COLLAPSED_AFTER_MS, () => {
      if (this.isPill) void this.act({ act: "left" });
    });
  }

  private waitForAsking(): void {
    this.home.device.timeline.after(VERIFY_EVERY_MS, () => {
      if (this.isOver) return;
      void this.check();
      this.waitForAsking();
    });
  }

  private async check(): Promise<void> {
    if (this.isOver) return;
    if (this.home.device.wallNow() >= this.card.endsAt) {
      void this.tell({ act: "left" });
      return this.leave();
    }
    const { card } = await this.tell({ act: "shown" });
    if (!card) this.leave();
  }

  private async tell(what: CardAction): Promise<{ card: CardView | null }> {
    const message = { name: "card", offerId: this.card.offerId, what };
    const said = await CardOnPage.send(this.home, this.tab, message);
    const isKnown = (said as { card: unknown } | null)?.card;
    this.home.device.note(`${this.card.offerId}: ${what.act}${isKnown ? "" : ", over"}`);
    return (said as { card: CardView | null } | null) ?? { card: null };
  }

  async act(what: CardAction): Promise<void> {
    if (this.isOver) return;
    this.isTouched = what.act !== "folded" && what.act !== "left";
    if (this.isTouched) this.home.watch.wasSeen(this.card.offerId);
    // A collapsed card is opened before a button in it can be pressed.
    if (this.isTouched && this.isPill) {
      this.isPill = false;
      await this.tell({ act: "unfolded" });
      if (this.isOver) return;
    }
    this.home.watch.acts(what, this.card);
    const { card } = await this.tell(what);
    if (this.isOver) return;
    if (card) this.card = card;
    else this.leave();
  }

  /** Receives a message of `tabs.sendMessage`. */
  hear(message: { name: string; offerId: string }): boolean | undefined {
    if (this.isOver || message.offerId !== this.card.offerId) return undefined;
    if (message.name === "withdraw") this.leave();
    return true;
  }

  /** The page was navigated or closed. */
  hidePage(): void {
    if (this.isOver) return;
    void this.tell({ act: "left" });
    this.leave();
  }

  leave(): void {
    this.isOver = true;
    if (this.tab.card === this) this.tab.card = null;
  }
}
