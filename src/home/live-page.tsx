import { render, type VNode } from "preact";
import {
  browserLanguage,
  isExtensionGone,
  onStoredChange,
  sendRequest,
} from "../browser/background-client";
import { languageFor, localeFor } from "../content/languages";
import { loadHome, type WelcomeTexts } from "../content/load-home";
import type { Language } from "../core/parent-data/setting-choices";
import type { View } from "../core/view/view";
import { createClient } from "../ui/client";
import { everyMinute } from "../ui/every-minute";
import { setPageLanguage } from "../ui/page-language";
import { DisconnectedNotice } from "./DisconnectedNotice";
import { createHomeActions } from "./home-actions";
import type { BrowserKind, HomeActions } from "./home-props";

export interface LivePageProps {
  view: View;
  texts: WelcomeTexts;
  locale: string;
  actions: HomeActions;
  browserKind: BrowserKind;
}

/**
 * Renders a page from the background's view, again whenever something was stored or the address changed, and every
 * minute while it shows how long something has run.
 */
export function livePage(
  page: (live: LivePageProps) => VNode,
  showsMinutes: () => boolean = () => false,
): void {
  const root = document.getElementById("root") as HTMLElement;
  const browserKind = location.protocol === "moz-extension:" ? "firefox" : "chrome";
  let loaded: { language: Language; texts: WelcomeTexts } | null = null;

  /** Synchronous if the language is loaded, so that focus is where it was when it returns. */
  const draw = async (): Promise<void> => {
    const view = client.view();
    if (!view) return;
    const language = languageFor(view.settings.language, browserLanguage());
    if (loaded?.language !== language) loaded = { language, texts: await loadHome(language) };
    setPageLanguage(language);
    const locale = localeFor(language, browserLanguage(), view.settings);
    render(page({ view, texts: loaded.texts, locale, actions, browserKind }), root);
  };

  const showDisconnected = async (): Promise<void> => {
    const language = languageFor(client.view()?.settings.language ?? "browser", navigator.language);
    const { home } = await loadHome(language);
    // The answer may have come meanwhile.
    if (!client.isLost()) return;
    setPageLanguage(language);
    render(<DisconnectedNotice text={home} isUpdated={isExtensionGone()} />, root);
  };

  const client = createClient({
    ask: sendRequest,
    onView: () => void draw(),
    onLost: () => void showDisconnected(),
  });
  const actions = createHomeActions(client);
  const refresh = (): void => void client.refresh();

  window.addEventListener("hashchange", () => void draw());
  // Page access may have been granted or revoked in the browser's own pages meanwhile.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") refresh();
  });
  everyMinute(() => showsMinutes() && refresh());
  onStoredChange(refresh);
  refresh();
}
