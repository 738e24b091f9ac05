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
const { day } = VIEWS as Readonly<Record<"day", View>>;

let made: Partial<Settings>[] = [];
const actions = {
  set: (settings: Partial<Settings>) => void made.push(settings),
  open: () => {},
} as unknown as PopupActions;

async function show(change: Partial<View>): Promise<void> {
  const view = { ...day, ...change };
  const memory = createMemory({}, () => {});
  const page = <PopupPage {...{ view, actions, memory, words: { ...texts, locale: "en-GB" } }} />;
  await act(() => render(page, document.body));
}

const words = () => document.body.textContent ?? "";
const press = (name: string) =>
  [...document.querySelectorAll("button")].find((each) => each.textContent === name)?.click();

afterEach(() => {
  render(null, document.body);
  made = [];
});

describe("when the parent browses", () => {
  it("is in the popup: how long, the strip and its table", async () => {
    await show({});
    expect(words()).toContain("38 min");
    expect(document.querySelectorAll(".session-bar").length).toBeGreaterThan(0);
    expect(document.querySelector("tbody")?.textContent).toContain(popup.strip.sessions);
  });

  it("is nowhere in it where the parent hides it", async () => {
    await show({ settings: { ...day.settings, hideBrowsing: true } });
    expect(words()).not.toContain("38 min");
    expect(words()).not.toContain(popup.browsing);
    expect(document.querySelectorAll(".session-bar, .key-session")).toHaveLength(0);
    expect(document.querySelector("tbody")?.textContent).not.toContain(popup.strip.sessions);
    expect(words()).toContain(popup.strip.descriptionOfTimes);
  });
});

describe("the question about ages", () => {
  const isAsked = () => document.querySelector(".note-question") !== null;

  it("counts as asked once it was in view, and stays until this popup closes", async () => {
    await show({ askBands: ["6-12"] });
    expect(made).toEqual([{ bandsSetOn: "2025-12-04" }]);
    await show({ askBands: null });
    expect(isAsked()).toBe(true);
    expect(made).toHaveLength(1);
    render(null, document.body);
    await show({ askBands: null });
    expect(isAsked()).toBe(false);
  });

  it("goes with its answer, and never comes again where the parent says so", async () => {
    await show({ askBands: ["6-12"] });
    press(popup.bandsNever);
    await show({ askBands: null });
    expect(isAsked()).toBe(false);
    expect(made.at(-1)).toEqual({ mayAskBands: false });
  });

  it("goes at once when the parent pauses", async () => {
    await show({ askBands: ["6-12"] });
    await show({ askBands: null, pause: { until: "i-say-so" } });
    expect(isAsked()).toBe(false);
  });
});

describe("the question whether all may come again", () => {
  const isAsked = () => words().includes(popup.repeatsQuestion);

  it("counts as asked once it was in view, and stays until it is answered", async () => {
    await show({ askRepeats: true });
    expect(made).toEqual([{ repeatsWereAsked: true }]);
    await show({ askRepeats: false });
    expect(isAsked()).toBe(true);
    press(popup.repeatsAgain);
    await show({ askRepeats: false });
    expect(isAsked()).toBe(false);
    expect(made).toHaveLength(1);
  });

  it("takes the frequency one step down where the parent says so", async () => {
    await show({ askRepeats: true, settings: { ...day.settings, dose: "two-a-day" } });
    press(popup.repeatsFewer);
    expect(made.at(-1)).toEqual({ dose: "one-a-day" });
  });

  it("waits for another time where the ages are asked about, and goes in a pause", async () => {
    await show({ askBands: ["6-12"], askRepeats: true });
    await show({ askBands: null, askRepeats: true });
    expect(isAsked()).toBe(false);
    expect(made).toEqual([{ bandsSetOn: "2025-12-04" }]);
    render(null, document.body);
    await show({ askRepeats: true });
    expect(isAsked()).toBe(true);
    await show({ askRepeats: false, pause: { until: "i-say-so" } });
    expect(isAsked()).toBe(false);
  });
});
