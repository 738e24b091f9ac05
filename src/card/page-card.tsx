import { render } from "preact";
import { wordsOfIdea } from "../content/words-of";
import type { CardAction } from "../core/event";
import type { CardView } from "../core/view/view";
import type { CardFace } from "../platform/protocol";
import sceneCss from "../ui/scene.css?inline";
import tokensCss from "../ui/tokens.css?inline";
import { Card } from "./Card";
import cardCss from "./card.css?inline";
import { type Gift, takeGift } from "./gift";
import { hearFirst } from "./hear-first";
import { Pill } from "./Pill";
import pageCss from "./page.css?inline";
import { makeElement, makePageHost } from "./page-host";
import { isAlive, listen, openFinding, tell } from "./talk";
import { afterVisible } from "./visible-time";

const SEEN_AFTER_MS = 8_000;
const FOLDS_AFTER_MS = 45_000;
const PILL_LEAVES_AFTER_MS = 5 * 60_000;
const ASKS_EVERY_MS = 30_000;
/** A dialog that opens over the card may send no event. */
const LOOKS_EVERY_MS = 1_000;
/** Unseen for so many looks, it is over here. */
const MOST_UNSEEN = 3;
const FADES_MS = 200;
/** A screen reader hears only what changes after the region is there ... */
const ANNOUNCED_AFTER_MS = 150;
/** ... and who reads on by keys would meet the same words twice, were they left there. */
const ANNOUNCED_FOR_MS = 5_000;

const CSS = [tokensCss, sceneCss, cardCss, pageCss].join("\n");

/** One card on one page, from showing to leaving without a trace. */
export class PageCard {
  private card: CardView;
  private isPill: boolean;
  private isTouched = false;
  private isOver = false;
  private unseen = 0;
  private cameFrom: Element | null = null;
  private readonly host = makePageHost(CSS);
  private readonly paper: HTMLElement;
  private readonly announcer: HTMLElement;
  private readonly stop = new AbortController();

  constructor(
    private readonly face: CardFace,
    private gift: Gift,
    private readonly left: () => void,
  ) {
    this.card = face.card;
    this.isPill = face.card.small;
    this.paper = this.make("div", "page-card");
    this.announcer = this.make("div", "announcer");
    this.announcer.setAttribute("role", "status");
  }

  show(): void {
    this.draw();
    this.host.settle();
    this.fit();
    this.watchPage();
    this.watchTime();
    this.wait(ANNOUNCED_AFTER_MS, () => this.announce());
  }

  isUsable = (): boolean => {
    this.look();
    return !this.isOver && this.host.isReachable();
  };

  /** Leaves no node, listener, timer, style or global. */
  leave = (): void => {
    if (this.isOver) return;
    this.isOver = true;
    const hadFocus = this.host.root.activeElement !== null;
    render(null, this.paper);
    this.host.remove();
    this.stop.abort();
    if (hadFocus) (this.cameFrom as HTMLElement | null)?.focus?.({ preventScroll: true });
    this.left();
  };

  /** The parent asked for it by keyboard. A card is read first; a pill opens by the next key. */
  private readonly focus = (): void => {
    const card = this.paper.querySelector<HTMLElement>(".card");
    if (card) card.tabIndex = -1;
    (card ?? this.paper.querySelector("button"))?.focus();
  };

  private make(name: string, className: string): HTMLElement {
    const element = makeElement(name);
    element.className = className;
    element.dataset.palette = "auto";
    element.lang = this.face.language;
    this.host.root.append(element);
    return element;
  }

  private words() {
    const words = wordsOfIdea(this.card.idea, this.gift.words, this.card.own);
    if (!words) throw new Error("no words");
    return words;
  }

  private draw(): void {
    const { language, locale } = this.face;
    const { text, scene } = this.gift;
    const words = this.words();
    this.paper.classList.toggle("is-pill", this.isPill);
    const view = this.isPill ? (
      <Pill
        title={words.title}
        isSmall={this.card.small}
        text={text}
        language={language}
        onOpen={() => this.unfold()}
      />
    ) : (
      <Card
        card={this.card}
        words={words}
        text={text}
        language={language}
        locale={locale}
        scene={scene}
        onAct={(act) => void this.act(act)}
        onWhy={() => this.openWhy()}
      />
    );
    const hadFocus = this.host.root.activeElement !== null;
    render(view, this.paper);
    // The button that was pressed may be gone with what it answered.
    if (hadFocus && !this.host.root.activeElement) this.focus();
  }

  /** Where it would take more than a quarter of the view it comes without its picture, or folded. */
  private fit(): void {
    if (this.isOver || this.isTouched || matchMedia("(max-width: 480px)").matches) return;
    this.paper.classList.remove("is-plain");
    this.paper.classList.toggle("is-plain", this.host.isOverQuarter());
    if (this.isPill || !this.host.isOverQuarter()) return;
    this.isPill = true;
    this.draw();
  }

