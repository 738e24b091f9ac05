// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { VIEWS } from "../../test/preview/popup-views";
import { formatWeekdayRange } from "../content/format";
import { loadPopupTexts } from "../content/load";
import { ROUTINES } from "../core/moment/moment";
import type { QuietTime, QuietTimeProblem } from "../core/quiet-time/quiet-time";
import type { QuietTimeView, View } from "../core/view/view";
import { QuietTimeForm, type QuietTimeFormProps } from "./QuietTimeForm";
import type { WrittenDraft } from "./use-draft";

const words = { ...(await loadPopupTexts("en")), locale: "en-GB" };
const { popup, card } = words;
const text = popup.editor;
const { day } = VIEWS as Readonly<Record<"day", View>>;
const [pickUp, , bedtime] = day.quietTimes as [QuietTimeView, QuietTimeView, QuietTimeView];

let saved: QuietTime[] = [];
let drafts: WrittenDraft[] = [];
const today = { skip: vi.fn(), move: vi.fn() };
const onRemove = vi.fn();
const onCancel = vi.fn();

const show = (change: Partial<QuietTimeFormProps> = {}) =>
  act(() =>
    render(
      <QuietTimeForm
        {...{ item: null, now: day.now, words, left: null, refused: NONE, today, onCancel }}
        onDraft={(draft) => void drafts.push(draft)}
        onSave={(quietTime) => void saved.push(quietTime)}
        {...change}
      />,
      document.body,
    ),
  );
const NONE: QuietTimeProblem[] = [];

const all = <E extends HTMLElement>(css: string) => [...document.querySelectorAll<E>(css)];
const MON_TO_FRI = formatWeekdayRange(1, 5, words.locale);
const SAT_AND_SUN = formatWeekdayRange(6, 7, words.locale);
const times = () => all<HTMLInputElement>("input[type=time]").map(({ value }) => value);
const chosen = (css: string) =>
  all<HTMLInputElement>(`${css} input:checked`).map(
    (input) => input.getAttribute("aria-label") ?? input.labels?.[0]?.textContent,
  );
const button = (name: string) => {
  const found = all("button, summary").find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent ?? "").trim() === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const press = (name: string) => act(() => button(name).click());
const check = (name: string) =>
  act(() =>
    all("label")
      .find((e) => e.textContent === name)
      ?.click(),
  );
