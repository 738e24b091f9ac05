import { render } from "preact";
import { wordsOfIdea } from "../content/words-of";
import type { CardAction } from "../core/offer/card-action";
import { VERIFY_EVERY_MS } from "../core/offer/card-timing";
import type { CardView } from "../core/view/view";
import type { CardFace } from "../protocol/replies";
import sceneCss from "../ui/scene.css?inline";
import tokensCss from "../ui/tokens.css?inline";
import { Announcement } from "./Announcement";
import { Card } from "./Card";
import { CollapsedCard } from "./CollapsedCard";
import cardCss from "./card.css?inline";
import { CardLifecycle } from "./card-lifecycle";
import {
  isExtensionAlive,
  onBackgroundMessage,
  openFinding,
  sendCardAction,
} from "./card-messages";
import { type CardPayload, takePayload } from "./card-payload";
import { guardEvents } from "./event-guard";
import pageCss from "./page.css?inline";
import { makeElement, makePageHost } from "./page-host";

/** A dialog may open over the card without any event that reaches us. */
const CHECK_PLACEMENT_EVERY_MS = 1_000;
/** A page that keeps the card without a size for so many checks does not want it. */
const MAX_ZERO_SIZE_CHECKS = 3;
const FADE_MS = 200;

const CSS = [tokensCss, sceneCss, cardCss, pageCss].join("\n");

/** One card on one page, until it leaves without a trace. */
export class PageCard {
  #card: CardView;
  #isOver = false;
  #zeroSizeChecks = 0;
  #focusedBefore: Element | null = null;
  readonly #container: HTMLElement;
  readonly #announcer: HTMLElement;
  readonly #lifecycle: CardLifecycle;
  readonly #stop = new AbortController();

