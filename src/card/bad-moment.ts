import { innerRoot } from "./talk";

/** Kinds of `input` that nobody types in. */
const NOT_TYPED = [
  "button",
  "checkbox",
  "color",
  "file",
  "image",
  "radio",
  "range",
  "reset",
  "submit",
];

/**
 * Whether this page is a bad place for a card right now: somebody may be typing (the focus is in an
 * editable element, or in a frame whose inside can't be seen), or something fills the screen.
 */
export function badMomentOn(page: Document): "typing" | "full-screen" | null {
  if (page.fullscreenElement) return "full-screen";
  return isTyping(page) ? "typing" : null;
}

function isTyping(page: Document): boolean {
  if (page.designMode === "on") return true;
  const focused = deepestFocus(page);
  if (!focused) return false;
  const name = focused.localName;
  if (name === "iframe" || name === "frame" || name === "object" || name === "embed") return true;
  if (name === "textarea" || name === "select") return true;
  if (name === "input") return !NOT_TYPED.includes((focused as HTMLInputElement).type);
  // An editor may draw its letters itself, and say to screen readers alone what it is.
  if (["textbox", "searchbox", "combobox"].includes(focused.getAttribute("role") ?? ""))
    return true;
  return (focused as HTMLElement).isContentEditable === true;
}

/** Through shadow roots, closed ones too. */
function deepestFocus(root: DocumentOrShadowRoot): Element | null {
  const focused = root.activeElement;
  const inner = focused && innerRoot(focused);
  return inner?.activeElement ? deepestFocus(inner) : focused;
}
