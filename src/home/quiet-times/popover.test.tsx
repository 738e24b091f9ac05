// @vitest-environment happy-dom
import axe from "axe-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  all,
  block,
  CARD,
  click,
  givePopovers,
  giveSize,
  HOME,
  hide,
  holdAnswers,
  leaveField,
  notice,
  one,
  openPopover,
  POPUP,
  popover,
  press,
  pressAt,
  refuse,
  send,
  settle,
  show,
  stored,
  storedIds,
  times,
  typeTime,
  undo,
} from "../../../test/dom/home-week";
import { fullView } from "../../../test/preview/home-view";
import { formatWeekday } from "../../content/format";
import type { QuietTime } from "../../core/quiet-time/quiet-time";

const IN = ".week-popover";
const text = HOME.quietTimes;

const withBedtime = (change: Partial<QuietTime>) => ({
  quietTimes: fullView.quietTimes.map((item) =>
    item.quietTime.id === "bedtime"
      ? { ...item, quietTime: { ...item.quietTime, ...change } }
      : item,
  ),
});
const dayName = (day: number) => formatWeekday(day, "en-GB", "long");
const day = (weekday: number) => one<HTMLInputElement>(`${IN} [aria-label=${dayName(weekday)}]`);
const problem = () => document.querySelector(`${IN} .problem`)?.textContent;

beforeAll(givePopovers);
afterEach(hide);

describe("a block of the week", () => {
  it("is a button that says what it is, when, and whether it is off", async () => {
    await show(withBedtime({ on: false }));
    expect(block("before-bath").getAttribute("aria-label")).toBe("Bath, every day, 18:30–18:45");
    expect(block("bedtime").getAttribute("aria-label")).toBe(
      "Pyjamas on, every day, 19:00–19:45, off",
    );
    expect(block("bedtime").localName).toBe("button");
    expect(all(".week button")).toHaveLength(fullView.quietTimes.length);
    expect(block("bedtime").getAttribute("aria-expanded")).toBe("false");
  });

  it("begins its name with the words that are drawn on it, for those who speak to press it", async () => {
    await show(withBedtime({ routines: ["pyjama", "bath", "bedtime"] }));
    const drawn = block("bedtime").textContent as string;
    expect(drawn).toBe(`${CARD.routines.pyjama} +2`);
    expect(block("bedtime").getAttribute("aria-label")?.startsWith(drawn)).toBe(true);
    expect(block("bedtime").title).toContain(CARD.routines.bath.toLowerCase());
  });

  it("opens a dialog with its name, which has the focus; closing it gives the focus back", async () => {
    await show();
    await openPopover("bedtime");
    expect(block("bedtime").getAttribute("aria-expanded")).toBe("true");
    expect(popover()?.getAttribute("role")).toBe("dialog");
    expect(document.activeElement?.textContent).toBe("Pyjamas on");
    expect(document.activeElement?.id).toBe(popover()?.getAttribute("aria-labelledby"));
    await press(CARD.close, IN);
    expect(popover()).toBeNull();
    expect(document.activeElement).toBe(block("bedtime"));
  });

  it("opens it from any of its days, and another press on it closes it", async () => {
    await show();
    const onFriday = all(".block:not(button)").find(({ title }) => title.startsWith("Pick-up"));
    await pressAt(onFriday as HTMLElement);
    expect(popover()?.textContent).toContain("Pick-up");
    // The browser closes it at the press; the click that follows does not open it again.
    onFriday?.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, button: 0 }));
    popover()?.hidePopover();
    await send(onFriday, new MouseEvent("click", { bubbles: true, detail: 1 }));
    expect(popover()).toBeNull();
    expect(document.activeElement).toBe(block("before-pick-up"));
  });

  it("is dragged once a mouse has moved it, and then does not open", async () => {
    await show();
    giveSize(block("bedtime").parentElement as HTMLElement, 0, 14 * 60);
    await pressAt(block("bedtime"), [0, 100], [0, 103]);
    expect(stored("bedtime")?.start).toBe(1_140);
    expect(popover()).not.toBeNull();
    await press(CARD.close, IN);
    await pressAt(block("bedtime"), [0, 100], [0, 131]);
    expect(popover()).toBeNull();
    expect(stored("bedtime")?.start).toBe(1_170);
    expect(notice()).toBe("Pyjamas on: 19:30–20:15");
    await undo();
    expect(stored("bedtime")?.start).toBe(1_140);
  });

  it("is moved by the arrow keys, which the notice tells, and keeps the focus past another block", async () => {
    await show();
    block("before-bath").focus();
    const key = (type: string, init: KeyboardEventInit) =>
      send(block("before-bath"), new KeyboardEvent(type, init));
    for (const _ of [1, 2]) await key("keydown", { key: "PageDown", bubbles: true });
    await key("keyup", { key: "PageDown", bubbles: true });
    expect(notice()).toBe("Bath: 19:30–19:45");
    await key("keydown", { key: "ArrowDown", shiftKey: true, bubbles: true });
    await key("keyup", { key: "ArrowDown", bubbles: true });
    expect(notice()).toBe("Bath: 19:30–19:50");
    expect(document.activeElement).toBe(block("before-bath"));
    expect(popover()).toBeNull();
  });

  it.each([
    ["ltr", "ArrowRight", "ArrowLeft"],
    ["rtl", "ArrowLeft", "ArrowRight"],
  ])("is later by the arrow that reads onward: %s", async (direction, later, earlier) => {
    await show();
    block("before-bath").style.direction = direction;
    const press = async (key: string) => {
      for (const type of ["keydown", "keyup"])
        await send(block("before-bath"), new KeyboardEvent(type, { key, bubbles: true }));
    };
    await press(later);
    expect(notice()).toBe("Bath: 18:35–18:50");
    await press(earlier);
    await press(earlier);
    expect(notice()).toBe("Bath: 18:25–18:40");
  });
});

