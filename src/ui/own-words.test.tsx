// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { type ComponentChild, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cardView } from "../../test/core/card-view";
import { givePopovers } from "../../test/dom/home-week";
import { fullView } from "../../test/preview/home-view";
import { LOOK_BACK_WEEK } from "../../test/preview/look-back-week";
import { VIEWS } from "../../test/preview/popup-views";
import { CollapsedCard } from "../card/CollapsedCard";
import { renderTextViaCss } from "../card/css-text";
import { loadPopupTexts } from "../content/load";
import { loadHome } from "../content/load-home";
import type { View } from "../core/view/view";
import { HomePage } from "../home/HomePage";
import type { HomeActions } from "../home/home-props";
import { parseRoute } from "../home/route";
import { createMemory } from "../popup/memory";
import { PopupPage } from "../popup/PopupPage";
import type { PopupActions } from "../popup/popup-actions";
import { WaitingCard } from "../popup/WaitingCard";
import { IdeaCard } from "../today/moment-now/IdeaCard";
import { WordsProvider } from "./words";

/** Stands in everything that a parent may write, and in nothing of ours. */
const WRITTEN = "Wordsofaparent";
const own = {
  ...{ id: "own-1", routine: "outside" as const, madeAt: 1 },
  ...{ title: `${WRITTEN} title`, text: `${WRITTEN} text` },
};
const withName = (view: View): View => ({
  ...view,
  quietTimes: view.quietTimes.map((each) => ({
    ...each,
    quietTime: { ...each.quietTime, name: `${WRITTEN} name` },
  })),
  own: [own],
});

globalThis.ResizeObserver ??= class {
  observe() {}
  disconnect() {}
  unobserve() {}
} as typeof ResizeObserver;

const popupTexts = { ...(await loadPopupTexts("en")), locale: "en-GB" };
const homeTexts = await loadHome("en");
const home = withName({ ...fullView, notForUs: [{ momentId: own.id, since: 1 }] });

const homeActions = new Proxy({} as HomeActions, {
  get: (_, name) => {
    if (name === "lookBack") return async () => ({ ...LOOK_BACK_WEEK, days: daysWithOwn });
    if (name === "wall") return () => ({ date: "2026-03-10", minute: 0 });
    return async () =>
      name === "putOwn" || name === "putQuietTime" ? [] : name !== "commandShortcut" || null;
  },
});
const idea = { momentId: own.id, wording: "plain" as const, routine: own.routine };
const daysWithOwn = LOOK_BACK_WEEK.days.map((day) => ({
  ...day,
  ideas: [{ idea, at: 60, kept: false, own }],
}));

async function show(page: ComponentChild): Promise<void> {
  await act(async () => {
    render(page, document.body);
  });
}

const showHome = (part: string) =>
  show(
    <HomePage
      {...{ view: home, texts: homeTexts, locale: "en-GB", actions: homeActions }}
      browserKind="chrome"
      route={parseRoute(`#${part}`)}
    />,
  );

async function press(name: string, within: ParentNode = document): Promise<void> {
  const found = [...within.querySelectorAll("button")].find(
    (it) => it.textContent?.trim() === name,
  );
  await act(async () => {
    found?.click();
  });
  expect(found, name).toBeDefined();
}

/** Every element that draws a parent's words, seen or printed; by text, or by what CSS writes. */
function drawnPlaces(): Element[] {
  const elements = [...document.body.querySelectorAll("*")];
  return elements.filter((element) => {
    const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    const drawn = [element.getAttribute("data-words"), ...texts.map((it) => it.textContent)];
    return drawn.some((it) => it?.includes(WRITTEN)) && !element.closest(".for-ears, textarea");
  });
}

const careless = (places: readonly Element[]): string[] =>
  places.filter((it) => !it.matches(".own-words")).map((it) => it.outerHTML);

/** Some places come a moment later, with what they load. */
async function expectAllOwnWords(atLeast: number): Promise<void> {
  await vi.waitFor(() => expect(drawnPlaces().length).toBeGreaterThanOrEqual(atLeast), 10_000);
  expect(careless(drawnPlaces())).toEqual([]);
}

