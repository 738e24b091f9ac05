import { afterEach, beforeEach, vi } from "vitest";
import type { CardPayload } from "../../src/card/card-payload";
import { createPageCard } from "../../src/card/page-card";
import type { PageHost } from "../../src/card/page-host";
import { card as text } from "../../src/content/en/card";
import type { CardStays } from "../../src/core/parent-data/setting-choices";
import type { CardView } from "../../src/core/view/view";
import { cardView } from "../core/card-view";

type Send = (message: { kind: string; action?: { kind: string } }) => Promise<unknown>;

export const payload: CardPayload = {
  text: { ...text, dir: "ltr" },
  words: {
    z1: { title: "One same song", text: "Sing it each evening." },
    z2: { title: "Goodnight, chair", text: "Say goodnight to things." },
  },
  scene: [["circle", { r: 3 }]],
};

/** Where a test says that the card is, instead of a layout, which this DOM does not have. */
function fakeHost() {
  const element = document.createElement("div");
  const root = element.attachShadow({ mode: "open" });
  const where = {
    placement: "ok" as ReturnType<PageHost["placement"]>,
    isOverBound: false,
    isOverlapped: true,
    /** What is under the pointer. */
    under: null as Element | null,
  };
  Object.assign(root, { elementFromPoint: () => where.under });
  const calls = { mountOnTop: 0, hide: 0, letsPressesThrough: false };
  const host: PageHost = {
    element,
    root,
    mountOnTop: () => {
      calls.mountOnTop++;
      document.body.append(element);
    },
    hide: () => void calls.hide++,
    placement: () => where.placement,
    isReachable: () => where.placement === "ok",
    boundHeightPx: () => 200,
    isOverBound: () => where.isOverBound,
    openedHeightPx: () => 200,
    isAt: () => true,
    overlaps: () => where.isOverlapped,
    letPressesThrough(isOn) {
      calls.letsPressesThrough = isOn;
    },
    remove: () => element.remove(),
  };
  return { host, where, calls };
}

/** A card on this page, with a background that answers each act by `reply`. */
function putPageCard(changed: Partial<CardView> = {}, cardStays: CardStays = 45) {
  const card = cardView(changed);
  const page = fakeHost();
  const state = { reply: card as CardView | null, left: 0 };
  const actions: string[] = [];
  const runtime = {
    id: "peekaboo" as string | undefined,
    sendMessage: (async ({ kind, action }) => {
      actions.push(action?.kind ?? kind);
      return { card: state.reply };
    }) as Send,
    onMessage: {
      listeners: new Set<unknown>(),
      addListener: (listener: unknown) => void runtime.onMessage.listeners.add(listener),
      removeListener: (listener: unknown) => void runtime.onMessage.listeners.delete(listener),
    },
  };
  vi.stubGlobal("browser", { runtime });
  const onLeft = () => void state.left++;
  const initial = { card, language: "en", locale: "en-GB", corner: "right", cardStays } as const;
  const pageCard = createPageCard(initial, payload, onLeft, page.host);
  pageCard.show();
  const { root } = page.host;
  const buttons = () =>
    [...root.querySelectorAll("button")].map(
      (button) => button.getAttribute("aria-label") ?? button.dataset.words ?? button.textContent,
    );
  /** As a person does it by keyboard: the page sees an event at the card's element, and not inside. */
  const byPerson = async (event: Event) => {
    Object.defineProperty(event, "isTrusted", { value: true });
    page.host.element.dispatchEvent(event);
    await vi.advanceTimersByTimeAsync(0);
  };
  const buttonNamed = (name: string) => {
    const button = [...root.querySelectorAll("button")][buttons().indexOf(name)];
    if (!button) throw new Error(`No button named "${name}"`);
    return button;
  };
  const click = async (name: string) => {
    buttonNamed(name).focus();
    await byPerson(new MouseEvent("click", { bubbles: true, composed: true }));
  };
  const announced = () => root.querySelector(".announcer")?.textContent;
  return {
    ...{ pageCard, page, state, actions, runtime, root, buttons, announced },
    ...{ byPerson, buttonNamed, click },
  };
}

type Message = { kind: string; offerId: string };
export function receive(
  runtime: ReturnType<typeof putPageCard>["runtime"],
  message: Message,
): unknown[] {
  const answers: unknown[] = [];
  for (const listener of runtime.onMessage.listeners)
    (listener as (message: Message, sender: null, respond: (answer: unknown) => void) => void)(
      message,
      null,
      (answer) => answers.push(answer),
    );
  return answers;
}

/** Gives each test of a file its own clock and page. Returns what shows the test's card, which leaves at its end. */
export function usePageCard(): typeof putPageCard {
  let shown: ReturnType<typeof putPageCard> | undefined;
  beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 2, 10, 19) }));
  afterEach(() => {
    shown?.pageCard.leave();
    shown = undefined;
    // Preact's queue of effects is one for all tests: left unflushed, it would never be scheduled again.
    vi.runOnlyPendingTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  return (...options) => {
    shown = putPageCard(...options);
    return shown;
  };
}
