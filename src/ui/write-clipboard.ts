/**
 * Puts a text into the clipboard; must be called in a press. False: the browser did not allow it. On a
 * page the clipboard may be missing (http) or forbidden to scripts, ours included, by the page's
 * permissions policy. The older command still works there; it needs an element in `root`.
 */
export async function writeClipboard(text: string, root: Node = document.body): Promise<boolean> {
  if (isForbidden()) return copyByCommand(text, root);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, root);
  }
}

/**
 * Chromium reports each try that the page's permissions policy forbids to the page and its console, so it is
 * asked first. https://developer.mozilla.org/docs/Web/API/Document/featurePolicy
 */
function isForbidden(): boolean {
  const { featurePolicy } = document as Document & {
    featurePolicy?: { allowsFeature(name: string): boolean };
  };
  return featurePolicy?.allowsFeature("clipboard-write") === false;
}

/**
 * A page may read what is selected, so the selected field holds a space; the text itself is added to the
 * event of the copying, which no listener of the page receives after ours.
 */
function copyByCommand(text: string, root: Node): boolean {
  const field = document.createElementNS(
    "http://www.w3.org/1999/xhtml",
    "textarea",
  ) as HTMLTextAreaElement;
  field.value = " ";
  // Else a phone would show its keyboard.
  field.readOnly = true;
  field.style.cssText = "position: fixed; opacity: 0";
  let isHandedOver = false;
  const handOver = (event: ClipboardEvent) => {
    // A page that made up such an event would read the text from it.
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    isHandedOver = true;
  };
  const focused =
    (root.getRootNode() as Document | ShadowRoot).activeElement ?? document.activeElement;
  window.addEventListener("copy", handOver, true);
  root.appendChild(field);
  try {
    field.focus({ preventScroll: true });
    field.select();
    return document.execCommand("copy") && isHandedOver;
  } catch {
    // In a document that is not HTML there is no such command.
    return false;
  } finally {
    window.removeEventListener("copy", handOver, true);
    field.remove();
    (focused as HTMLElement | null)?.focus?.({ preventScroll: true });
  }
}