describe("the popover", () => {
  it("moves its time by 5 minutes, and one undo takes back all presses in a row", async () => {
    await show();
    await openPopover("bedtime");
    expect(times(IN)).toEqual(["19:00", "19:45"]);
    for (const _ of [1, 2]) await press("Start 5 min later", IN);
    await press("End 5 min earlier", IN);
    expect(stored("bedtime")).toMatchObject({ start: 1_150, lengthMinutes: 40 });
    expect(notice()).toBe("Pyjamas on: 19:10–19:50");
    expect(popover()).not.toBeNull();
    await undo();
    expect(stored("bedtime")).toMatchObject({ start: 1_140, lengthMinutes: 45 });
  });

  it("continues from a press that the background has not answered yet", async () => {
    await show();
    await openPopover("bedtime");
    const answerNow = holdAnswers();
    for (const _ of [1, 2, 3]) await press("Start 5 min earlier", IN);
    expect(times(IN)).toEqual(["18:45", "19:30"]);
    expect(stored("bedtime")?.start).toBe(1_140);
    answerNow();
    await settle();
    expect(stored("bedtime")?.start).toBe(1_125);
  });

  it.each([
    [{ start: 0 }, "Start 5 min earlier", { start: 1_435, lengthMinutes: 45 }],
    [{ start: 1_435 }, "Start 5 min later", { start: 0, lengthMinutes: 45 }],
    [{ lengthMinutes: 180 }, "End 5 min later", { start: 1_140, lengthMinutes: 180 }],
    [{ lengthMinutes: 5 }, "End 5 min earlier", { start: 1_140, lengthMinutes: 5 }],
  ])("stays within the bounds: %o, %s", async (change, step, after) => {
    await show(withBedtime(change));
    await openPopover("bedtime");
    await press(step, IN);
    expect(stored("bedtime")).toMatchObject(after);
  });

  it("saves a typed time once its field is left, and one that can't be is said and not saved", async () => {
    await show();
    await openPopover("bedtime");
    await typeTime(IN, 0, "01:00");
    await typeTime(IN, 0, "18:50");
    expect(stored("bedtime")?.start).toBe(1_140);
    await leaveField(IN);
    expect(stored("bedtime")?.start).toBe(1_130);
    await typeTime(IN, 1, "23:00");
    await leaveField(IN);
    expect(problem()).toBe(POPUP.problems["length-out-of-bounds"]);
    expect(stored("bedtime")).toMatchObject({ start: 1_130, lengthMinutes: 45 });
    await press("End 5 min earlier", IN);
    expect(problem()).toBeUndefined();
    expect(stored("bedtime")?.lengthMinutes).toBe(180);
  });

  it("saves a typed time also when it is closed at once", async () => {
    await show();
    await openPopover("bedtime");
    await typeTime(IN, 0, "18:55");
    popover()?.hidePopover();
    await settle();
    expect(stored("bedtime")?.start).toBe(1_135);
  });

  it("changes the days, of which the last one stays", async () => {
    await show(withBedtime({ days: [1, 2] }));
    await openPopover("bedtime");
    await click(day(2));
    expect(stored("bedtime")?.days).toEqual([1]);
    expect(notice()).toBe("Pyjamas on: Monday, 19:00–19:45");
    await click(day(1));
    expect(stored("bedtime")?.days).toEqual([1]);
    expect(day(1).checked).toBe(true);
    expect(problem()).toBe(POPUP.problems["no-day"]);
    await click(day(3));
    expect(problem()).toBeUndefined();
    expect(stored("bedtime")?.days).toEqual([1, 3]);
    await undo();
    expect(stored("bedtime")?.days).toEqual([1]);
  });

  it("switches it off, and it stays in the week", async () => {
    await show();
    await openPopover("bedtime");
    await click(one(`${IN} .switch`));
    expect(stored("bedtime")?.on).toBe(false);
    expect(notice()).toBe("Pyjamas on: off");
    expect(block("bedtime").classList).toContain("block-off");
    await undo();
    expect(stored("bedtime")?.on).toBe(true);
  });

  it("says which week one of every other week is in", async () => {
    await show();
    await openPopover("supper");
    expect(popover()?.textContent).toContain(text.thisWeek);
  });

  it("removes it, with the focus on the undo; what comes back is closed", async () => {
    await show();
    await openPopover("bedtime");
    await press(POPUP.editor.remove, IN);
    expect(storedIds()).not.toContain("bedtime");
    expect(popover()).toBeNull();
    expect(document.activeElement?.textContent).toBe(HOME.undo);
    await undo();
    expect(storedIds()).toContain("bedtime");
    expect(popover()).toBeNull();
  });

  it("closes where its quiet time is removed in another place", async () => {
    await show();
    await openPopover("bedtime");
    await show({ quietTimes: fullView.quietTimes.slice(0, 2) });
    expect(popover()).toBeNull();
    await show(fullView);
    await settle();
    expect(popover()).toBeNull();
  });

  it("says why the background refused", async () => {
    await show();
    refuse(["too-many"]);
    await openPopover("bedtime");
    await press("Start 5 min later", IN);
    expect(notice()).toBe(POPUP.problems["too-many"]);
    expect(times(IN)).toEqual(["19:00", "19:45"]);
  });

  it("has nothing that axe objects to", async () => {
    await show();
    await openPopover("supper");
    const { violations } = await axe.run(document.body, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "best-practice"],
      rules: { "color-contrast": { enabled: false } },
    });
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
  });
});
