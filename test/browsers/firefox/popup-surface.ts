import type { Surface } from "../page";
import type { FirefoxWindow } from "./window";

/** The open toolbar popup of Firefox: WebDriver does not know it, so its window is asked. */
export function firefoxPopupSurface(window: FirefoxWindow): Surface {
  return {
    run: (expression) => window.runInside("popup", expression),
    clickAt: (x, y) => window.call(clickInPopup, { x, y }),
    press: (key) => window.call(pressInPopup, key),
    capture: async (clip) => Buffer.from(await window.call(capturePopup, clip ?? null), "base64"),
  };
}

export const isPopupOpen = (window: FirefoxWindow): Promise<boolean> =>
  window.call(() => {
    const page = document.querySelector('browser[webextension-view-type="popup"]');
    const panel = page?.closest("panel") as (Element & { state: string }) | null;
    return panel?.state === "open";
  });

/** Whether there is none any more. */
export const hidePopup = (window: FirefoxWindow): Promise<boolean> =>
  window.call(() => {
    const page = document.querySelector('browser[webextension-view-type="popup"]');
    type Panel = Element & { hidePopup(): void; state: string };
    const panel = page?.closest("panel") as Panel | null | undefined;
    panel?.hidePopup();
    return !panel || panel.state === "closed";
  });

// biome-ignore-start lint/suspicious/noExplicitAny: Firefox's privileged scope has no types.
declare const Cc: any;
declare const Ci: any;

/** Runs in the browser window. The page takes these for a person's, as they are trusted. */
function clickInPopup({ x, y }: { x: number; y: number }): void {
  const page = document.querySelector('browser[webextension-view-type="popup"]') as Element;
  const rect = page.getBoundingClientRect();
  for (const type of ["mousemove", "mousedown", "mouseup"]) {
    const how = { button: 0, clickCount: 1 };
    (window as any).synthesizeMouseEvent(type, rect.x + x, rect.y + y, how);
  }
}

/** Runs in the browser window, which hands the key to the popup that has its focus. */
function pressInPopup(key: string): void {
  const page = document.querySelector('browser[webextension-view-type="popup"]') as HTMLElement;
  page.focus();
  const keyboard = Cc["@mozilla.org/text-input-processor;1"].createInstance(
    Ci.nsITextInputProcessor,
  );
  keyboard.beginInputTransactionForTests(window);
  const named = key === "Space" ? " " : key;
  const code = named === " " ? "Space" : named.length > 1 ? named : "";
  const event = new KeyboardEvent("", { key: named, code });
  keyboard.keydown(event);
  keyboard.keyup(event);
}

/** Runs in the browser window. Gives the PNG in base64. */
async function capturePopup(
  clip: { x: number; y: number; width: number; height: number } | null,
): Promise<string> {
  const page = document.querySelector('browser[webextension-view-type="popup"]') as any;
  const rect = clip ? new DOMRect(clip.x, clip.y, clip.width, clip.height) : null;
  const view = page.browsingContext.currentWindowGlobal;
  const bitmap = await view.drawSnapshot(rect, 2, "white");
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}
// biome-ignore-end lint/suspicious/noExplicitAny: see above.
