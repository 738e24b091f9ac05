// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import {
  all,
  BEDTIME,
  check,
  chosen,
  drafts,
  focusName,
  hide,
  NOW,
  onCancel,
  onRemove,
  PICK_UP,
  press,
  problems,
  save,
  saved,
  show,
  times,
  today,
  WORDS,
} from "../../test/dom/quiet-time-form";
import { formatWeekdayRange } from "../content/format";
import type { QuietTime } from "../core/quiet-time/quiet-time";

const { popup, card } = WORDS;
const text = popup.editor;
const SAT_AND_SUN = formatWeekdayRange(6, 7, WORDS.locale);

afterEach(hide);

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
    expect(saved()).toMatchObject([
      { routines: ["bath"], start: 1_170, lengthMinutes: 30, on: true },
    ]);
  });

  it("asks for what happens then where that is missing, at its place, with the focus on it", async () => {
    await show();
    await save();
    expect(saved()).toEqual([]);
    expect(problems()).toEqual([popup.problems["no-routine"]]);
    expect(focusName()).toBe(card.routines.wake);
    const tiles = document.querySelector(".tiles");
    expect(tiles?.getAttribute("aria-describedby")).toBe(document.querySelector(".problem")?.id);
  });

  it("keeps what it began with, however late it is when it is drawn again", async () => {
    await show();
    await show({ now: NOW + 7_200_000 });
    expect(times()).toEqual(["19:30", "20:00"]);
    expect(drafts()).toHaveLength(1);
    expect(drafts()[0]).toMatchObject({
      isNew: true,
      changes: { start: 1_170, lengthMinutes: 30 },
    });
  });
});

describe("an existing quiet time", () => {
  it("is changed, removed or left as it is", async () => {
    await show({ item: PICK_UP, onRemove });
    expect(document.activeElement?.textContent).toBe("Pick-up and on the way");
    expect(drafts()).toEqual([{ quietTimeId: "pick-up", isNew: false, changes: {} }]);
    await check(card.routines.bath);
    await save();
    expect(saved()).toEqual([{ ...PICK_UP.quietTime, routines: ["hello", "onroad", "bath"] }]);
    await press(text.remove);
    await press(text.cancel);
    await press(popup.back);
    expect(onRemove).toHaveBeenCalledTimes(1);
    expect(onCancel).toHaveBeenCalledTimes(2);
  });

  it("is skipped or moved today from the top of the form", async () => {
    await show({ item: BEDTIME });
    await press(popup.skipToday);
    expect(today.skip).toHaveBeenCalledWith(BEDTIME.today?.key, true);
    const move = document.querySelector("select") as HTMLSelectElement;
    await act(() => {
      move.value = "15";
      move.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(today.move).toHaveBeenCalledWith(BEDTIME.today?.key, 15);
    expect(saved()).toEqual([]);
  });

  it.each<[string, Partial<QuietTime>, boolean]>([
    ["nothing", { leadInMinutes: 0 }, false],
    ["a name, which is the title", { leadInMinutes: 0, name: "Ours" }, false],
    ["a lead-in", { leadInMinutes: 10 }, true],
    ["an age", { leadInMinutes: 0, forWhom: "0-6" }, true],
    ["every other week", { leadInMinutes: 0, fortnightFrom: "2025-12-01" }, true],
  ])("with %s of what is behind More", async (_, change, isOpen) => {
    await show({ item: { ...PICK_UP, quietTime: { ...PICK_UP.quietTime, ...change } } });
    expect(document.querySelector("details")?.open).toBe(isOpen);
  });

  it("shows a name that is too long although More was closed", async () => {
    const quietTime = { ...PICK_UP.quietTime, leadInMinutes: 0, name: "a".repeat(41) } as const;
    await show({ item: { ...PICK_UP, quietTime } });
    expect(document.querySelector("details")?.open).toBe(false);
    await save();
    expect(document.querySelector("details")?.open).toBe(true);
    expect(focusName()).toBe(text.name);
  });
});

describe("what the background refuses", () => {
  it("is said at its field, with the focus there, until something is changed", async () => {
    await show({ item: PICK_UP });
    await show({ item: PICK_UP, refused: ["no-day"] });
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
