import { options } from "preact";

/**
 * Renders every text of this script through CSS generated content: Preact puts it into `data-words`, and
 * page.css shows it with `content: attr(data-words)`. `window.find()` lets a page search closed shadow
 * roots too (unspecified: https://github.com/whatwg/html/pull/6466), but not generated content, so a page
 * can't learn what a card says. Screen readers read both.
 */
export function renderTextViaCss(): void {
  options.vnode = ({ type, props }) => {
    const drawn = props as Record<string, unknown>;
    if (typeof type !== "string" || typeof drawn.children !== "string") return;
    drawn["data-words"] = drawn.children;
    drawn.children = null;
  };
}
