/**
 * What is asked of Firefox's own code. Every function here runs in the browser window, so each
 * must stand alone.
 */

// biome-ignore-start lint/suspicious/noExplicitAny: Firefox's privileged scope has no types.
declare const WebExtensionPolicy: any;
declare const ChromeUtils: any;
declare const Services: any;
declare const Ci: any;

/** One that is being stopped still runs: an event may keep it, with all that it remembers. */
export function backgroundState(id: string): "running" | "stopped" {
  const state = WebExtensionPolicy.getByID(id)?.extension.backgroundState;
  return state === "running" || state === "suspending" ? "running" : "stopped";
}

export async function stopBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground();
}

export async function changePageAccess(request: { id: string; give: boolean }): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(request.id);
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionPermissions.sys.mjs",
  );
  const access = { permissions: [], origins: ["*://*/*"], data_collection: [] };
  if (request.give) await ExtensionPermissions.add(request.id, access, extension);
  else await ExtensionPermissions.remove(request.id, access, extension);
}

export async function giveNotifications(id: string): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(id);
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionPermissions.sys.mjs",
  );
  const access = { permissions: ["notifications"], origins: [], data_collection: [] };
  await ExtensionPermissions.add(id, access, extension);
}

/** Without a screen there is nothing to click on, but Firefox tells of a click the same way. */
export async function clickNotification(request: {
  id: string;
  notification: string;
}): Promise<void> {
  const { extension } = WebExtensionPolicy.getByID(request.id);
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  );
  const api = await ExtensionParent.apiManager.asyncGetAPI("notifications", extension);
  const shown = api.notificationsMap.get(request.notification);
  if (!shown) throw new Error(`There is no notification ${request.notification}`);
  shown.observe(null, "alertclickcallback", request.notification);
}

export function clickToolbarButton(id: string): void {
  const css = `.unified-extensions-item-action-button[data-extensionid="${id}"]`;
  const rect = document.querySelector(css)?.getBoundingClientRect();
  if (!rect?.width) throw new Error("The button is not in the toolbar");
  for (const type of ["mousemove", "mousedown", "mouseup"]) {
    const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
    (window as any).synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 });
  }
}

/** Must come before the extension is installed: it reads the language once. */
export function useLanguage(locale: string): void {
  Services.locale.availableLocales = [...new Set([locale, ...Services.locale.availableLocales])];
  Services.locale.requestedLocales = [locale];
}

interface Preferences {
  dark: boolean | undefined;
  reducedMotion: boolean | undefined;
  forcedColors: boolean | undefined;
  phone: boolean | undefined;
}

export function applyPreferences(preferences: Preferences): void {
  const { dark, reducedMotion, forcedColors, phone } = preferences;
  const set = (name: string, value: number | undefined) =>
    value === undefined
      ? Services.prefs.clearUserPref(name)
      : Services.prefs.setIntPref(name, value);
  set(
    "layout.css.prefers-color-scheme.content-override",
    dark === undefined ? undefined : dark ? 0 : 1,
  );
  set("ui.prefersReducedMotion", reducedMotion === undefined ? undefined : Number(reducedMotion));
  set("browser.display.document_color_use", forcedColors ? 2 : undefined);
  // A phone: coarse, and nothing else. No phone: fine, and it can hover.
  const pointer = phone ? 1 : 6;
  for (const which of ["primary", "all"])
    set(`ui.${which}PointerCapabilities`, phone === undefined ? undefined : pointer);
}

/** Remembers every request the extension makes, its scripts in pages included. */
export function watchRequests(id: string): void {
  const seen: string[] = [];
  (window as any).peekabooRequests = seen;
  const isOurs = (principal: any) =>
    principal?.addonId === id || principal?.contentScriptAddonPolicy?.id === id;
  const observer = (subject: any) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { loadingPrincipal, triggeringPrincipal } = channel.loadInfo;
    if (isOurs(loadingPrincipal) || isOurs(triggeringPrincipal)) seen.push(channel.URI.spec);
  };
  Services.obs.addObserver(observer, "http-on-opening-request");
}

export const seenRequests = (): string[] => (window as any).peekabooRequests ?? [];

export function consoleErrors(): string[] {
  return (
    Services.console
      .getMessageArray()
      .filter((one: any) => one instanceof Ci.nsIScriptError)
      .filter((one: any) => (one.flags & Ci.nsIScriptError.warningFlag) === 0)
      // A page that closes, or is kept for "Back", while it waits for an answer: no fault of the extension.
      // https://searchfox.org/mozilla-central/source/toolkit/components/extensions/ExtensionCommon.sys.mjs
      .filter(
        (one: any) =>
          !/^Promise \w+ (after context unloaded|while context is inactive)/.test(one.errorMessage),
      )
      // The browser's own note on two calls at once, of which one waits for the browser to close or open tabs.
      // https://searchfox.org/mozilla-central/source/toolkit/components/extensions/ExtensionParent.sys.mjs
      .filter((one: any) => !/^Unexpected pre-existing callContextData on /.test(one.errorMessage))
      // The browser's own code, looking for a page that has just closed.
      .filter((one: any) => !/^FrameData missing for /.test(one.errorMessage))
      // A page that is left while it loads its files. One that lacks a file draws nothing, which its own test sees.
      .filter((one: any) => !/error loading dynamically imported module/.test(one.errorMessage))
      // The same for a font: 0x804b0002, NS_BINDING_ABORTED, is that its page was left.
      .filter((one: any) => !/^downloadable font: .* status=2152398850/.test(one.errorMessage))
      .filter((one: any) => `${one.sourceName} ${one.errorMessage}`.includes("moz-extension://"))
      .map((one: any) => `${one.errorMessage} (${one.sourceName}:${one.lineNumber})`)
  );
}
// biome-ignore-end lint/suspicious/noExplicitAny: see above.
