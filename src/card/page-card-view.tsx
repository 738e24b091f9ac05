import { type JSX, render } from "preact";
import { wordsOfIdea } from "../content/words-of";
import { ANNOUNCE_FOR_MS } from "../core/offer/card-timing";
import type { CardView } from "../core/view/view";
import type { InitialCard } from "../protocol/replies";
import { writeClipboard } from "../ui/write-clipboard";
import { AnsweredLine, answeredSentence } from "./AnsweredLine";
import { createAnnouncer } from "./announcer";
import { Card } from "./Card";
import { CollapsedCard } from "./CollapsedCard";
import type { CardLifecycle } from "./card-lifecycle";
import type { CardPayload } from "./card-payload";
import type { CardProps } from "./card-props";
import { copyMoment } from "./copy-moment";
import type { EndingAction } from "./ending-action";
import { focusCard } from "./focus-card";
import { makeElement, type PageHost } from "./page-host";
import { keepDistanceToEnd } from "./scroll-position";
import { setSizesInSteps } from "./size-steps";

/** As long as they take in page.css. */
const HANDS_CLOSE_MS = 200;
/** Classes of page.css: the scene as a band, and none. */
const LESS_OF_SCENE = ["is-low", "is-plain"];

/** The card that is shown, with the words for it. */
export interface Shown {
  card: CardView;
  payload: CardPayload;
}

interface ViewOptions extends Pick<CardProps, "onAction" | "onWhy"> {
  host: PageHost;
  payload: CardPayload;
  initial: InitialCard;
  lifecycle: CardLifecycle;
}

/** What a card on a page looks like: the drawing in the closed root, and its live region. */
export interface PageCardView {
  draw(shown: Shown): void;
  announce(shown: Shown): void;
  drawAnswered(action: EndingAction, onUndo: () => void): void;
  fitToView(): void;
  focus(): void;
  fade(): void;
  remove(): void;
}

export function createPageCardView(options: ViewOptions): PageCardView {
  const { host, payload, initial, lifecycle, onAction, onWhy } = options;
  const { root } = host;
  const { isCollapsed } = lifecycle;
  const container = appendLayer("page-card");
  const liveRegion = appendLayer("announcer");
  liveRegion.setAttribute("role", "status");
  const stop = new AbortController();
  const scrollBack = keepDistanceToEnd(container, stop.signal);
  // "More" and the question are drawn by the card itself; the words are attributes: css-text.ts.
  const observer = new MutationObserver(fitToView);
  observer.observe(container, { childList: true, subtree: true, attributeFilter: ["data-words"] });
  // Keyed by its text, so that a screen reader reads it as new.
  const announcer = createAnnouncer(
    (text) => render(text ? <p key={text}>{text}</p> : null, liveRegion),
    ANNOUNCE_FOR_MS,
  );

  function appendLayer(className: string): HTMLElement {
    const element = makeElement("div");
    element.className = className;
    element.dataset.palette = "auto";
    element.lang = initial.language;
    element.dir = payload.text.dir;
    root.append(element);
    return element;
  }

  function draw(shown: Shown): void {
    const { card } = shown;
    const words = wordsOf(shown);
    // The hands part once: a card that is opened again was here before.
    if (isCollapsed() && container.querySelector(".card")) container.classList.add("has-arrived");
    container.classList.toggle("is-collapsed", isCollapsed());
    const shared = { text: shown.payload.text, language: initial.language };
    const view = isCollapsed() ? (
      <CollapsedCard
        {...shared}
        title={words.title}
        startedCollapsed={card.small}
        onExpand={lifecycle.expand}
      />
    ) : (
      <Card
        {...shared}
        {...{ card, words, onAction, onWhy, onCopy }}
        locale={initial.locale}
        scene={shown.payload.scene}
      />
    );
    replaceView(view);
  }

  async function onCopy(words: CardProps["words"]): Promise<string> {
    const outcome = await copyMoment(words, payload.text, (text) => writeClipboard(text, root));
    announcer.announce(outcome);
    return outcome;
  }

  function drawAnswered(action: EndingAction, onUndo: () => void): void {
    const { language, locale } = initial;
    const { text } = payload;
    announcer.announce(answeredSentence(action, text, locale));
    afterHandsClosed(() => {
      container.classList.add("is-collapsed");
      replaceView(<AnsweredLine {...{ action, text, language, locale, onUndo }} />);
    });
  }

  /** The hands close over the scene first, where there is one and motion is welcome. */
  function afterHandsClosed(then: () => void): void {
    const areDrawn = container.querySelector(".card-hands")?.getBoundingClientRect().width;
    if (!areDrawn) {
      then();
      return;
    }
    container.classList.add("is-closing");
    const timer = setTimeout(() => {
      container.classList.remove("is-closing");
      then();
    }, HANDS_CLOSE_MS);
    stop.signal.addEventListener("abort", () => clearTimeout(timer));
  }

  function replaceView(view: JSX.Element): void {
    const hadFocus = root.activeElement !== null;
    const hadCard = container.querySelector(".card") !== null;
    render(view, container);
    fitToView();
    if (!hadCard) scrollBack(true);
    // Just done; and done again it would undo the scrolling to what is focused next.
    observer.takeRecords();
    // The focused button may have gone with what it answered.
    if (hadFocus && !root.activeElement) focus();
  }

  /**
   * A card covers at most a quarter of the view, on a phone half: where it would cover more, its scene is a band,
   * or goes, and if need be it is collapsed. One that somebody uses is never collapsed: it scrolls inside.
   */
  function fitToView(): void {
    if (!host.element.isConnected) return;
    container.style.maxHeight = "";
    container.classList.remove(...LESS_OF_SCENE);
    setSizesInSteps(container, host.boundHeightPx);
    for (const less of LESS_OF_SCENE) {
      if (!host.isOverBound()) break;
      container.classList.remove(...LESS_OF_SCENE);
      container.classList.add(less);
      setSizesInSteps(container, host.boundHeightPx);
    }
    const isOver = container.querySelector(".card") !== null && host.isOverBound();
    if (isOver && !lifecycle.wasTouched()) {
      lifecycle.collapse();
      return;
    }
    if (isOver) container.style.maxHeight = `${host.openedHeightPx()}px`;
    scrollBack(false);
  }

  /** A card is focused as a whole, to be read; a collapsed one can be opened. */
  function focus(): void {
    if (container.querySelector(".card")) focusCard(container);
    else container.querySelector("button")?.focus();
  }

  return {
    draw,
    drawAnswered,
    focus,
    announce(shown) {
      const { title, text } = wordsOf(shown);
      const { region, collapsedFirst } = shown.payload.text;
      announcer.announce(isCollapsed() ? collapsedFirst : [region, title, text].join(". "));
    },
    fitToView,
    fade: () => container.classList.add("is-leaving"),
    remove() {
      stop.abort();
      observer.disconnect();
      announcer.stop();
      render(null, container);
      render(null, liveRegion);
      host.remove();
    },
  };
}

function wordsOf({ card, payload }: Shown) {
  const words = wordsOfIdea(card.idea, payload.words, card.own);
  if (!words) throw new Error("no words");
  return words;
}
