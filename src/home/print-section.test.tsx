// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { emptyView } from "../../test/preview/home-view";
import { MOMENTS } from "../content/library";
import { loadHome } from "../content/load-home";
import { isForAge } from "../core/moment/choose";
import { ROUTINES } from "../core/moment/moment";
import type { View } from "../core/view/view";
import { HomePage } from "./HomePage";
import type { HomeActions } from "./home-props";
import { parseRoute } from "./route";

const texts = await loadHome("en");
const { home, card } = texts;
const SEEDS = MOMENTS.filter(({ seed }) => seed).map(({ id }) => id);
const OTHERS = MOMENTS.filter(({ seed }) => !seed).map(({ id }) => id);
const SAFE_FROM_BIRTH = SEEDS.filter((id) =>
  MOMENTS.some((one) => one.id === id && isForAge(one, [])),
);
const CARDS_A_PAGE = 8;
/** All four suit this age. */
const settings = { ...emptyView.settings, bands: ["12-24" as const] };

async function showKept(momentIds: readonly string[], changed: Partial<View> = {}) {
  const print = vi.fn();
  const actions = new Proxy({ print } as unknown as HomeActions, {
    get: (own, name) => own[name as keyof HomeActions] ?? (async () => null),
  });
  const kept = momentIds.map((momentId, place) => ({
    momentId,
    wording: "plain" as const,
    keptAt: momentIds.length - place,
  }));
  const shared = { view: { ...emptyView, kept, ...changed }, texts, locale: "en-GB", actions };
  const page = <HomePage {...shared} browserKind="chrome" route={parseRoute("#kept")} />;
  await act(() => render(page, document.body));
  return print;
}
const button = (name: string) =>
  [...document.querySelectorAll("button")].find((each) => each.textContent === name);
const titles = () =>
  [...document.querySelectorAll(".sheet .sheet-title")].map((each) => each.textContent);
const titlesOf = (ids: readonly string[]) => ids.map((id) => texts.moments[id]?.title);

/** Presses, and waits for the sheet with its scenes. */
async function preview(name: string): Promise<void> {
  await act(async () => button(name)?.click());
  await vi.waitFor(() => expect(document.querySelector(".sheet .face")).not.toBeNull(), 20_000);
}

afterEach(() => render(null, document.body));

describe("what is printed", () => {
  it("is seen before, and printed by its own button alone", async () => {
    const print = await showKept(["n1"]);
    await preview(home.print.fridge);
    expect(document.activeElement?.textContent).toBe(home.print.preview);
    expect(print).not.toHaveBeenCalled();
    await act(async () => button(home.print.now)?.click());
    expect(print).toHaveBeenCalledTimes(1);
    expect(titles()).toEqual(titlesOf(["n1"]));
  });

  it("is closed, and the focus goes back to what opened it", async () => {
    await showKept(["n1"]);
    await preview(home.print.small);
    await act(async () => button(card.close)?.click());
    expect(document.querySelector(".sheet")).toBeNull();
    expect(document.activeElement?.textContent).toBe(home.print.small);
  });

  it("is a poster with six to a page", async () => {
    await showKept(OTHERS.slice(0, 7));
    await preview(home.print.fridge);
    const pages = [...document.querySelectorAll(".sheet-page")];
    expect(pages.map((page) => page.querySelectorAll("li").length)).toEqual([6, 1]);
    for (const page of pages)
      expect(page.querySelector(".sheet-heading")?.textContent).toBe(home.print.heading);
  });

  it("has each routine's word on its tab", async () => {
    const oneOfEach = ROUTINES.map(
      (routine) => MOMENTS.find((moment) => moment.routine === routine)?.id ?? "",
    );
    await showKept(oneOfEach);
    await preview(home.print.fridge);
    const tabs = [...document.querySelectorAll(".sheet-tab")];
    expect(tabs.map((tab) => tab.textContent)).toEqual(
      ROUTINES.map((routine) => card.routines[routine]),
    );
    for (const tab of tabs) expect(tab.className).toMatch(/tab-(morning|day|evening)/);
  });
});

describe("small cards", () => {
  it("are filled up with the moments that everybody meets first", async () => {
    await showKept(OTHERS.slice(0, 2), { settings });
    await preview(home.print.small);
    expect(titles()).toEqual(titlesOf([...OTHERS.slice(0, 2), ...SEEDS]));
  });

  it("are no more than a page because of that", async () => {
    await showKept(OTHERS.slice(0, 6), { settings });
    await preview(home.print.small);
    expect(titles()).toEqual(titlesOf([...OTHERS.slice(0, 6), ...SEEDS.slice(0, 2)]));
    expect(titles()).toHaveLength(CARDS_A_PAGE);
  });

  it("are filled up with none twice, and none that is not for this family", async () => {
    const [kept = "", unwanted = ""] = SEEDS;
    await showKept([kept], { settings, notForUs: [{ momentId: unwanted, since: 1 }] });
    await preview(home.print.small);
    expect(titles()).toEqual(titlesOf([kept, ...SEEDS.slice(2)]));
  });

  it("are filled up with what is safe from birth where no age is chosen", async () => {
    await showKept(OTHERS.slice(0, 2));
    await preview(home.print.small);
    expect(titles()).toEqual(titlesOf([...OTHERS.slice(0, 2), ...SAFE_FROM_BIRTH]));
    expect(SAFE_FROM_BIRTH.length).toBeLessThan(SEEDS.length);
  });

  it("are just the four for a crèche that hands them out", async () => {
    await showKept([]);
    await preview(home.print.seeds);
    expect(titles()).toEqual(titlesOf(SEEDS));
  });
});
