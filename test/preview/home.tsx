import { render } from "preact";
import { localeFor } from "../../src/content/language";
import { loadHome } from "../../src/content/load-home";
import type { Language } from "../../src/domain/settings";
import type { View } from "../../src/domain/view";
import { HomePage } from "../../src/home/HomePage";
import type { HomeActions } from "../../src/home/home-props";
import { parseRoute } from "../../src/home/route";
import { emptyView, fullView, needsClickView } from "./home-view";
import "../../src/ui/tokens.css";
import "../../src/ui/scene.css";
import "../../src/ui/controls.css";
import "../../src/home/home.css";

/** The home page without a browser behind it: `home.html?lang=nl&view=full&refuse#kept`. */
const query = new URLSearchParams(location.search);
const language = (query.get("lang") ?? "en") as Language;
const views: Record<string, View> = {
  empty: emptyView,
  full: fullView,
  "needs-click": needsClickView,
};
let view = views[query.get("view") ?? "full"] ?? fullView;
const texts = await loadHome(language);
const root = document.getElementById("root") as HTMLElement;

const show = async (change: Partial<View>): Promise<boolean> => {
  view = { ...view, ...change };
  draw();
  return true;
};
const place = async (name: "page" | "notification", on: boolean): Promise<boolean> => {
  const given = !query.has("refuse");
  await show({ places: { ...view.places, [name]: on && given } });
  return given;
};

const actions: HomeActions = {
  set: (change) => show({ settings: { ...view.settings, ...change } }),
  keep: (momentId, kept) =>
    show({
      kept: [
        ...view.kept.filter((each) => each.momentId !== momentId),
        ...(kept ? [{ momentId, wording: "plain" as const, keptAt: view.now }] : []),
      ],
    }),
  notForUs: (momentId, on) =>
    show({
      notForUs: [
        ...view.notForUs.filter((each) => each.momentId !== momentId),
        ...(on ? [{ momentId, since: view.now }] : []),
      ],
    }),
  pageAccess: (on) => place("page", on),
  notifications: (on) => place("notification", on),
  copy: async () => !query.has("refuse"),
};

function draw(): void {
  document.documentElement.lang = language;
  const locale = localeFor(language, language);
  const route = parseRoute(location.hash);
  render(<HomePage {...{ view, texts, locale, route, actions }} browserKind="chrome" />, root);
}

window.addEventListener("hashchange", draw);
draw();
