// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { VIEWS } from "../../test/preview/popup-views";
import { loadPopupTexts } from "../content/load";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import type { View } from "../core/view/view";
import { LazyQuietTimeForm } from "../quiet-time-form/LazyQuietTimeForm";
import { createMemory } from "./memory";
import { PopupPage } from "./PopupPage";
import type { PopupActions } from "./popup-actions";

const texts = await loadPopupTexts("en");
await LazyQuietTimeForm.preload();
const { popup } = texts;
const words = { ...texts, locale: "en-GB" };
const { day, empty } = VIEWS as Readonly<Record<"day" | "empty", View>>;

let view = day;
let refused: QuietTimeProblem[] = [];
const memory = createMemory({}, () => {});

const actions = {
  putQuietTime: async (quietTime: QuietTime) => {
    if (refused.length > 0) return refused;
    const others = view.quietTimes.filter((each) => each.quietTime.id !== quietTime.id);
    await show({ quietTimes: [...others, { quietTime, today: null, thisWeek: null }] });
    return [];
  },
} as unknown as PopupActions;

const draw = () => render(<PopupPage {...{ view, words, actions, memory }} />, document.body);
const show = (change: Partial<View>) => {
  view = { ...view, ...change };
  return act(draw);
};

async function press(find: string | RegExp): Promise<void> {
  const isIt = ({ textContent }: Element) =>
    typeof find === "string" ? textContent === find : find.test(textContent ?? "");
  const found = [...document.querySelectorAll("button")].find(isIt);
  if (!found) throw new Error(`no button ${find}`);
  await act(async () => found.click());
  // The focus comes two frames after what it goes to is drawn.
  await act(async () => {
    for (const _ of [1, 2, 3]) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
const names = () =>
  [...document.querySelectorAll(".quiet-row .quiet-name")].map(({ textContent }) => textContent);
const text = () => document.body.textContent ?? "";
const isFormOpen = () => document.querySelector("form") !== null;
const BEDTIME = new RegExp(`^${popup.edit} ${popup.presets.bedtime}`);

afterEach(() => {
  render(null, document.body);
  view = day;
  refused = [];
  memory.set("draft", null);
});

describe("a preset", () => {
  it("is two presses away, and may be changed with one more", async () => {
    await show({});
    expect(document.querySelector(".preset")).toBeNull();
    await press(popup.examples);
    await press(new RegExp(`^${popup.presets.supper}`));
    expect(names()).toContain(popup.presets.supper);
    expect(document.activeElement?.textContent).toContain(popup.presets.supper);
    await press(new RegExp(`^${popup.edit} ${popup.presets.supper}`));
    expect(document.activeElement?.textContent).toBe(popup.presets.supper);
    expect(document.querySelector<HTMLInputElement>("input[type=time]")?.value).toBe("17:30");
  });

  it("is one press away where there is no quiet time yet", async () => {
    await show(empty);
    await press(new RegExp(`^${popup.presets.bedtime}`));
    expect(names()).toEqual([popup.presets.bedtime]);
  });

  it("that is refused says why", async () => {
    refused = ["too-many"];
    await show(empty);
    await press(new RegExp(`^${popup.presets.bedtime}`));
    expect(text()).toContain(popup.problems["too-many"]);
  });
});

describe("the form", () => {
  it("takes the place of the popup's first screen, and its row has the focus afterwards", async () => {
    await show({});
    await press(BEDTIME);
    expect(isFormOpen()).toBe(true);
    expect(text()).not.toContain(popup.quietTimes);
    expect(document.querySelectorAll("main")).toHaveLength(1);
    await press(popup.editor.cancel);
    expect(isFormOpen()).toBe(false);
    expect(document.activeElement?.textContent).toMatch(BEDTIME);
  });

  it("stays open where the background refuses, and says why", async () => {
    refused = ["too-many"];
    await show({});
    await press(BEDTIME);
    await press(popup.editor.save);
    expect(isFormOpen()).toBe(true);
    expect(document.querySelector(".form-bar [role=status]")?.textContent).toBe(
      popup.problems["too-many"],
    );
    refused = [];
    await press(popup.editor.save);
    expect(isFormOpen()).toBe(false);
    expect(text()).toContain(popup.saved);
  });

  it("closes where its quiet time is removed in another place, or can't be read", async () => {
    await show({});
    await press(BEDTIME);
    await show({ quietTimes: view.quietTimes.slice(0, 2) });
    expect(isFormOpen()).toBe(false);
    await press(popup.add);
    await show({ quietTimes: [], warnings: ["not-read"] });
    expect(isFormOpen()).toBe(false);
  });
});
