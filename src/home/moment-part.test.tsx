// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fullView } from "../../test/preview/home-view";
import { loadHome } from "../content/load-home";
import type { View } from "../core/view/view";
import { HomePage } from "./HomePage";
import type { HomeActions } from "./home-props";
import { hrefOf, parseRoute } from "./route";

const texts = await loadHome("en");
const { home, card } = texts;

async function show(hash: string, changed: Partial<View> = {}) {
  const [copy, print] = [vi.fn(async () => true), vi.fn()];
  const actions = new Proxy({ copy, print } as unknown as HomeActions, {
    get: (own, name) => own[name as keyof HomeActions] ?? (async () => null),
  });
  const shared = { view: { ...fullView, ...changed }, texts, locale: "en-GB", actions };
  const page = <HomePage {...shared} browserKind="chrome" route={parseRoute(hash)} />;
  await act(() => render(page, document.body));
  return { copy, print };
}
const press = (name: string) =>
  [...document.querySelectorAll("button")].find((each) => each.textContent === name)?.click();
const heading = () => document.querySelector("h1")?.textContent;
const links = () => [...document.querySelectorAll("a")].map((each) => each.getAttribute("href"));

afterEach(() => render(null, document.body));

describe("the page of one moment", () => {
  it("shows it and copies it, with all of its words", async () => {
    const { copy } = await show("#moment/b1");
    const { title, text, note } = texts.moments.b1 ?? {};
    expect(heading()).toBe(title);
    press(card.copy);
    expect(copy).toHaveBeenCalledWith(`${title} (${card.routines.bath})\n${text}\n${note}`);
  });

  it("prints exactly that one card", async () => {
    const { print } = await show("#moment/b1");
    press(home.print.one);
    await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1));
    const cards = [...document.querySelectorAll(".sheet li")];
    expect(cards.map((each) => each.querySelector(".sheet-title")?.textContent)).toEqual([
      texts.moments.b1?.title,
    ]);
    window.dispatchEvent(new Event("afterprint"));
    await vi.waitFor(() => expect(document.querySelector(".sheet")).toBeNull());
  });

  it("has it as it was kept, else in the wording that suits", async () => {
    const { y1, h1 } = texts.moments;
    await show("#moment/y1");
    expect(heading()).toBe(y1?.withoutEyeContact?.title);
    const settings = { ...fullView.settings, avoid: ["sound" as const] };
    await show("#moment/h1", { kept: [], settings });
    expect(heading()).toBe(h1?.withoutSound?.title);
    await show("#moment/h1", { kept: [], settings: { ...settings, avoid: [] } });
    expect(heading()).toBe(h1?.title);
  });

  it("has the parent's own", async () => {
    const [own] = fullView.own;
    const { copy } = await show(hrefOf("moment", own?.id ?? ""));
    expect(heading()).toBe(own?.title);
    press(card.copy);
    expect(copy).toHaveBeenCalledWith(expect.stringContaining(own?.text ?? "no own moment"));
  });

  it.each(["#moment/from-tomorrow", "#moment/own-removed", "#moment"])(
    "says that there is none for %s, and leads to what is saved",
    async (hash) => {
      await show(hash);
      expect(heading()).toBe(home.unknownMoment);
      expect(document.querySelector(".paper-buttons")).toBeNull();
      expect(links()).toContain(hrefOf("kept"));
    },
  );

  it("takes no own moment for a lost one while the store can't be read", async () => {
    await show("#moment/own-a", { own: [], warnings: ["not-read"] });
    expect(heading()).toBe(home.parts.moment);
  });
});

describe("the page of one moment is linked", () => {
  it("from each saved moment that can be printed, and from the finding behind one", async () => {
    await show("#kept");
    for (const id of ["n1", "z1", ...fullView.own.map((own) => own.id)])
      expect(links()).toContain(hrefOf("moment", id));
    expect(links()).not.toContain(hrefOf("moment", "from-tomorrow"));
    await show("#finding/n1");
    expect(links()).toContain(hrefOf("moment", "n1"));
  });
});
