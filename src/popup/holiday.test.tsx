// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { VIEWS } from "../../test/preview/popup-views";
import { LANGUAGES } from "../content/language-list";
import { loadPopupTexts } from "../content/load";
import { HOUR_MS } from "../core/time";
import type { View } from "../core/view/view";
import { holidayWords, pauseWords } from "../today/now-words";
import { createMemory } from "./memory";
import { PopupPage } from "./PopupPage";
import type { PopupActions } from "./popup-actions";

const texts = await loadPopupTexts("en");
const { popup } = texts;
const words = { ...texts, locale: "en-GB" };
const { day, holiday: planned } = VIEWS as Readonly<Record<"day" | "holiday", View>>;
const DAYS = planned.holiday as NonNullable<View["holiday"]>;

const planHoliday = vi.fn();
const pause = vi.fn();
const actions = { planHoliday, pause, set: () => {} } as unknown as PopupActions;

async function show(view: View): Promise<void> {
  const page = <PopupPage {...{ view, actions, words, memory: createMemory({}, () => {}) }} />;
  await act(() => render(page, document.body));
}
const button = (name: string) =>
  [...document.querySelectorAll("button")].find(({ textContent }) => textContent === name);
const press = (name: string) => act(async () => button(name)?.click());
const fields = () => [...document.querySelectorAll<HTMLInputElement>("input[type=date]")];
async function type(place: number, value: string): Promise<void> {
  const field = fields()[place] as HTMLInputElement;
  await act(async () => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}
const save = () =>
  act(
    async () =>
      void document
        .querySelector("form")
        ?.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true })),
  );
async function openDays(): Promise<void> {
  await show(day);
  await press(popup.pause);
  await press(popup.holiday.choose);
}

afterEach(() => {
  render(null, document.body);
  planHoliday.mockClear();
  pause.mockClear();
});

describe("the days of a holiday", () => {
  it("are a choice of the pause: from today, a week long, within a year, the first one with the focus", async () => {
    await openDays();
    expect(fields().map(({ value }) => value)).toEqual(["2025-12-04", "2025-12-11"]);
    for (const field of fields())
      expect([field.min, field.max]).toEqual(["2025-12-04", "2026-12-04"]);
    expect(document.activeElement).toBe(fields()[0]);
    expect(planHoliday).not.toHaveBeenCalled();
  });

  it("are planned as they are typed, and the choices close", async () => {
    await openDays();
    await type(0, "2025-12-20");
    await type(1, "2026-01-02");
    await save();
    expect(planHoliday).toHaveBeenCalledWith({ from: "2025-12-20", until: "2026-01-02" });
    expect(fields()).toEqual([]);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe(popup.pause));
  });

  it.each([
    [0, "", "no-date"],
    [0, "2025-12-03", "in-the-past"],
    [1, "2025-12-03", "wrong-order"],
    [1, "2026-12-05", "too-far"],
  ] as const)(
    "that can't be say why, and stay: field %i at '%s'",
    async (place, value, problem) => {
      await openDays();
      await type(place, value);
      expect(document.querySelector(".problem")).toBeNull();
      await save();
      expect(planHoliday).not.toHaveBeenCalled();
      const sentence = document.querySelector(".problem");
      expect(sentence?.textContent).toBe(popup.holiday.problems[problem]);
      expect(fields()[0]?.getAttribute("aria-describedby")).toBe(sentence?.id);
    },
  );

  it("lead back to the other choices, and open with these the next time", async () => {
    await openDays();
    await press(popup.holiday.back);
    expect(document.activeElement?.textContent).toBe(popup.pauseFor.tomorrow);
    await press(popup.holiday.choose);
    await press(popup.pause);
    await press(popup.pause);
    expect(fields()).toEqual([]);
    expect(button(popup.pauseFor["a-week"])).toBeDefined();
  });
});

describe("a holiday that is planned", () => {
  const said = () => document.querySelector(".popup > [role=status]")?.textContent;

  it("is said below what comes next, and goes by one tap", async () => {
    await show(planned);
    const lines = [...document.querySelectorAll(".now-lines p")].map((line) => line.textContent);
    expect(lines).toContain("Quiet from 20 December until the end of 2 January.");
    expect(document.querySelector(".now-first")?.textContent).toContain(popup.presets.bedtime);
    await press(popup.holiday.cancel);
    expect(planHoliday).toHaveBeenCalledWith(null);
  });

  it("is said too where there are no quiet times", async () => {
    await show({ ...planned, quietTimes: [], next: null });
    expect(button(popup.holiday.cancel)).toBeDefined();
  });

  it("is told to screen readers once it is planned, and once it is taken away", async () => {
    await show(day);
    await show({ ...day, holiday: DAYS });
    expect(said()).toBe("Quiet from 20 December until the end of 2 January.");
    await show(day);
    expect(said()).toBe(popup.holiday.cancelled);
  });

  it("that has begun is a pause, which can be ended", async () => {
    const now = DAYS.from + HOUR_MS;
    await show({ ...planned, now, pause: { until: DAYS.until } });
    expect(document.querySelector(".now-first")?.textContent).toBe(
      "Quiet until the end of 2 January.",
    );
    expect(button(popup.holiday.cancel)).toBeUndefined();
    await press(popup.resume);
    expect(pause).toHaveBeenCalledWith("now");
  });
});

describe("the words of a holiday", () => {
  it("of one day name that day", () => {
    const one = { from: DAYS.from, until: DAYS.from + 24 * HOUR_MS };
    expect(holidayWords(one, words)).toBe("Quiet on 20 December.");
  });

  it("leave a pause that ends otherwise as it is", () => {
    const until = DAYS.until + HOUR_MS;
    expect(pauseWords({ until }, planned, words)).toMatch(/^Paused until .* at 0?5:00\.$/);
  });

  it.each(LANGUAGES)("have both days in %s", async (language) => {
    const sentence = holidayWords(DAYS, { ...(await loadPopupTexts(language)), locale: language });
    expect(sentence).toMatch(/20.*2/);
    expect(sentence).not.toContain("{");
  });
});
