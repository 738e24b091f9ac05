import type { CardAction } from "../core/offer/card-action";
import { collapseAfterMs, OFFER_UNDO_FOR_MS, VERIFY_EVERY_MS } from "../core/offer/card-timing";
import type { CardView } from "../core/view/view";
import type { InitialCard } from "../protocol/replies";
import ownWordsCss from "../ui/own-words.css?inline";
import sceneCss from "../ui/scene.css?inline";
import tokensCss from "../ui/tokens.css?inline";
import cardCss from "./card.css?inline";
import { createCardLifecycle } from "./card-lifecycle";
import { isExtensionConnected, onBackgroundMessage, sendCardAction } from "./card-messages";
import { type CardPayload, takePayload } from "./card-payload";
import { type EndingAction, isEnding } from "./ending-action";
import { guardEvents } from "./event-guard";
import pageCss from "./page.css?inline";
import { createPageCardView, type Shown } from "./page-card-view";
import { makePageHost } from "./page-host";
import leftCornerCss from "./page-left.css?inline";
import { createPlacement } from "./placement";
import { createPressGuard } from "./press-guard";
import { asksQuestion } from "./Question";
import { afterVisible } from "./visible-time";

const FADE_MS = 200;
const CSS = [tokensCss, sceneCss, ownWordsCss, cardCss, pageCss].join("\n");

/** One card on one page, until it leaves without a trace. */
export interface PageCard {
  /** Throws if the document can't hold it, and may then have to leave. */
  show(): void;
  /** Whether it is where it can be used, after it was moved there if need be. */
  isUsable(): boolean;
  /** Leaves no node, listener, timer, style or global. */
  leave(): void;
}

