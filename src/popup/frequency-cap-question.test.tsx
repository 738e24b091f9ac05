// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { VIEWS } from "../../test/preview/popup-views";
import { loadPopupTexts } from "../content/load";
import type { Settings } from "../core/parent-data/settings";
import type { View } from "../core/view/view";
import { createMemory } from "./memory";
import { PopupPage } from "./PopupPage";
import type { PopupActions } from "./popup-actions";

const texts = await loadPopupTexts("en");
const { popup } = texts;
const {
  day,
  "three-times": three,
  waiting,
} = VIEWS as Readonly<Record<"day" | "three-times" | "waiting", View>>;

let made: Partial<Settings>[] = [];
const actions = {
  set: (settings: Partial<Settings>) => void made.push(settings),
} as unknown as PopupActions;

async function show(view: View): Promise<void> {
  const memory = createMemory({}, () => {});
  const page = <PopupPage {...{ view, actions, memory, words: { ...texts, locale: "en-GB" } }} />;
  await act(() => render(page, document.body));
}
const close = () => render(null, document.body);
const press = (name: string) =>
  act(
    async () =>
      void [...document.querySelectorAll("button")]
        .find(({ textContent }) => textContent === name)
        ?.click(),
  );
const isAsked = () => document.body.textContent?.includes(popup.frequencyCap.question) ?? false;
const withSettings = (settings: Partial<Settings>): View => ({
  ...three,
  settings: { ...three.settings, ...settings },
});

afterEach(() => {
  close();
  made = [];
});

describe("how many cards suit", () => {
  it("is asked with the third quiet time that is on, not with two and one that is off", async () => {
    await show(day);
    expect(isAsked()).toBe(false);
    await show(three);
    expect(isAsked()).toBe(true);
    expect(document.body.textContent).toContain(popup.frequencyCap.study);
  });

  it("counts as asked once it was in view, and is not asked again", async () => {
    await show(three);
    expect(made).toEqual([{ frequencyCapWasAsked: true }]);
    await show(withSettings({ frequencyCapWasAsked: true }));
    expect(isAsked()).toBe(true);
    close();
    await show(withSettings({ frequencyCapWasAsked: true }));
    expect(isAsked()).toBe(false);
    expect(made).toHaveLength(1);
  });

  it.each([
    ["three-a-week", popup.frequencyCap.threeAWeek],
    ["each-quiet-time", popup.frequencyCap.eachTime],
  ] as const)("is %s by one press, and the question goes", async (dose, name) => {
    await show(three);
    await press(name);
    expect(made.at(-1)).toEqual({ dose });
    expect(isAsked()).toBe(false);
  });

  it.each<[string, View]>([
    ["in a pause", { ...three, pause: { until: "i-say-so" } }],
    ["where the parent chose already", withSettings({ dose: "two-a-day" })],
    ["where it was asked", withSettings({ frequencyCapWasAsked: true })],
    ["beside the question about ages", { ...three, askBands: ["6-12"] }],
    [
      "beside a card that asks something",
      { ...three, card: { ...(waiting.card as NonNullable<View["card"]>), offerFewer: true } },
    ],
  ])("is not asked %s", async (_, view) => {
    await show(view);
    expect(isAsked()).toBe(false);
    expect(made).not.toContainEqual({ frequencyCapWasAsked: true });
  });

  it("goes before the question whether all may come again, and alone", async () => {
    await show({ ...three, askRepeats: true });
    expect(isAsked()).toBe(true);
    expect(document.querySelectorAll(".note-question")).toHaveLength(1);
  });
});
