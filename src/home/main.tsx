import { render } from "preact";
import { languageFor, localeFor } from "../content/language";
import { type HomeTexts, loadHome, spokenLanguage } from "../content/load-home";
import type { Language } from "../domain/settings";
import type { View } from "../domain/view";
import { ask, browserLanguage, onStoredChange } from "../platform/ask";
import { HomePage } from "./HomePage";
import { actionsFor } from "./home-actions";
import { LostTouch } from "./LostTouch";
import { parseRoute } from "./route";
import "../ui/tokens.css";
import "../ui/scene.css";
import "../ui/controls.css";
import "./home.css";

/** Wires the page to the background: asks, draws, and draws again when something stored changes. */
const root = document.getElementById("root") as HTMLElement;
const browserKind = location.protocol === "moz-extension:" ? "firefox" : "chrome";
let view: View | null = null;
let spoken: { language: Language; texts: HomeTexts } | null = null;

const actions = actionsFor({
  current: () => view,
  show: (next) => {
    view = next;
    void draw();
  },
  lost: showLost,
});

/** Draws at once where the language is at hand, so that focus is where it was when the drawing is done. */
async function draw(): Promise<void> {
  if (!view) return;
  const language = spokenLanguage(languageFor(view.settings.language, browserLanguage()));
  if (spoken?.language !== language) spoken = { language, texts: await loadHome(language) };
  document.documentElement.lang = language;
  const { texts } = spoken;
  const locale = localeFor(language, browserLanguage());
  const route = parseRoute(location.hash);
  render(<HomePage {...{ view, texts, locale, route, actions, browserKind }} />, root);
}

async function refresh(): Promise<void> {
  try {
    view = (await ask("view", {})).view;
    await draw();
  } catch {
    await showLost();
  }
}

async function showLost(): Promise<void> {
  const language = spokenLanguage(
    languageFor(view?.settings.language ?? "browser", navigator.language),
  );
  const { home } = await loadHome(language);
  document.documentElement.lang = language;
  render(<LostTouch text={home} />, root);
}

window.addEventListener("hashchange", () => void draw());
// Page access may have been given or taken back in the browser's own pages meanwhile.
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") void refresh();
});
onStoredChange(() => void refresh());
void refresh();
