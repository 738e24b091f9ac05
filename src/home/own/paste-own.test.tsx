// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fullView } from "../../../test/preview/home-view";
import { loadHome } from "../../content/load-home";
import type { OwnMoment } from "../../core/moment/own-moment";
import type { HomeActions, Notice, PartProps } from "../home-props";
import { AddOwn } from "./AddOwn";

const texts = await loadHome("en");
const { paste, own: text } = texts.data;

let isSaved = true;
let notice: Notice | null = null;
const putOwnList = vi.fn(async (_: OwnMoment[]) => isSaved);
const removeOwnList = vi.fn(async (_: string[]) => true);
let ids = 0;
const actions = {
  putOwnList,
  removeOwnList,
  newId: () => `new-${ids++}`,
} as unknown as HomeActions;
const props: PartProps = {
  view: fullView,
  texts,
  locale: "en-GB",
  actions,
  showNotice: (shown) => {
    notice = shown;
  },
};

const button = (name: string) =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
const press = (name: string) => act(async () => button(name)?.click());
async function open(list: string): Promise<void> {
  await act(() => render(<AddOwn {...props} />, document.body));
  await press(paste.add);
  const field = document.querySelector("textarea") as HTMLTextAreaElement;
  await act(async () => {
    field.value = list;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
const submit = () =>
  act(
    async () =>
      void document
        .querySelector("form")
        ?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })),
  );
const listed = (place: number) =>
  [...(document.querySelectorAll(".pasted ul")[place]?.children ?? [])].map((line) =>
    [...line.children].map(({ textContent }) => textContent),
  );

afterEach(() => {
  render(null, document.body);
  putOwnList.mockClear();
  removeOwnList.mockClear();
  isSaved = true;
  notice = null;
  ids = 0;
});

describe("several moments of one's own", () => {
  const LIST = "- Boats: One sinks.\n2. Stairs\nSTAIRS";

  it("are drawn as they become, and what is left out with its reason", async () => {
    await open(LIST);
    expect(listed(0)).toEqual([["Boats", "One sinks."], ["Stairs"]]);
    expect(listed(1)).toEqual([["STAIRS", paste.why.twice]]);
    expect(document.querySelector(".pasted [role=status]")?.textContent).toBe(
      "2 moments. Left out: 1 line",
    );
  });

  it("are added in one request, of one routine, in the order of the list", async () => {
    await open(LIST);
    const select = document.querySelector("select") as HTMLSelectElement;
    await act(async () => {
      select.value = "bath";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await submit();
    expect(putOwnList).toHaveBeenCalledTimes(1);
    const [put = []] = putOwnList.mock.calls[0] ?? [];
    expect(put.map(({ id, routine, title, text }) => [id, routine, title, text])).toEqual([
      ["own-new-0", "bath", "Boats", "One sinks."],
      ["own-new-1", "bath", "Stairs", ""],
    ]);
    // The newest is drawn first.
    expect(put[0]?.madeAt).toBeGreaterThan(put[1]?.madeAt ?? 0);
    expect(document.querySelector("form")).toBeNull();
  });

  it("are taken back by one undo, exactly those", async () => {
    await open(LIST);
    await submit();
    expect(notice?.text).toBe("2 moments added.");
    notice?.undo?.();
    expect(removeOwnList).toHaveBeenCalledWith(["own-new-0", "own-new-1"]);
  });

  it("stay in the field where they could not be saved", async () => {
    isSaved = false;
    await open(LIST);
    await submit();
    expect(document.querySelector(".problem")?.textContent).toBe(paste.notAdded);
    expect(document.querySelector("textarea")?.value).toBe(LIST);
    expect(notice).toBeNull();
  });

  it("are none where nothing fits, and nothing is asked for", async () => {
    await open("x".repeat(61));
    expect(button("Add 0")?.disabled).toBe(true);
    await submit();
    expect(putOwnList).not.toHaveBeenCalled();
    await press(text.cancel);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(paste.add));
  });
});
