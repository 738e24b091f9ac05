import { shadowRootOf } from "./card-messages";

/** Types of `input` that take no text. */
const NON_TEXT_INPUTS = [
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
 * Why a card must not interrupt on this page now; null if it may. `typing`: the focus is in an editable
 * element, or in a frame, whose content can't be read.
 */
export function blockingReason(page: Document): "typing" | "full-screen" | null {
  // In a game the pointer is the page's: nobody could reach the card.
  if (page.fullscreenElement || page.pointerLockElement) return "full-screen";
  return isTyping(page) ? "typing" : null;
}

function isTyping(page: Document): boolean {
  if (page.designMode === "on") return true;
  // Chromium's viewer is an embedded element that takes the focus of whoever reads.
  if (page.contentType === "application/pdf") return false;
  const focused = deepestActiveElement(page);
  if (!focused) return false;
  const name = focused.localName;
  if (name === "iframe" || name === "frame" || name === "object" || name === "embed") return true;
  if (name === "textarea" || name === "select") return true;
  if (name === "input") return !NON_TEXT_INPUTS.includes((focused as HTMLInputElement).type);
  // Some editors draw their text themselves and are recognisable only by their ARIA role.
  if (["textbox", "searchbox", "combobox"].includes(focused.getAttribute("role") ?? ""))
    return true;
  return (focused as HTMLElement).isContentEditable === true;
}

/** Looks through shadow roots, closed ones too. */
function deepestActiveElement(root: DocumentOrShadowRoot): Element | null {
  const focused = root.activeElement;
  const innerRoot = focused && shadowRootOf(focused);
  return innerRoot?.activeElement ? deepestActiveElement(innerRoot) : focused;
}