  /** Asking why is having seen it: the tab that opens now takes the card out of sight. */
  private openWhy(): void {
    void tell(this.card.offerId, { act: "seen" });
    openFinding(this.card.idea.momentId);
  }

  private announce(): void {
    if (this.isOver) return;
    const words = this.words();
    const said = this.isPill
      ? this.gift.text.smallPill
      : [this.gift.text.region, words.title, words.text].join(". ");
    render(<p key={said}>{said}</p>, this.announcer);
    this.wait(ANNOUNCED_FOR_MS, () => render(null, this.announcer));
  }

  private wait(ms: number, then: () => void): void {
    const timer = setTimeout(then, ms);
    this.stop.signal.addEventListener("abort", () => clearTimeout(timer));
  }

  private async act(act: CardAction): Promise<void> {
    this.isTouched = true;
    const { card } = await tell(this.card.offerId, act);
    if (this.isOver) return;
    if (!card) return this.fade();
    const isOther = card.idea.momentId !== this.card.idea.momentId;
    const gift = isOther ? takeGift() : {};
    // Without its words (page access was just withdrawn) the idea that is here stays.
    if (isOther && !card.own && !gift.words?.[card.idea.momentId]) return;
    this.gift = { ...this.gift, ...gift };
    this.card = card;
    this.draw();
    if (isOther) this.announce();
  }

  private fade(): void {
    this.paper.classList.add("is-leaving");
    setTimeout(this.leave, FADES_MS);
  }

  private unfold(): void {
    this.isPill = false;
    this.draw();
    this.host.root.querySelector<HTMLElement>("button")?.focus();
    this.watchTime();
    void this.act({ act: "unfolded" });
  }

  private fold(): void {
    if (this.isPill || this.isOver) return;
    this.isPill = true;
    this.draw();
    void this.act({ act: "folded" });
    afterVisible(PILL_LEAVES_AFTER_MS, this.stop.signal, () => void this.act({ act: "left" }));
  }

  private watchTime(): void {
    const { signal } = this.stop;
    // A pill that was in view and left alone has had its say as well.
    afterVisible(SEEN_AFTER_MS, signal, () => void tell(this.card.offerId, { act: "seen" }));
    if (this.isPill) {
      afterVisible(PILL_LEAVES_AFTER_MS, signal, () => {
        if (this.isPill) void this.act({ act: "left" });
      });
      return;
    }
    afterVisible(FOLDS_AFTER_MS, signal, () => {
      if (!this.isTouched) this.fold();
    });
  }

  private watchPage(): void {
    const { signal } = this.stop;
    const root = this.host.root;
    const touch = () => {
      this.isTouched = true;
    };
    root.addEventListener("pointerenter", touch, { signal, capture: true });
    const heard = {
      touched: touch,
      escaped: () => void this.act({ act: "close" }),
      entered: (from: Element | null) => {
        this.cameFrom ??= from;
      },
    };
    hearFirst(this.host.element, root, heard, signal);
    // A dialog that opens over the card makes it inert, unless it moves into it.
    document.addEventListener("toggle", () => this.look(), { signal, capture: true });
    document.addEventListener("fullscreenchange", () => this.look(), { signal });
    window.addEventListener("resize", () => this.fit(), { signal });
    document.addEventListener("visibilitychange", () => void this.check(), { signal });
    window.addEventListener("pageshow", () => void this.check(), { signal });
    window.addEventListener(
      "pagehide",
      () => {
        void tell(this.card.offerId, { act: "left" });
        this.leave();
      },
      { signal },
    );
    const timers = [
      setInterval(() => this.look(), LOOKS_EVERY_MS),
      setInterval(() => void this.check(), ASKS_EVERY_MS),
    ];
    signal.addEventListener("abort", () => timers.forEach(clearInterval));
    signal.addEventListener("abort", listen(this.card.offerId, this.leave, this.focus));
  }

  /**
   * Moves to where it can be used. Over full screen it is not shown at all; after it, it is back. What a
   * page removes is not put back.
   */
  private look(): void {
    if (this.isOver) return;
    if (!isAlive()) {
      this.leave();
      return;
    }
    if (document.fullscreenElement) {
      this.host.hide();
      return;
    }
    const where = this.host.whereabouts();
    if (where === "lost" || where === "unseen") this.host.settle();
    this.unseen = this.host.whereabouts() === "unseen" ? this.unseen + 1 : 0;
    if (where !== "gone" && this.unseen < MOST_UNSEEN) return;
    void tell(this.card.offerId, { act: "left" });
    this.leave();
  }

  /** Takes itself away where it is over, orphaned, or unknown to the background. */
  private async check(): Promise<void> {
    if (this.isOver) return;
    if (!isAlive() || Date.now() >= this.card.endsAt) {
      if (isAlive()) void tell(this.card.offerId, { act: "left" });
      return this.leave();
    }
    const { card } = await tell(this.card.offerId, { act: "shown" });
    if (!card) this.leave();
  }
}