const type = (place: number, value: string) =>
  act(() => {
    const input = all<HTMLInputElement>("input[type=time]")[place] as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
const twoFrames = () =>
  act(async () => {
    for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
async function save(): Promise<void> {
  await press(text.save);
  await twoFrames();
}
const problems = () => all(".problem").map(({ textContent }) => textContent);
const focusName = () => {
  const focused = document.activeElement as HTMLInputElement;
  return focused.getAttribute("aria-label") ?? focused.labels?.[0]?.textContent;
};

afterEach(() => {
  render(null, document.body);
  saved = [];
  drafts = [];
  vi.clearAllMocks();
});

describe("a new quiet time", () => {
  it("is open on its heading, filled in but for what happens then", async () => {
    await show();
    expect(document.activeElement?.textContent).toBe(popup.add);
    expect(times()).toEqual(["19:30", "20:00"]);
    expect(chosen(".days")).toHaveLength(7);
    expect(chosen(".tiles")).toEqual([]);
    expect(document.querySelector("details")?.open).toBe(false);
    expect(all("button").some(({ textContent }) => textContent === text.remove)).toBe(false);
    await check(card.routines.bath);
    await save();
    expect(saved).toMatchObject([
      { routines: ["bath"], start: 1_170, lengthMinutes: 30, on: true },
    ]);
  });

  it("asks for what happens then where that is missing, at its place, with the focus on it", async () => {
    await show();
    await save();
    expect(saved).toEqual([]);
    expect(problems()).toEqual([popup.problems["no-routine"]]);
    expect(focusName()).toBe(card.routines.wake);
    const tiles = document.querySelector(".tiles");
    expect(tiles?.getAttribute("aria-describedby")).toBe(document.querySelector(".problem")?.id);
  });

  it("keeps what it began with, however late it is when it is drawn again", async () => {
    await show();
    await show({ now: day.now + 7_200_000 });
    expect(times()).toEqual(["19:30", "20:00"]);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({ isNew: true, changes: { start: 1_170, lengthMinutes: 30 } });
  });
});

describe("from and to", () => {
  const note = () => document.querySelector("output")?.textContent;

  it("move together with the start, and by the end the length changes", async () => {
    await show();
    await type(0, "23:45");
    expect(times()).toEqual(["23:45", "00:15"]);
    await type(1, "00:30");
    expect(note()).toBe("45 min");
    await press("Start 15 min later");
    expect(times()).toEqual(["00:00", "00:45"]);
    await press("Start 15 min earlier");
    await press("End 15 min earlier");
    expect(times()).toEqual(["23:45", "00:15"]);
    await press("End 15 min later");
    await check(card.routines.bedtime);
    await save();
    expect(saved).toMatchObject([{ start: 1_425, lengthMinutes: 45 }]);
  });

  it("keep the end in its place while the start is empty", async () => {
    await show();
    await type(0, "");
    expect(times()).toEqual(["", "20:00"]);
    await check(card.routines.bedtime);
    await save();
    expect(problems()).toEqual([popup.problems["no-start"]]);
    expect(focusName()).toBe(text.start);
    await type(0, "19:00");
    expect(times()).toEqual(["19:00", "19:30"]);
    expect(problems()).toEqual([]);
  });

  it.each(["19:30", "19:33", "22:31", "18:00", ""])("refuse an end at %j", async (end) => {
    await show();
    await check(card.routines.bedtime);
    await type(1, end);
    await save();
    expect(saved).toEqual([]);
    expect(problems()).toEqual([popup.problems["length-out-of-bounds"]]);
    expect(focusName()).toBe(text.end);
  });

  it.each([
    ["19:35", 5],
    ["22:30", 180],
  ])("take an end at %s", async (end, lengthMinutes) => {
    await show();
    await check(card.routines.bedtime);
    await type(1, end);
    await save();
    expect(saved).toMatchObject([{ lengthMinutes }]);
  });
});

describe("the days", () => {
  it("are set by a shortcut, which says whether it holds", async () => {
    await show();
    const pressed = () =>
      all(".day-shortcuts [aria-pressed=true]").map(({ textContent }) => textContent);
    expect(pressed()).toEqual([popup.everyDay]);
    await press(MON_TO_FRI);
    expect(chosen(".days")).toEqual(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]);
    expect(pressed()).toEqual([MON_TO_FRI]);
    await act(() => document.querySelector<HTMLElement>("[aria-label=Friday]")?.click());
    expect(pressed()).toEqual([]);
    await press(SAT_AND_SUN);
    expect(chosen(".days")).toEqual(["Saturday", "Sunday"]);
  });

  it("can't be none", async () => {
    await show({ item: pickUp });
    for (const name of chosen(".days"))
      await act(() => document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click());
    await save();
    expect(problems()).toEqual([popup.problems["no-day"]]);
    expect(document.activeElement?.closest(".days")).not.toBeNull();
  });
});

describe("the Tab key", () => {
  /** Each counts as one; of a time field, a browser makes up to three: hour, minute, AM or PM. */
  const stops = () =>
    all<HTMLElement>("button, input, select, summary").filter(
      (each) => each.tabIndex >= 0 && (each.localName === "summary" || !each.closest("details")),
    );

  it("comes from the heading to Save with at most 12 stops, with today's changes too", async () => {
    // With more of it set, More is open: then its fields are stops as well.
    const quietTime = { ...bedtime.quietTime, leadInMinutes: 0 } as const;
    await show({ item: { ...bedtime, quietTime }, onRemove });
    const from = stops().indexOf(button(popup.back)) + 1;
    const to = stops().indexOf(button(text.save));
    const between = stops().slice(from, to);
    const inTimes = between.filter((each) => each.getAttribute("type") === "time").length;
    expect(inTimes).toBe(2);
    expect(between.length + 2 * inTimes + 1).toBeLessThanOrEqual(12);
    // Remove is the very last.
    expect(stops().at(-1)?.textContent).toBe(text.remove);
  });

  it("has one stop in the days and one in the routines, and arrow keys go through them", async () => {
    await show();
    const inGroup = (css: string) => stops().filter((each) => each.closest(css));
    expect(inGroup(".days")).toEqual([button(popup.everyDay)]);
    expect(inGroup(".tiles")).toHaveLength(1);
    const [first] = inGroup(".tiles");
    const key = (name: string) =>
      act(() => {
        const options = { key: name, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", options));
      });
    act(() => first?.focus());
    await key("ArrowRight");
    expect(focusName()).toBe(card.routines[ROUTINES[1]]);
    expect(inGroup(".tiles")).toEqual([document.activeElement]);
    await key("ArrowLeft");
    await key("ArrowLeft");
    expect(focusName()).toBe(card.routines[ROUTINES[ROUTINES.length - 1] ?? "back"]);
    await key("Home");
    expect(focusName()).toBe(card.routines.wake);
  });

  it("has a name for each group, which is a toolbar", async () => {
    await show();
    const names = all("[role=toolbar]").map(
      (each) => document.getElementById(each.getAttribute("aria-labelledby") ?? "")?.textContent,
    );
    expect(names).toEqual([text.days, text.routine]);
  });
});

describe("an existing quiet time", () => {
  it("is changed, removed or left as it is", async () => {
    await show({ item: pickUp, onRemove });
    expect(document.activeElement?.textContent).toBe("Pick-up and on the way");
    expect(drafts).toEqual([{ quietTimeId: "pick-up", isNew: false, changes: {} }]);
    await check(card.routines.bath);
    await save();
    expect(saved).toEqual([{ ...pickUp.quietTime, routines: ["hello", "onroad", "bath"] }]);
    await press(text.remove);
    await press(text.cancel);
    await press(popup.back);
    expect(onRemove).toHaveBeenCalledTimes(1);
    expect(onCancel).toHaveBeenCalledTimes(2);
  });

  it("is skipped or moved today from the top of the form", async () => {
    await show({ item: bedtime });
    await press(popup.skipToday);
    expect(today.skip).toHaveBeenCalledWith(bedtime.today?.key, true);
    const move = document.querySelector("select") as HTMLSelectElement;
    await act(() => {
      move.value = "15";
      move.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(today.move).toHaveBeenCalledWith(bedtime.today?.key, 15);
    expect(saved).toEqual([]);
  });

  it.each<[string, Partial<QuietTime>, boolean]>([
    ["nothing", { leadInMinutes: 0 }, false],
    ["a name, which is the title", { leadInMinutes: 0, name: "Ours" }, false],
    ["a lead-in", { leadInMinutes: 10 }, true],
    ["an age", { leadInMinutes: 0, forWhom: "0-6" }, true],
    ["every other week", { leadInMinutes: 0, fortnightFrom: "2025-12-01" }, true],
  ])("with %s of what is behind More", async (_, change, isOpen) => {
    await show({ item: { ...pickUp, quietTime: { ...pickUp.quietTime, ...change } } });
    expect(document.querySelector("details")?.open).toBe(isOpen);
  });

  it("shows a name that is too long although More was closed", async () => {
    const quietTime = { ...pickUp.quietTime, leadInMinutes: 0, name: "a".repeat(41) } as const;
    await show({ item: { ...pickUp, quietTime } });
    expect(document.querySelector("details")?.open).toBe(false);
    await save();
    expect(document.querySelector("details")?.open).toBe(true);
    expect(focusName()).toBe(text.name);
  });
});

describe("what the background refuses", () => {
  it("is said at its field, with the focus there, until something is changed", async () => {
    await show({ item: pickUp });
    await show({ item: pickUp, refused: ["no-day"] });
    expect(problems()).toEqual([popup.problems["no-day"]]);
    expect(document.activeElement?.closest(".days")).not.toBeNull();
    await press(SAT_AND_SUN);
    expect(problems()).toEqual([]);
  });

  it("is said above Save where no field can mend it", async () => {
    const status = () => document.querySelector(".form-bar [role=status]")?.textContent;
    await show();
    expect(status()).toBe("");
    await show({ refused: ["too-many"] });
    expect(status()).toBe(popup.problems["too-many"]);
  });
});