export function createPageCard(
  initial: InitialCard,
  payload: CardPayload,
  onLeft: () => void,
  host = makePageHost(initial.corner === "left" ? `${CSS}\n${leftCornerCss}` : CSS),
): PageCard {
  const stop = new AbortController();
  const { signal } = stop;
  const { offerId } = initial.card;
  let shown: Shown = { card: initial.card, payload };
  let focusedBefore: Element | null = null;
  /** While the card is answered and offers to undo that. */
  let endUndo: AbortController | undefined;
  /** The parent is at the finding, which the card opened in a tab of its own, and will come back to this page. */
  let isReadingFinding = false;

  const lifecycle = createCardLifecycle({
    surface: "page",
    startsCollapsed: initial.card.small,
    collapseAfterMs: collapseAfterMs(initial.cardStays),
    isInUse: () => host.root.activeElement !== null || host.element.matches(":hover"),
    onAction: (action) => void (action.kind === "seen" ? send(action) : act(action)),
    onCollapsedChange(isCollapsed) {
      view.draw(shown);
      presses.restart();
      if (!isCollapsed) view.focus();
    },
  });
  const view = createPageCardView({
    ...{ host, payload, initial, lifecycle },
    onAction: (action) => void act(action),
    onWhy() {
      isReadingFinding = true;
      void act({ kind: "why", idea: shown.card.idea });
    },
  });

  const send = (action: CardAction) => sendCardAction(offerId, action);

  async function act(action: CardAction): Promise<void> {
    // What was pressed while the answered card closes.
    if (endUndo && action.kind !== "undo") return;
    lifecycle.touch();
    const { card } = await send(action);
    if (signal.aborted) return;
    endUndo?.abort();
    endUndo = undefined;
    if (card) return update(card);
    if (isEnding(action)) offerUndo(action);
    else fadeAway();
  }
  function fadeAway(): void {
    view.fade();
    setTimeout(leave, FADE_MS);
  }
  function offerUndo(action: EndingAction): void {
    endUndo = new AbortController();
    view.drawAnswered(action, () => void act({ kind: "undo" }));
    presses.restart();
    afterVisible(OFFER_UNDO_FOR_MS, AbortSignal.any([signal, endUndo.signal]), fadeAway);
  }

  function update(card: CardView): void {
    const isOther = card.idea.momentId !== shown.card.idea.momentId;
    if (movesButtonUnderPointer(shown.card, card)) presses.restart();
    const added = isOther ? takePayload() : {};
    // If the other idea's words are missing (page access was just withdrawn), this idea stays.
    if (isOther && !card.own && !added.words?.[card.idea.momentId]) return;
    shown = { card, payload: { ...shown.payload, ...added } };
    view.draw(shown);
    if (isOther) view.announce(shown);
  }

  function leave(): void {
    if (signal.aborted) return;
    const hadFocus = host.root.activeElement !== null;
    view.remove();
    lifecycle.stop();
    stop.abort();
    if (hadFocus) focusPage();
    onLeft();
  }
  function focusPage(): void {
    (focusedBefore as HTMLElement | null)?.focus?.({ preventScroll: true });
  }
  function leaveUnanswered(): void {
    void send({ kind: "hidden" });
    leave();
  }

  /** Leaves if the quiet time is over, the extension is gone, or the background no longer wants the card. */
  async function verify(): Promise<void> {
    if (signal.aborted) return;
    if (!isExtensionConnected()) return leave();
    if (endUndo) return document.visibilityState === "visible" ? undefined : leave();
    if (Date.now() >= shown.card.endsAt) return leaveUnanswered();
    const { card } = await send({ kind: "shown" });
    if (!card) leave();
  }

  function onVisibilityChange(): void {
    if (document.visibilityState === "visible") isReadingFinding = false;
    void verify();
  }

  function watchPage(): void {
    const { touch: onTouch } = lifecycle;
    function onEscape(): void {
      // Who presses Escape wants to be back in the page at once; a button leaves the focus on Undo.
      focusPage();
      if (endUndo) leave();
      else lifecycle.onEscape();
    }
    const onFocusIn = (from: Element | null) => {
      focusedBefore ??= from;
    };
    host.root.addEventListener("pointerenter", onTouch, { signal, capture: true });
    const acceptsPress = (isByPointer: boolean) =>
      (presses.isOpen() || !isByPointer) && host.placement() === "ok";
    const handlers = { onTouch, acceptsPress, onEscape, onFocusIn };
    guardEvents(host.element, host.root, handlers, signal);
    window.addEventListener("resize", view.fitToView, { signal });
    document.addEventListener("visibilitychange", onVisibilityChange, { signal });
    window.addEventListener("pageshow", verify, { signal });
    window.addEventListener("pagehide", leaveUnanswered, { signal });
    const timer = setInterval(verify, VERIFY_EVERY_MS);
    signal.addEventListener("abort", () => clearInterval(timer));
    const visibility = () => (isReadingFinding ? "visible" : document.visibilityState);
    const messages = { visibility, onWithdraw: leave, onFocus: view.focus };
    signal.addEventListener("abort", onBackgroundMessage(offerId, messages));
  }

  const placement = createPlacement({
    host,
    signal,
    onOrphaned: leave,
    onRemoved: leaveUnanswered,
    onHiddenAgain() {
      void send({ kind: "hidden-by-page" });
      leave();
    },
  });
  const presses = createPressGuard({
    signal,
    isOver: host.isAt,
    onOpen: () => host.letPressesThrough(false),
  });
  return {
    show() {
      view.draw(shown);
      host.letPressesThrough(true);
      host.mountOnTop();
      lifecycle.start();
      view.fitToView();
      placement.watch();
      watchPage();
      view.announce(shown);
    },
    isUsable() {
      placement.check();
      return !signal.aborted && host.isReachable();
    },
    leave,
  };
}

/**
 * Whether another button comes to where one was pressed: the four buttons to where a question was answered, and
 * "Undo" and "Make this our moment" to where the other was. Where that line only comes or goes, all buttons stay.
 */
const movesButtonUnderPointer = (before: CardView, after: CardView): boolean =>
  asksQuestion(before) !== asksQuestion(after) ||
  (before.ours !== null && after.ours !== null && before.ours !== after.ours);
