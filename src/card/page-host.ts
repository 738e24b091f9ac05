import { modalAt } from "./modal-at";

/** An element of HTML, also where the page is none. */
export const makeElement = (name: string): HTMLElement =>
  document.createElementNS("http://www.w3.org/1999/xhtml", name) as HTMLElement;
/** A dialog over a dialog over a dialog: further down nobody can be. */
const MOST_MOVES = 3;

/** The card's element on a page, and the closed root inside it. */
export interface PageHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** Puts it where it can be clicked: at the end of the document, or in the modal dialog over that. */
  settle(): void;
  hide(): void;
  /** `lost`: it went with the dialog it stood in, or another opened over it. `gone`: the page removed it. */
  whereabouts(): "here" | "lost" | "unseen" | "gone";
  /** Whether it has a size and is what a click at its middle would meet. */
  isReachable(): boolean;
  /** Whether it takes more than a quarter of the view. */
  isOverQuarter(): boolean;
  remove(): void;
}

/**
 * Makes the element: nameless, in the top layer, closed to the page. Throws where a document can't hold
 * one.
 */
export function makePageHost(css: string): PageHost {
  const host = makeElement("div");
  host.setAttribute("popover", "manual");
  const root = host.attachShadow({ mode: "closed" });
  const [style, zoomed] = [makeStyle(ownNames(css)), makeStyle("")];
  root.append(style, zoomed);
  const page = document.documentElement;
  let home: Element = page;

  function stand(there: Element): void {
    home = there;
    if (host.parentNode !== home) home.append(host);
    if (host.matches(":popover-open")) host.hidePopover();
    host.showPopover();
    undoZoom();
  }
  /** A page's `zoom` would make the card larger, which no other property can take back. */
  function undoZoom(): void {
    const zoom = (home as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    zoomed.textContent = zoom === 1 ? "" : `:host { zoom: ${1 / zoom} !important; }`;
  }
  function middle(): [number, number] {
    const { left, top, width, height } = host.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  }
  const isOut = () => host.isConnected && host.getBoundingClientRect().width >= 1;
  const isReachable = () =>
    isOut() && (host.getRootNode() as Document).elementFromPoint(...middle()) === host;
  const modalOver = () => (isReachable() ? null : modalAt(...middle()));

  return {
    element: host,
    root,
    settle() {
      stand(page);
      for (let moves = 0; moves < MOST_MOVES; moves++) {
        const modal = modalOver();
        if (!modal || modal === home) return;
        stand(modal);
      }
    },
    hide() {
      if (host.isConnected && host.matches(":popover-open")) host.hidePopover();
    },
    whereabouts() {
      if (!page.isConnected) return "gone";
      const isDialogOver = home !== page && !(home.isConnected && home.matches(":modal"));
      if (isDialogOver) return "lost";
      if (!host.isConnected) return "gone";
      if (!isOut()) return "unseen";
      const modal = modalOver();
      return modal && modal !== home ? "lost" : "here";
    },
    isReachable,
    isOverQuarter() {
      const { width, height } = host.getBoundingClientRect();
      return width * height > (innerWidth * innerHeight) / 4;
    },
    remove: () => host.remove(),
  };
}

function makeStyle(css: string): Element {
  const style = makeElement("style");
  style.textContent = css;
  return style;
}

/**
 * A page may register a property of our name with a type of its own (`@property`), and that holds in
 * every shadow root too: so ours have names that nobody can know.
 */
function ownNames(css: string): string {
  const own = String.fromCharCode(
    ...[...crypto.getRandomValues(new Uint8Array(6))].map((letter) => 97 + (letter % 26)),
  );
  return css.replaceAll(/--(?=[a-z])/g, `--${own}-`);
}
