// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import {
  all,
  block,
  CARD,
  click,
  givePopovers,
  giveSize,
  goTo,
  HOME,
  hide,
  leaveField,
  notice,
  one,
  openPopover,
  POPUP,
  popover,
  press,
  pressAt,
  refuse,
  show,
  skipToday,
  stored,
  storedIds,
  times,
  typeTime,
  undo,
} from "../../../test/dom/home-week";
import { emptyView, fullView } from "../../../test/preview/home-view";
import type { QuietTimeView } from "../../core/view/view";

const FORM = ".quiet-form";
const text = HOME.quietTimes;
const isFormOpen = () => document.querySelector(FORM) !== null;
const checked = () =>
  all<HTMLInputElement>(`${FORM} .days input:checked`).map((input) =>
    input.getAttribute("aria-label"),
  );
const check = (routine: string) =>
  click(all<HTMLLabelElement>(`${FORM} label`).find((tile) => tile.textContent === routine));

beforeAll(givePopovers);
afterEach(hide);

describe("adding", () => {
  it("is a button above the week that opens the form; the focus comes back to what was added", async () => {
    await show();
    await press(POPUP.add);
    expect(isFormOpen()).toBe(true);
    expect(document.activeElement?.textContent).toBe(POPUP.add);
    expect(document.querySelector(".week")).toBeNull();
    await check(CARD.routines.bath);
    await press(POPUP.editor.save);
    expect(isFormOpen()).toBe(false);
    const id = storedIds().at(-1) as string;
    expect(stored(id)).toMatchObject({ routines: ["bath"], lengthMinutes: 30 });
    expect(notice()).toBe(POPUP.added);
    expect(document.activeElement).toBe(block(id));
    await undo();
    expect(storedIds()).not.toContain(id);
  });

  it("is a press on an empty place of a day, and nothing is stored until Save", async () => {
    await show();
    const wednesday = all(".day-hours")[2] as HTMLElement;
    giveSize(wednesday, 50, 14 * 60);
    // A minute is a pixel: 10:20.
    await pressAt(wednesday, [20, 50 + 200]);
    expect(times(FORM)).toEqual(["10:15", "10:45"]);
    expect(checked()).toEqual(["Wednesday"]);
    expect(storedIds()).toHaveLength(fullView.quietTimes.length);
    await press(POPUP.editor.cancel);
    expect(document.activeElement?.textContent).toBe(POPUP.add);
    await press(POPUP.add);
    expect(checked()).toHaveLength(7);
  });

  it("is not a press that moves, nor one that closes what is open", async () => {
    await show();
    const monday = all(".day-hours")[0] as HTMLElement;
    giveSize(monday, 0, 14 * 60);
    await pressAt(monday, [20, 200], [20, 260]);
    expect(isFormOpen()).toBe(false);
    await openPopover("bedtime");
    await pressAt(monday, [20, 200]);
    expect(isFormOpen()).toBe(false);
  });

  it("begins with the examples where there are none", async () => {
    await show(emptyView);
    expect(one(".part").textContent).toContain(text.empty);
    expect(document.querySelector(".week")).toBeNull();
    expect(all("button").some(({ textContent }) => textContent === POPUP.chooseOwn)).toBe(true);
    const bedtime = all(".preset").find((it) => it.textContent?.startsWith(POPUP.presets.bedtime));
    await click(bedtime);
    expect(storedIds()).toEqual(["bedtime"]);
    expect(notice()).toBe(POPUP.added);
  });

  it("of an example that is refused says why", async () => {
    refuse(["too-many"]);
    await show(emptyView);
    await click(all(".preset")[0]);
    expect(one(".problem").textContent).toBe(POPUP.problems["too-many"]);
  });
});

