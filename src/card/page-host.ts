const XHTML = "http://www.w3.org/1999/xhtml";

/** The card's element on a page, and the closed root inside it. */
export interface PageHost {
  root: ShadowRoot;
  /** Puts it where it can be clicked: into an open modal dialog, else at the end of the document. */
  settle(): void;
  hide(): void;
  isConnected(): boolean;
  /** Whether it has a size and is what a click at its middle would meet. */
  isReachable(): boolean;
  remove(): void;
}

/**
 * Makes the element: nameless, in the top layer, closed to the page. Throws where a document can't hold
 * one. Events inside stay inside, so that the page's shortcuts don't fire and a page can't press a button.
 */
export function makePageHost(css: string): PageHost {
  const host = document.createElementNS(XHTML, randomName()) as HTMLElement;
  host.setAttribute("popover", "manual");
  const root = host.attachShadow({ mode: "closed" });
  const style = document.createElementNS(XHTML, "style");
  style.textContent = css;
  root.append(style);
  keepInside(root);
  return {
    root,
    settle() {
      const home = topModal() ?? document.documentElement;
      if (host.parentNode !== home) home.append(host);
      if (host.matches(":popover-open")) host.hidePopover();
      host.showPopover();
    },
    hide() {
      if (host.isConnected && host.matches(":popover-open")) host.hidePopover();
    },
    isConnected: () => host.isConnected,
    isReachable() {
      const { left, top, width, height } = host.getBoundingClientRect();
      if (width < 1 || height < 1) return false;
      return document.elementFromPoint(left + width / 2, top + height / 2) === host;
    },
    remove: () => host.remove(),
  };
}

/** A name that says nothing and is never the same. */
function randomName(): string {
  const letters = crypto.getRandomValues(new Uint8Array(8));
  return `${String.fromCharCode(...[...letters].map((letter) => 97 + (letter % 26)))}-x`;
}

/** The modal dialog on top: what is outside it can be seen but not used. */
function topModal(): Element | undefined {
  return [...document.querySelectorAll("dialog:modal")].at(-1);
}

const KEYS = ["keydown", "keypress", "keyup"] as const;
const PRESSES = ["click", "pointerdown", "mousedown"] as const;

function keepInside(root: ShadowRoot): void {
  for (const type of KEYS) root.addEventListener(type, (event) => event.stopPropagation());
  const stopFakes = (event: Event) => {
    if (!event.isTrusted) event.stopImmediatePropagation();
  };
  for (const type of PRESSES) root.addEventListener(type, stopFakes, { capture: true });
}