  constructor(
    private readonly initial: CardFace,
    private payload: CardPayload,
    private readonly onLeft: () => void,
    private readonly host = makePageHost(CSS),
  ) {
    this.#card = initial.card;
    this.#container = this.#appendLayer("page-card");
    this.#announcer = this.#appendLayer("announcer");
    this.#announcer.setAttribute("role", "status");
    this.#lifecycle = new CardLifecycle({
      surface: "page",
      startsCollapsed: initial.card.small,
      onAct: (act) => void (act.act === "seen" ? this.#send(act) : this.#act(act)),
      onCollapsedChange: (isCollapsed) => this.#onCollapsedChange(isCollapsed),
    });
  }

  show(): void {
    this.#draw();
    this.host.mountOnTop();
    this.#lifecycle.start();
    this.#fitToView();
    this.#watchPage();
    this.#announce();
  }

  isUsable = (): boolean => {
    this.#checkPlacement();
    return !this.#isOver && this.host.isReachable();
  };

  /** Leaves no node, listener, timer, style or global. */
  leave = (): void => {
    if (this.#isOver) return;
    this.#isOver = true;
    const hadFocus = this.host.root.activeElement !== null;
    render(null, this.#container);
    render(null, this.#announcer);
    this.host.remove();
    this.#lifecycle.stop();
    this.#stop.abort();
    if (hadFocus) (this.#focusedBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
    this.onLeft();
  };

  /** By keyboard shortcut. A card is focused as a whole, to be read; a collapsed one can be opened. */
  readonly #focus = (): void => {
    const card = this.#container.querySelector<HTMLElement>(".card");
    if (card) card.tabIndex = -1;
    (card ?? this.#container.querySelector("button"))?.focus();
  };

  #appendLayer(className: string): HTMLElement {
    const element = makeElement("div");
    element.className = className;
    element.dataset.palette = "auto";
    element.lang = this.initial.language;
    this.host.root.append(element);
    return element;
  }

  #words() {
    const words = wordsOfIdea(this.#card.idea, this.payload.words, this.#card.own);
    if (!words) throw new Error("no words");
    return words;
  }

  #draw(): void {
    const { isCollapsed } = this.#lifecycle;
    const words = this.#words();
    this.#container.classList.toggle("is-pill", isCollapsed);
    const shared = { text: this.payload.text, language: this.initial.language };
    const view = isCollapsed ? (
      <CollapsedCard
        {...shared}
        title={words.title}
        startedCollapsed={this.#card.small}
        onExpand={() => this.#lifecycle.expand()}
      />
    ) : (
      <Card
        {...shared}
        card={this.#card}
        words={words}
        locale={this.initial.locale}
        scene={this.payload.scene}
        onAct={(act) => void this.#act(act)}
        onWhy={() => this.#openWhy()}
      />
    );
    const hadFocus = this.host.root.activeElement !== null;
    render(view, this.#container);
    // The focused button may have gone with what it answered.
    if (hadFocus && !this.host.root.activeElement) this.#focus();
  }

  #onCollapsedChange(isCollapsed: boolean): void {
    this.#draw();
    if (!isCollapsed) this.host.root.querySelector<HTMLElement>("button")?.focus();
  }

  /** A card takes at most a quarter of the view: without its scene, and if need be collapsed. */
  #fitToView(): void {
    const { wasTouched, isCollapsed } = this.#lifecycle;
    if (this.#isOver || wasTouched || matchMedia("(max-width: 480px)").matches) return;
    this.#container.classList.remove("is-plain");
    this.#container.classList.toggle("is-plain", this.host.isOverQuarter());
    if (!isCollapsed && this.host.isOverQuarter()) this.#lifecycle.collapse();
  }

  /** Counts as seen first: the tab that opens now takes the card out of view. */
  #openWhy(): void {
    void this.#send({ act: "seen" });
    openFinding(this.#card.idea.momentId);
  }

  #announce(): void {
    const { title, text } = this.#words();
    const { region, collapsedFirst } = this.payload.text;
    const said = this.#lifecycle.isCollapsed ? collapsedFirst : [region, title, text].join(". ");
    render(<Announcement text={said} />, this.#announcer);
  }

  #send(act: CardAction) {
    return sendCardAction(this.#card.offerId, act);
  }

  async #act(act: CardAction): Promise<void> {
    this.#lifecycle.touch();
    const { card } = await this.#send(act);
    if (this.#isOver) return;
    if (!card) return this.#fade();
    const isOther = card.idea.momentId !== this.#card.idea.momentId;
    const payload = isOther ? takePayload() : {};
    // If the other idea's words are missing (page access was just withdrawn), this idea stays.
    if (isOther && !card.own && !payload.words?.[card.idea.momentId]) return;
    this.payload = { ...this.payload, ...payload };
    this.#card = card;
    this.#draw();
    if (isOther) this.#announce();
  }

  #fade(): void {
    this.#container.classList.add("is-leaving");
    setTimeout(this.leave, FADE_MS);
  }

  #watchPage(): void {
    const { signal } = this.#stop;
    const { element, root } = this.host;
    const onTouch = () => this.#lifecycle.touch();
    const onEscape = () => this.#lifecycle.escape();
    const onFocusIn = (from: Element | null) => {
      this.#focusedBefore ??= from;
    };
    root.addEventListener("pointerenter", onTouch, { signal, capture: true });
    guardEvents(element, root, { onTouch, onEscape, onFocusIn }, signal);
    // A modal dialog that opens makes everything outside it inert, the card too: it moves into the dialog.
    document.addEventListener("toggle", () => this.#checkPlacement(), { signal, capture: true });
    document.addEventListener("fullscreenchange", () => this.#checkPlacement(), { signal });
    window.addEventListener("resize", () => this.#fitToView(), { signal });
    document.addEventListener("visibilitychange", () => void this.#verify(), { signal });
    window.addEventListener("pageshow", () => void this.#verify(), { signal });
    window.addEventListener("pagehide", () => this.#leaveUnanswered(), { signal });
    const timers = [
      setInterval(() => this.#checkPlacement(), CHECK_PLACEMENT_EVERY_MS),
      setInterval(() => void this.#verify(), VERIFY_EVERY_MS),
    ];
    signal.addEventListener("abort", () => timers.forEach(clearInterval));
    const stopListening = onBackgroundMessage(this.#card.offerId, this.leave, this.#focus);
    signal.addEventListener("abort", stopListening);
  }

  #leaveUnanswered(): void {
    void this.#send({ act: "left" });
    this.leave();
  }

  /**
   * Moves the card to where it can be used. While an element is in full screen the card is hidden. A card
   * that the page removed, or keeps without a size, is given up: it never fights the page.
   */
  #checkPlacement(): void {
    if (this.#isOver) return;
    if (!isExtensionAlive()) this.leave();
    else if (document.fullscreenElement) this.host.hide();
    else this.#keepOnTop();
  }

  #keepOnTop(): void {
    const placement = this.host.placement();
    if (placement === "covered" || placement === "zero-size") this.host.mountOnTop();
    const isZeroSize = this.host.placement() === "zero-size";
    this.#zeroSizeChecks = isZeroSize ? this.#zeroSizeChecks + 1 : 0;
    if (placement === "detached" || this.#zeroSizeChecks >= MAX_ZERO_SIZE_CHECKS)
      this.#leaveUnanswered();
  }

  /** Leaves if the quiet time is over, the extension is gone, or the background no longer wants the card. */
  async #verify(): Promise<void> {
    if (this.#isOver) return;
    if (!isExtensionAlive()) return this.leave();
    if (Date.now() >= this.#card.endsAt) return this.#leaveUnanswered();
    const { card } = await this.#send({ act: "shown" });
    if (!card) this.leave();
  }
}
