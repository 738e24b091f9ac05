import { createPressReader } from "./press-reader";

/** Called for what a person does to the card. */
export interface GuardHandlers {
  onTouch(): void;
  /** Whether a press by a pointer, or else by a key or assistive technology, counts now. */
  acceptsPress(isByPointer: boolean): boolean;
  onEscape(): void;
  /** The focus moves into the card, from this element of the page. */
  onFocusIn(from: Element | null): void;
}

const GUARDED_EVENTS = [
  ...["click", "dblclick", "auxclick", "contextmenu"],
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchmove", "touchend"],
  ...["keydown", "keypress", "keyup", "wheel"],
  ...["focus", "blur", "focusin", "focusout"],
];
const TOUCH_EVENTS = ["pointerdown", "keydown", "focusin", "wheel"];

/**
 * Receives the card's events before the page does, in the capture phase on the window, and stops them
 * there. Many pages cancel every click, pull the focus back into a dialog of their own (every user of
 * "focus-trap" does) or bind shortcuts to single keys. A page that listened on the window before the card
 * came still receives them first, and may stop them. Only `isTrusted` events count, so a page can't act
 * in the person's place.
 */
export function guardEvents(
  host: HTMLElement,
  root: ShadowRoot,
  handlers: GuardHandlers,
  signal: AbortSignal,
): void {
  const ownClicks = new WeakSet<Event>();
  const readPress = createPressReader((event) => buttonOf(event, root));
  const handle = (event: Event) => {
    if (!event.isTrusted || !isAimedAtCard(host, root, event)) return;
    event.stopImmediatePropagation();
    if (TOUCH_EVENTS.includes(event.type)) handlers.onTouch();
    if (event.type === "focusin")
      handlers.onFocusIn((event as FocusEvent).relatedTarget as Element);
    const pressed = readPress(event as MouseEvent);
    if (pressed && handlers.acceptsPress(isByPointer(event as MouseEvent))) {
      // Assistive technology may send nothing but the click.
      handlers.onTouch();
      clickInside(pressed, ownClicks);
    }
    if ((event as KeyboardEvent).key !== "Escape" || event.type !== "keydown") return;
    // Without this, a modal dialog of the page that contains the card would close as well.
    event.preventDefault();
    handlers.onEscape();
  };
  const options = { signal, capture: true, passive: false };
  for (const type of GUARDED_EVENTS) window.addEventListener(type, handle, options);
  const stopOtherClicks = (event: Event) => {
    if (!ownClicks.has(event)) event.stopImmediatePropagation();
  };
  root.addEventListener("click", stopOtherClicks, options);
}

/**
 * If the card stands in a dialog inside a shadow root of the page, the window sees that root's outermost
 * host as the target of each event, so the card is found by focus or by coordinates.
 */
function isAimedAtCard(host: HTMLElement, root: ShadowRoot, event: Event): boolean {
  const around = host.getRootNode();
  if (!(around instanceof ShadowRoot)) return event.target === host;
  if (event.target !== outermostHost(around.host)) return false;
  const { clientX, clientY, detail } = event as MouseEvent;
  const isByKey = clientX === undefined || (event.type === "click" && detail === 0);
  return isByKey ? root.activeElement !== null : around.elementFromPoint(clientX, clientY) === host;
}

function outermostHost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermostHost(root.host) : element;
}

/** The detail of a pointer event is always 0; that of a click is 0 where no pointer pressed. */
const isByPointer = ({ type, detail }: MouseEvent): boolean => type !== "click" || detail > 0;

/** Outside a closed root the clicked button is unknown: it is found by coordinates, else by focus. */
function buttonOf(event: MouseEvent, root: ShadowRoot): Element | null {
  const spot = isByPointer(event) ? root.elementFromPoint(event.clientX, event.clientY) : null;
  return (spot ?? root.activeElement)?.closest("button") ?? null;
}

/** Repeats the click inside the closed root (not composed), where the page can neither see nor stop it. */
function clickInside(button: Element, ownClicks: WeakSet<Event>): void {
  const click = new MouseEvent("click", { bubbles: true, cancelable: true, composed: false });
  ownClicks.add(click);
  button.dispatchEvent(click);
}