const waitForWordsIn = (selector: string) =>
  vi.waitFor(
    () => expect(document.querySelector(selector)?.textContent).toContain(WRITTEN),
    10_000,
  );

afterEach(() => render(null, document.body));

describe("the popup's places for a parent's words", () => {
  const day = withName(VIEWS.day as View);
  const actions = {} as PopupActions;
  const memory = createMemory({}, () => {});

  it("are marked: what comes next, and each quiet time", async () => {
    await show(<PopupPage {...{ view: day, words: popupTexts, actions, memory }} />);
    await expectAllOwnWords(4);
  });

  it("are marked on the card, open and folded, and on an idea", async () => {
    const words = { title: own.title, text: own.text };
    const shared = { text: popupTexts.card, language: "en" };
    await show(
      <WordsProvider value={popupTexts}>
        <WaitingCard
          {...{ card: cardView({ own }), moment: words, words: popupTexts, scene: [] }}
          onAction={() => {}}
          onWhy={() => {}}
          copy={async () => true}
        />
        <CollapsedCard {...shared} title={own.title} startedCollapsed={false} onExpand={() => {}} />
        <IdeaCard loaded={{ idea, texts: {} }} own={[own]} actions={actions} />
      </WordsProvider>,
    );
    await expectAllOwnWords(5);
  });
});

describe("the home page's places for a parent's words", () => {
  it("are marked among the quiet times, at rest and on the move, and in what is said of them", async () => {
    await showHome("quiet-times");
    givePopovers();
    const block = document.querySelector<HTMLElement>("button.block");
    await act(async () => {
      block?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    });
    expect(document.querySelector(".new-times")).not.toBeNull();
    await expectAllOwnWords(2 * home.quietTimes.length + 1);
    await act(async () => block?.click());
    await waitForWordsIn(".week-popover h2");
    await expectAllOwnWords(2 * home.quietTimes.length + 2);
    const remove = document.querySelector(".week-popover-remove button");
    await act(async () => (remove as HTMLElement).click());
    await waitForWordsIn(".toast");
    await expectAllOwnWords(2 * home.quietTimes.length + 2);
  });

  it("are marked among the kept moments, on paper, and in what is said of them", async () => {
    await showHome("kept");
    await expectAllOwnWords(3);
    await press(homeTexts.home.print.fridge);
    await waitForWordsIn(".sheet");
    await expectAllOwnWords(5);
    const note = [...document.querySelectorAll(".note")].find((it) =>
      it.textContent?.includes(WRITTEN),
    );
    await press(homeTexts.home.kept.remove, note);
    await waitForWordsIn(".toast");
    await expectAllOwnWords(6);
  });

  it("are marked when looking back", async () => {
    await showHome("look-back");
    await expectAllOwnWords(7);
  });
});

describe("the card on a page", () => {
  it("has the mark on what CSS draws", async () => {
    const { options } = await import("preact");
    const before = options.vnode;
    renderTextViaCss();
    const shared = { text: popupTexts.card, language: "en", startedCollapsed: false };
    await show(<CollapsedCard {...shared} title={own.title} onExpand={() => {}} />);
    if (before) options.vnode = before;
    else delete options.vnode;
    expect(document.querySelector("[data-words]")?.textContent).toBe("");
    await expectAllOwnWords(1);
  });
});

describe("the mark", () => {
  it("breaks a long word and keeps its direction to itself", () => {
    const css = readFileSync("src/ui/own-words.css", "utf8");
    const [, rule = ""] = /^\.own-words \{([^}]*)\}/m.exec(css) ?? [];
    expect(rule).toContain("overflow-wrap: anywhere;");
    expect(rule).toContain("unicode-bidi: isolate;");
  });

  it.each([
    "src/popup/popup.html",
    "src/home/main.tsx",
    "src/welcome/main.tsx",
    "src/card/page-card.ts",
  ])("is known to %s", (file) => {
    expect(readFileSync(file, "utf8")).toContain("ui/own-words.css");
  });

  it("is missed where it is not", async () => {
    await show(<p>{own.title}</p>);
    expect(careless(drawnPlaces())).toHaveLength(1);
  });
});
