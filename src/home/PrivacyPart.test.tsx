// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, describe, expect, it } from "vitest";
import { storePrivacy } from "../../scripts/privacy-pages";
import { emptyView } from "../../test/preview/home-view";
import { LANGUAGES } from "../content/language-list";
import { localeFor } from "../content/languages";
import { loadHome } from "../content/load-home";
import { End } from "../welcome/End";
import type { WelcomeProps } from "../welcome/welcome-props";
import { HomePage } from "./HomePage";
import type { HomeActions } from "./home-props";
import { hrefOf, parseRoute } from "./route";

const welcomeActions = new Proxy({} as WelcomeProps["actions"], { get: () => async () => null });
const actions = new Proxy({} as HomeActions, { get: () => async () => null });

async function show(part: string, language: (typeof LANGUAGES)[number]) {
  const texts = await loadHome(language);
  const locale = localeFor(language, language, emptyView.settings);
  const shared = { view: emptyView, texts, locale, actions };
  const route = parseRoute(`#${part}`);
  render(<HomePage {...shared} browserKind="chrome" route={route} />, document.body);
  return texts;
}

/** What a document says, a sentence or heading each, without its marks. */
const textsIn = (document: string): string[] =>
  document
    .split("\n")
    .map((line) => line.replace(/^(?:#+|-) /, ""))
    .filter(Boolean);

const links = (): (string | null)[] =>
  [...document.querySelectorAll("a")].map((link) => link.getAttribute("href"));

afterEach(() => render(null, document.body));

describe.each(LANGUAGES)("the privacy page in %s", (language) => {
  it("says what the stores' text says, in its order", async () => {
    await show("privacy", language);
    const said = [...document.querySelectorAll("main :is(h1, h2, p, li)")].map(
      ({ textContent }) => textContent,
    );
    const [title, date, ...rest] = textsIn(storePrivacy(language));
    expect(said[0]).toBe(title);
    // The day is written for the region of the browser.
    expect(said[1]?.slice(0, 10)).toBe(date?.slice(0, 10));
    expect(said.slice(2)).toEqual(rest);
  });

  it("is linked from the settings and from the end of the welcome", async () => {
    const texts = await show("settings", language);
    expect(links()).toContain(hrefOf("privacy"));
    const props = { view: emptyView, texts, locale: language, actions: welcomeActions };
    render(<End {...props} browserKind="chrome" step="where" />, document.body);
    expect(links()).toContain(`../home/home.html${hrefOf("privacy")}`);
  });
});

it("belongs to the settings in the navigation", async () => {
  await show("privacy", "en");
  const current = document.querySelector("nav [aria-current]");
  expect(current?.getAttribute("href")).toBe(hrefOf("settings"));
  expect(current?.getAttribute("aria-current")).toBe("true");
});
