// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, it, vi } from "vitest";
import { emptyView } from "../../test/preview/home-view";
import { loadMoments, loadPopupTexts } from "../content/load";
import { WordsProvider } from "../ui/words";
import { MomentScreen } from "./MomentScreen";
import { createMemory } from "./memory";
import type { PopupActions } from "./popup-actions";

const words = { ...(await loadPopupTexts("en")), locale: "en-GB" };
const moments = await loadMoments("en");
const { card, popup } = words;

const [copy, open] = [vi.fn(async () => true), vi.fn()];
/** What each asking gives, one after the other. */
const ideas = ["b1", "z1"].map((momentId) => ({ momentId, wording: "plain", routine: "bath" }));

async function show(): Promise<void> {
  let asked = 0;
  const memory = createMemory({}, () => {});
  const actions = {
    ...{ copy, open, momentShown: () => {}, loadMoments: async () => moments },
    momentNow: async () => ideas[asked++],
  } as unknown as PopupActions;
  await act(() =>
    render(
      <WordsProvider value={words}>
        <MomentScreen view={emptyView} actions={actions} memory={memory} onBack={() => {}} />
      </WordsProvider>,
      document.body,
    ),
  );
  await vi.waitFor(() => expect(document.querySelector(".idea h3")).not.toBeNull());
}
const names = () => [...document.querySelectorAll("button")].map((each) => each.textContent);
const press = async (name: string) => {
  const found = [...document.querySelectorAll("button")].find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent) === name,
  );
  await act(async () => found?.click());
};

afterEach(() => render(null, document.body));

it("a moment now is copied with its words and its note, and its button says so until another comes", async () => {
  await show();
  const { title, text, note } = moments.b1 ?? {};
  await press(card.copy);
  expect(copy).toHaveBeenCalledWith([title, text, note].join("\n"));
  expect(names()).toContain(card.copied);
  expect(document.querySelector("[role=status]")?.textContent).toBe(card.copied);
  await press(card.another);
  await vi.waitFor(() => expect(names()).toContain(card.copy));
  expect(names()).not.toContain(card.copied);
});

it("a moment now is printed by the page that shows it alone", async () => {
  await show();
  await press(popup.print);
  expect(open).toHaveBeenCalledWith("moment/b1");
});

it("why it is worth it opens beside its words, not among the buttons below", async () => {
  await show();
  const why = [...document.querySelectorAll(".idea button")].map((each) => each.textContent);
  expect(why).toContain(card.why);
  await press(card.why);
  expect(open).toHaveBeenCalledWith("finding/b1");
  const below = [...document.querySelectorAll(".idea-buttons button")];
  expect(below.map(({ textContent }) => textContent)).toEqual([card.another, card.keep, card.copy]);
});
