import { options } from "preact";

/**
 * A page may ask the browser whether it holds a word (`window.find`), and is told of closed shadow roots
 * too, but never of what a style writes. So a card's words stand in attributes, and page.css writes them
 * out, from here on, for all that is drawn in this world: eyes and screen readers know no difference, and
 * no page learns what a card says, or whose it is.
 */
export function writeByStyle(): void {
  options.vnode = ({ type, props }) => {
    const drawn = props as Record<string, unknown>;
    if (typeof type !== "string" || typeof drawn.children !== "string") return;
    drawn["data-words"] = drawn.children;
    drawn.children = null;
  };
}
