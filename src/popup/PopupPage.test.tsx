// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
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
let opened: string[] = [];
const pause = vi.fn();
const actions = {
  pause,
  putQuietTime: async () => [],
  set: (settings: Partial<Settings>) => void made.push(settings),
  open: (part: string) => void opened.push(part),
} as unknown as PopupActions;

async function show(change: Partial<View>): Promise<void> {
  const view = { ...day, ...change };
  const memory = createMemory({}, () => {});
  const page = <PopupPage {...{ view, actions, memory, words: { ...texts, locale: "en-GB" } }} />;
  await act(() => render(page, document.body));
}

const words = () => document.body.textContent ?? "";
const button = (name: string) =>
  [...document.querySelectorAll("button")].find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent) === name,
  );
const press = (name: string) => button(name)?.click();
const firstLine = () => document.querySelector(".now-first")?.textContent;

afterEach(() => {
  render(null, document.body);
  made = [];
  opened = [];
  pause.mockClear();
});

describe("the first line", () => {
  const next = day.next as NonNullable<View["next"]>;

  it("is what comes next, with the session below it", async () => {
    await show({});
    expect(firstLine()).toBe("Pyjamas on at 19:30");
    expect(words().replace(/\s/g, " ")).toContain("Browsing 38 min, since 18:22");
  });

  it("is what runs now", async () => {
    await show({ now: next.startsAt, next: { ...next, running: true } });
    expect(firstLine()).toBe("Pyjamas on, until 20:30");
  });

  it("is the pause, with what comes after it and a way to end it", async () => {
    await show({ pause: { until: "i-say-so" } });
    expect(firstLine()).toBe(popup.pausedUntilSaid);
    expect(words()).toContain("Pyjamas on at 19:30");
    press(popup.resume);
    expect(pause).toHaveBeenCalledWith("now");
  });

  it("says so where nothing comes", async () => {
    await show({ next: null });
    expect(firstLine()).toBe(popup.nextNone);
  });
});

describe("with no quiet times", () => {
  it("there are the presets, and neither a strip nor a line about nothing", async () => {
    await show({ quietTimes: [], next: null });
    expect(document.querySelectorAll(".now-lines, .day-strip")).toHaveLength(0);
    expect(document.querySelectorAll(".preset")).toHaveLength(7);
    const first = document.querySelector(".preset")?.textContent ?? "";
    expect(first.replace(/\s/g, "")).toBe("Pyjamasoneveryday19:00");
    expect(words()).toContain(popup.quietTimesAbout);
    expect(button(popup.chooseOwn)).toBeDefined();
  });

  it("a pause is still said, and can be ended", async () => {
    await show({ quietTimes: [], next: null, pause: { until: "i-say-so" } });
    expect(firstLine()).toBe(popup.pausedUntilSaid);
    expect(button(popup.resume)).toBeDefined();
  });

  it("what they are is explained only then", async () => {
    await show({});
    expect(words()).not.toContain(popup.quietTimesAbout);
    expect(button(popup.chooseOwn)).toBeUndefined();
    expect(button(popup.add)).toBeDefined();
  });
});

describe("the buttons at the bottom", () => {
  const choices = () => document.querySelector(".pause-choices");
  const pressOfEscape = () =>
    new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });

  it("have one first choice, and say that what is kept opens elsewhere", async () => {
    await show({});
    const filled = [...document.querySelectorAll(".button-primary")];
    expect(filled.map(({ textContent }) => textContent)).toEqual([popup.momentNow]);
    expect(button(popup.kept)?.title).toBe(popup.keptHint);
    press(popup.kept);
    expect(opened).toEqual(["kept"]);
  });

  it("open the pause with the focus on its first choice", async () => {
    await show({});
    await act(() => press(popup.pause));
    expect(document.activeElement?.textContent).toBe(popup.pauseFor.tomorrow);
    await act(() => press(popup.pauseFor["a-week"]));
    expect(pause).toHaveBeenCalledWith("a-week");
    expect(choices()).toBeNull();
  });

  it("close it by Escape, which the browser does not get, and give the focus back", async () => {
    await show({});
    await act(() => press(popup.pause));
    const pressed = pressOfEscape();
    await act(() => void document.activeElement?.dispatchEvent(pressed));
    expect(choices()).toBeNull();
    expect(pressed.defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(popup.pause));
    // The next one closes the popup.
    const next = pressOfEscape();
    document.activeElement?.dispatchEvent(next);
    expect(next.defaultPrevented).toBe(false);
  });

  it("close it by a press elsewhere", async () => {
    await show({});
    await act(() => press(popup.pause));
    const main = document.querySelector("main");
    await act(() => void main?.dispatchEvent(new Event("pointerdown", { bubbles: true })));
    expect(choices()).toBeNull();
  });
});

describe("a pause", () => {
  const said = () => document.querySelector(".popup > [role=status]")?.textContent;

  it("is told to screen readers when it begins and ends, not when the popup opens", async () => {
    await show({ pause: { until: "i-say-so" } });
    expect(said()).toBe("");
    await show({ pause: null });
    expect(said()).toBe(popup.resumed);
    await show({ pause: { until: "i-say-so" } });
    expect(said()).toBe(popup.pausedUntilSaid);
  });
});

describe("the suggestion to pin the button", () => {
  const places = { ...day.places, pinned: false };
  const addPreset = async () => {
    await act(async () => document.querySelector<HTMLElement>(".preset")?.click());
  };

  it("comes with a quiet time that is added, not with a look, and goes by its button", async () => {
    await show({ quietTimes: [], places });
    expect(words()).not.toContain(popup.pinned);
    expect(made).toEqual([]);
    await addPreset();
    expect(words()).toContain(popup.pinned);
    expect(made).toEqual([{ pinWasSuggested: true }]);
    await act(() => press(popup.understood));
    expect(words()).not.toContain(popup.pinned);
  });

  it("comes once, and not where the button is in sight", async () => {
    const settings = { ...day.settings, pinWasSuggested: true };
    await show({ quietTimes: [], places, settings });
    await addPreset();
    expect(words()).not.toContain(popup.pinned);
    await show({ quietTimes: [] });
    await addPreset();
    expect(words()).not.toContain(popup.pinned);
    expect(made).toEqual([]);
  });
});

it("is only as high as its words while nothing can be read", async () => {
  await show({ quietTimes: [], warnings: ["not-read"] });
  expect(document.querySelector(".popup-short")).not.toBeNull();
  expect(words()).toContain(popup.warnings["not-read"]);
  await show({});
  expect(document.querySelector(".popup-short")).toBeNull();
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
    expect(words()).not.toContain(popup.sessionNone);
    expect(document.querySelectorAll(".session-bar")).toHaveLength(0);
    expect(document.querySelector("tbody")?.textContent).not.toContain(popup.strip.sessions);
    const strip = document.querySelector(".day-strip");
    expect(strip?.getAttribute("aria-label")).toBe(popup.strip.descriptionOfTimes);
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
