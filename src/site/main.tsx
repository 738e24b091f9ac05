import { render } from "preact";
import { deviceZone } from "../browser/device-zone";
import { LANGUAGES } from "../content/language-list";
import { localeFor } from "../content/languages";
import { MOMENTS } from "../content/library";
import { loadSite, type SiteTexts } from "../content/load-site";
import { registerServiceWorker } from "./offline/register";
import { SitePage } from "./SitePage";
import { createSiteActions } from "./site-actions";
import type { QrCode } from "./site-props";
import { parseSiteRoute } from "./site-route";
import { createSiteStorage } from "./site-storage";
import { createSiteStore } from "./site-store";
import "../ui/tokens.css";
import "../ui/scene.css";
import "../ui/controls.css";
import "../ui/own-words.css";
import "../card/card.css";
import "../home/home.css";
import "../home/sheet.css";
import "../home/print.css";
import "../home/data/data.css";
import "../welcome/welcome.css";
import "./site.css";

/** Set by the build (`vite.site.config.ts`). */
declare const SITE_QR_CODE: QrCode | null;

const root = document.getElementById("root") as HTMLElement;
// Each language has a page of its own, which says which it is.
const language = LANGUAGES.find((one) => one === document.documentElement.lang) ?? "en";
let texts: SiteTexts | null = null;

const store = createSiteStore(
  createSiteStorage(() => localStorage),
  () => ({ now: Date.now(), zone: deviceZone, random: Math.random, moments: MOMENTS }),
  draw,
);
const actions = createSiteActions(store);

function draw(): void {
  if (!texts) return;
  const view = store.view();
  const locale = localeFor(language, navigator.language, view.settings);
  const props = { view, texts, locale, actions, isRemembered: store.isRemembered() };
  const route = parseSiteRoute(location.hash);
  render(<SitePage {...props} qrCode={SITE_QR_CODE} route={route} />, root);
}

texts = await loadSite(language);
root.replaceChildren();
window.addEventListener("hashchange", draw);
draw();
registerServiceWorker();
