/** What a person does to the card. */
export interface Heard {
  touched(): void;
  escaped(): void;
  /** The focus comes in, from this element of the page. */
  entered(from: Element | null): void;
}

const KEPT_FROM_PAGE = [
  ...["click", "dblclick", "auxclick", "contextmenu"],
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchmove", "touchend"],
  ...["keydown", "keypress", "keyup", "wheel"],
  ...["focus", "blur", "focusin", "focusout"],
];
const TOUCHES = ["pointerdown", "keydown", "focusin", "wheel"];

/**
 * Hears what is done to the card before the page does, and keeps it from the page. Many pages swallow
 * every click and pull back the focus that is outside a window of their own (all that use "focus-trap"),
 * or have shortcuts on single keys. Only a person's events count: `isTrusted`.
 */
export function hearFirst(
  host: HTMLElement,
  root: ShadowRoot,
  heard: Heard,
  signal: AbortSignal,
): void {
  const made = new WeakSet<Event>();
  const hear = (event: Event) => {
    if (!event.isTrusted || !isAimedAt(host, root, event)) return;
    event.stopImmediatePropagation();
    if (TOUCHES.includes(event.type)) heard.touched();
    if (event.type === "focusin") heard.entered((event as FocusEvent).relatedTarget as Element);
    if (event.type === "click") press(buttonOf(event as MouseEvent, root), made);
    if ((event as KeyboardEvent).key !== "Escape" || event.type !== "keydown") return;
    // Or the page's own dialog, in which the card may stand, would close as well.
    event.preventDefault();
    heard.escaped();
  };
  const how = { signal, capture: true, passive: false };
  for (const type of KEPT_FROM_PAGE) window.addEventListener(type, hear, how);
  const stopOthers = (event: Event) => {
    if (!made.has(event)) event.stopImmediatePropagation();
  };
  root.addEventListener("click", stopOthers, how);
}

/** In a dialog within a root of the page's own, the window is told of nothing inside that root. */
function isAimedAt(host: HTMLElement, root: ShadowRoot, event: Event): boolean {
  const around = host.getRootNode();
  if (!(around instanceof ShadowRoot)) return event.target === host;
  if (event.target !== outermost(around.host)) return false;
  const { clientX, clientY, detail } = event as MouseEvent;
  const isByKey = clientX === undefined || (event.type === "click" && detail === 0);
  return isByKey ? root.activeElement !== null : around.elementFromPoint(clientX, clientY) === host;
}

function outermost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
}

/** A closed root tells nobody outside which of its buttons it was. By keyboard it is the one in focus. */
function buttonOf(event: MouseEvent, root: ShadowRoot): Element | null {
  const spot = event.detail > 0 ? root.elementFromPoint(event.clientX, event.clientY) : null;
  return (spot ?? root.activeElement)?.closest("button") ?? null;
}

/** The click goes on inside, where the page can neither see nor stop it. */
function press(button: Element | null, made: WeakSet<Event>): void {
  const click = new MouseEvent("click", { bubbles: true, cancelable: true, composed: false });
  made.add(click);
  button?.dispatchEvent(click);
}
