import { shadowRootOf } from "./card-messages";

/** The modal dialog at this point, in whichever shadow root; null if there is none. */
export function modalAt(x: number, y: number): Element | null {
  for (let here = deepestAt(x, y); here; here = hostOf(here)) {
    const modal = here.closest("dialog:modal");
    if (modal) return modal;
  }
  return null;
}

function deepestAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  while (found) {
    const inner = shadowRootOf(found)?.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
