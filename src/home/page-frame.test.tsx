// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, expect, it } from "vitest";
import { emptyView } from "../../test/preview/home-view";
import { LANGUAGES } from "../content/language-list";
import { loadHome } from "../content/load-home";
import { HomePage } from "./HomePage";
import type { HomeActions } from "./home-props";
import { hrefOf, PARTS, parseRoute, SETTINGS_SECTIONS } from "./route";

const actions = new Proxy({} as HomeActions, { get: () => async () => null });

async function show(part: string) {
  const texts = await loadHome("en");
  const shared = { view: emptyView, texts, locale: "en", actions };
  render(
    <HomePage {...shared} browserKind="chrome" route={parseRoute(`#${part}`)} />,
    document.body,
  );
  return texts;
}

const linksIn = (place: string): (string | null)[] =>
  [...document.querySelectorAll(`${place} a`)].map((link) => link.getAttribute("href"));

afterEach(() => render(null, document.body));

it.each(PARTS)("the first button of %s leads past the navigation, to the heading", async (part) => {
  const texts = await show(part);
  const first = document.querySelector<HTMLElement>("button, a");
  expect(first?.textContent).toBe(texts.home.skip);
  first?.click();
  expect(document.activeElement?.localName).toBe("h1");
});

it.each(PARTS)("the foot of %s has help, and what to do if something is wrong", async (part) => {
  const texts = await show(part);
  expect(linksIn("footer")).toEqual([hrefOf("finding", "help"), hrefOf("privacy")]);
  const foot = document.querySelector("footer")?.textContent;
  for (const sentence of [texts.home.wrong.title, ...texts.home.wrong.steps])
    expect(foot).toContain(sentence);
});

it.each(LANGUAGES)("what to do first names the section that holds it, in %s", async (language) => {
  const texts = await loadHome(language);
  expect(texts.home.wrong.steps.at(-1)).toContain(texts.data.title);
});

it("the settings begin with a link to each section, whose heading can take the focus", async () => {
  await show("settings");
  const sections = linksIn(".jumps");
  expect(sections).toEqual(SETTINGS_SECTIONS.map((section) => hrefOf("settings", section)));
  for (const section of SETTINGS_SECTIONS) {
    const heading = document.querySelector(`h2#${section}`);
    expect(heading?.getAttribute("tabindex"), section).toBe("-1");
    expect(parseRoute(hrefOf("settings", section)).claimId).toBe(section);
  }
});

it("marks the part in view, and in a phone's bar that which leads to it", async () => {
  await show("look-back");
  const marked = [...document.querySelectorAll("nav [aria-current]")].map((link) => [
    link.getAttribute("href"),
    link.getAttribute("aria-current"),
  ]);
  expect(marked).toEqual([
    ["#", "true"],
    [hrefOf("look-back"), "page"],
  ]);
});
