import { render, type VNode } from "preact";
import { languageFor, localeFor } from "../content/language";
import { loadHome, type WelcomeTexts } from "../content/load-home";
import type { Language } from "../core/parent-data/settings";
import type { View } from "../core/view/view";
import { browserLanguage, onStoredChange } from "../platform/ask";
import { lastRead } from "../ui/last-read";
import { actionsFor } from "./home-actions";
import type { BrowserKind, HomeActions } from "./home-props";
import { LostTouch } from "./LostTouch";

export interface Live {
  view: View;
  texts: WelcomeTexts;
  locale: string;
  actions: HomeActions;
  browserKind: BrowserKind;
}

/** Ties a page to the background: asks, draws, and draws again when something stored or the address changes. */
export function livePage(page: (live: Live) => VNode): void {
  const root = document.getElementById("root") as HTMLElement;
  const browserKind = location.protocol === "moz-extension:" ? "firefox" : "chrome";
  let view: View | null = null;
  let spoken: { language: Language; texts: WelcomeTexts } | null = null;

  /** Draws at once where the language is at hand, so that focus is where it was when it is done. */
  const draw = async (): Promise<void> => {
    if (!view) return;
    const language = languageFor(view.settings.language, browserLanguage());
    if (spoken?.language !== language) spoken = { language, texts: await loadHome(language) };
    document.documentElement.lang = language;
    const locale = localeFor(language, browserLanguage());
    render(page({ view, texts: spoken.texts, locale, actions, browserKind }), root);
  };

  const lost = async (): Promise<void> => {
    const language = languageFor(view?.settings.language ?? "browser", navigator.language);
    const { home } = await loadHome(language);
    document.documentElement.lang = language;
    render(<LostTouch text={home} />, root);
  };

  const show = (next: View): void => {
    view = lastRead(view, next);
    void draw();
  };
  const actions = actionsFor({ current: () => view, show, lost: () => void lost() });
  const refresh = (): void => void actions.refresh();

  window.addEventListener("hashchange", () => void draw());
  // Page access may have been given or taken back in the browser's own pages meanwhile.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") refresh();
  });
  onStoredChange(refresh);
  refresh();
}