describe("the form", () => {
  const openForm = async (id: string) => {
    await openPopover(id);
    await press(text.more, ".week-popover");
  };

  it("opens from the popover, and its block has the focus afterwards", async () => {
    await show();
    await openForm("bedtime");
    expect(popover()).toBeNull();
    expect(document.activeElement?.textContent).toBe("Pyjamas on");
    await press(POPUP.editor.cancel);
    expect(document.activeElement).toBe(block("bedtime"));
  });

  it("saves with undo, and removes with undo", async () => {
    await show();
    await openForm("bedtime");
    await typeTime(FORM, 0, "18:00");
    await press(POPUP.editor.save);
    expect(stored("bedtime")?.start).toBe(1_080);
    expect(notice()).toBe(POPUP.saved);
    await undo();
    expect(stored("bedtime")?.start).toBe(1_140);
    await openForm("bedtime");
    await press(POPUP.editor.remove);
    expect(storedIds()).not.toContain("bedtime");
    expect(notice()).toBe("Removed: Pyjamas on");
    expect(document.activeElement?.textContent).toBe(HOME.undo);
    await undo();
    expect(storedIds()).toContain("bedtime");
  });

  it("stays open where the background refuses", async () => {
    await show();
    await openForm("bedtime");
    refuse(["too-many"]);
    await press(POPUP.editor.save);
    expect(one(".form-bar [role=status]").textContent).toBe(POPUP.problems["too-many"]);
  });

  it("is still there, with what was written, after another part was looked at", async () => {
    await show();
    await openForm("bedtime");
    await typeTime(FORM, 0, "18:00");
    await goTo("settings");
    expect(isFormOpen()).toBe(false);
    await goTo("quiet-times");
    expect(times(FORM)).toEqual(["18:00", "18:45"]);
    await press(POPUP.editor.cancel);
    await goTo("settings");
    await goTo("quiet-times");
    expect(isFormOpen()).toBe(false);
  });

  it("skips a quiet time for today", async () => {
    const [first, ...others] = fullView.quietTimes as [QuietTimeView, ...QuietTimeView[]];
    const today = {
      key: "before-pick-up@2026-03-10",
      quietTimeId: "before-pick-up",
      isConsumed: false,
      skipped: false,
      moves: [],
      movedByMinutes: 0,
    } as unknown as NonNullable<QuietTimeView["today"]>;
    await show({ quietTimes: [{ ...first, today }, ...others] });
    await openForm("before-pick-up");
    await press(POPUP.skipToday);
    expect(skipToday).toHaveBeenCalledWith(today.key, true);
  });
});

describe("the list, where a week has no room", () => {
  const line = (id: string) => `.quiet-line:has(#line-${id})`;

  it("has each quiet time by its start, with days, times and a switch, also those that are off", async () => {
    const off = { ...fullView.quietTimes[3], quietTime: { ...stored("bedtime"), on: false } };
    await show({ quietTimes: [...fullView.quietTimes.slice(0, 3), off as QuietTimeView] });
    expect(all(".quiet-line").map((each) => each.getAttribute("aria-label"))).toEqual([
      "Pick-up",
      "Supper at Noor's",
      "Bath",
      "Pyjamas on",
    ]);
    expect(one(line("supper")).textContent).toContain(text.thisWeek);
    expect(times(line("before-pick-up"))).toEqual(["16:15", "16:45"]);
    expect(all<HTMLInputElement>(".quiet-line .switch").map(({ checked: on }) => on)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it("moves a time by 15 minutes and leaves its line in its place; one undo takes all back", async () => {
    await show();
    for (const _ of [1, 2, 3, 4, 5]) await press("Start 15 min later", line("before-pick-up"));
    await press("Start 15 min later", line("before-pick-up"));
    expect(stored("before-pick-up")?.start).toBe(1_065);
    expect(all(".quiet-line")[1]?.getAttribute("aria-label")).toBe("Pick-up");
    expect(notice()).toBe("Pick-up: 17:45–18:15");
    await undo();
    expect(stored("before-pick-up")?.start).toBe(975);
  });

  it("takes a typed time and a switch", async () => {
    await show();
    await typeTime(line("bedtime"), 1, "19:30");
    await leaveField(line("bedtime"));
    expect(stored("bedtime")?.lengthMinutes).toBe(30);
    await click(one(`${line("bedtime")} .switch`));
    expect(stored("bedtime")?.on).toBe(false);
    expect(notice()).toBe("Pyjamas on: off");
  });

  it("opens the form", async () => {
    await show();
    await press(`${text.more} (Pyjamas on)`, line("bedtime"));
    expect(document.activeElement?.textContent).toBe("Pyjamas on");
    expect(isFormOpen()).toBe(true);
  });
});
