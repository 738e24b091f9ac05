import { modalAt } from "./modal-at";
import { boundHeightPx, openedHeightPx } from "./view-bound";

/** An HTML element, also on pages that are XML or SVG. */
export const makeElement = (name: string): HTMLElement =>
  document.createElementNS("http://www.w3.org/1999/xhtml", name) as HTMLElement;
/** `z-index` of the card's element in page.css: by it the card knows that its own style arrived. */
const OWN_Z_INDEX = "2147483647";
/** Modal dialogs that may lie over each other. */
const MAX_NESTED_MODALS = 3;

/** The card's element on a page, with its closed shadow root. */
export interface PageHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts it where it can be clicked: at the end of the document, or into the topmost modal dialog. */
  mountOnTop(): void;
  hide(): void;
  /**
   * `covered`: its dialog closed, or another opened over it. `hidden`: the page closed it, made it inert or
   * put something over it. `detached`: the page removed it, or moved it elsewhere.
   */
  placement(): "ok" | "covered" | "hidden" | "detached";
  /** Whether it has its own style and a size, and a click at its centre would hit it. */
  isReachable(): boolean;
  /** The height, at its present width, up to which it covers no more of the view than it may. */
  boundHeightPx(): number;
  /** Whether it covers more. */
  isOverBound(): boolean;
  /** As `boundHeightPx`, for a card that the parent opened. */
  openedHeightPx(): number;
  /** Whether this point of the viewport, or this element, is on it. */
  isAt(x: number, y: number): boolean;
  overlaps(element: Element): boolean;
  /** While it does, the page beneath gets the presses. */
  letPressesThrough(isOn: boolean): void;
  remove(): void;
}

/**
 * Makes the element: without a name, in the top layer, closed to the page. Throws if the document can't
 * hold it.
 */
export function makePageHost(css: string): PageHost {
  const host = makeElement("div");
  host.setAttribute("popover", "manual");
  const root = host.attachShadow({ mode: "closed" });
  const style = addStyle(root, randomizeCustomProperties(css));
  const [zoomed, passing] = [addStyle(root), addStyle(root)];
  const page = document.documentElement;
  let parent: Element = page;

  function mountIn(element: Element): void {
    parent = element;
    if (host.parentNode !== parent) parent.append(host);
    // The page may have changed either.
    host.setAttribute("popover", "manual");
    host.inert = false;
    if (host.matches(":popover-open")) host.hidePopover();
    host.showPopover();
    for (const one of [style, zoomed, passing]) one.adoptIfRefused();
    undoZoom();
  }
  /** The page's `zoom` would scale the card as well; only an inverse `zoom` undoes it. */
  function undoZoom(): void {
    const zoom = zoomOf(parent);
    zoomed.write(zoom === 1 ? "" : `:host { zoom: ${1 / zoom} !important; }`);
  }
  function centre(): [number, number] {
    const { left, top, width, height } = host.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }
  const widthPx = () => host.getBoundingClientRect().width;
  const isRendered = () => host.isConnected && widthPx() >= 1;
  const isStyled = () => getComputedStyle(host).zIndex === OWN_Z_INDEX;
  const isHit = () => (host.getRootNode() as Document).elementFromPoint(...centre()) === host;
  function isReachable(): boolean {
    if (!isRendered() || !isStyled()) return false;
    const passes = passing.read();
    passing.write("");
    const isOnTop = isHit();
    passing.write(passes);
    return isOnTop;
  }
  const modalOver = () => (isReachable() ? null : modalAt(...centre()));

  return {
    element: host,
    root,
    mountOnTop() {
      mountIn(page);
      for (let depth = 0; depth < MAX_NESTED_MODALS; depth++) {
        const modal = modalOver();
        if (!modal || modal === parent) return;
        mountIn(modal);
      }
    },
    hide() {
      if (host.isConnected && host.matches(":popover-open")) host.hidePopover();
    },
    placement() {
      if (!page.isConnected) return "detached";
      const isDialogClosed = parent !== page && !(parent.isConnected && parent.matches(":modal"));
      if (isDialogClosed) return "covered";
      if (!host.isConnected || host.parentNode !== parent) return "detached";
      if (!isRendered() || !host.matches(":popover-open")) return "hidden";
      if (isReachable()) return "ok";
      const modal = modalAt(...centre());
      return modal && modal !== parent ? "covered" : "hidden";
    },
    isReachable,
    boundHeightPx: () => boundHeightPx(widthPx()),
    isOverBound: () => host.getBoundingClientRect().height > boundHeightPx(widthPx()),
    openedHeightPx: () => openedHeightPx(widthPx()),
    isAt(x, y) {
      const { left, right, top, bottom } = host.getBoundingClientRect();
      return x >= left && x < right && y >= top && y < bottom;
    },
    overlaps(element) {
      const [one, other] = [host.getBoundingClientRect(), element.getBoundingClientRect()];
      const isBeside = one.right <= other.left || other.right <= one.left;
      return !isBeside && one.bottom > other.top && other.bottom > one.top;
    },
    letPressesThrough(isOn) {
      passing.write(isOn ? ":host { pointer-events: none !important; }" : "");
    },
    remove: () => host.remove(),
  };
}

interface OwnStyle {
  read(): string;
  write(css: string): void;
  /** To be called once the root is in the document. */
  adoptIfRefused(): void;
}

/**
 * A style of the closed root. WebKit holds an extension's `<style>` to the page's policy too, so that it has no
 * sheet under `style-src 'none'` (https://github.com/w3c/webextensions/issues/337); a constructed sheet is
 * allowed. Not the other way round: Firefox gives extensions no `adoptedStyleSheets`
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1928865).
 */
function addStyle(root: ShadowRoot, css = ""): OwnStyle {
  const style = makeElement("style") as HTMLStyleElement;
  style.textContent = css;
  root.append(style);
  let adopted: CSSStyleSheet | undefined;
  const read = () => style.textContent ?? "";
  return {
    read,
    write(changed) {
      style.textContent = changed;
      adopted?.replaceSync(changed);
    },
    adoptIfRefused() {
      if (style.sheet || adopted) return;
      adopted = new CSSStyleSheet();
      adopted.replaceSync(read());
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, adopted];
    },
  };
}

/** The `zoom` in effect on an element. Safari tells it from 26.4 on; before, each ancestor's own is asked. */
function zoomOf(element: Element & { currentCSSZoom?: number }): number {
  if (element.currentCSSZoom !== undefined) return element.currentCSSZoom;
  let zoom = 1;
  for (let at: Element | null = element; at; at = at.parentElement)
    zoom *= Number(getComputedStyle(at).zoom) || 1;
  return zoom;
}

/**
 * Gives our custom properties names that a page can't guess: a page's `@property` of the same name, with
 * another type, would apply in every shadow root too (https://github.com/w3c/csswg-drafts/issues/10541).
 */
function randomizeCustomProperties(css: string): string {
  const prefix = String.fromCharCode(
    ...[...crypto.getRandomValues(new Uint8Array(6))].map((letter) => 97 + (letter % 26)),
  );
  return css.replaceAll(/--(?=[a-z])/g, `--${prefix}-`);
}
