// @vitest-environment happy-dom
import axe from "axe-core";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import {
  all,
  BEDTIME,
  button,
  check,
  chosen,
  focusName,
  hide,
  onRemove,
  PICK_UP,
  press,
  problems,
  save,
  saved,
  show,
  times,
  type,
  WORDS,
} from "../../test/dom/quiet-time-form";
import { formatWeekdayRange } from "../content/format";
import { ROUTINES } from "../core/moment/moment";

const { popup, card } = WORDS;
const text = popup.editor;
const MON_TO_FRI = formatWeekdayRange(1, 5, WORDS.locale);
const SAT_AND_SUN = formatWeekdayRange(6, 7, WORDS.locale);

afterEach(hide);

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
    expect(saved()).toMatchObject([{ start: 1_425, lengthMinutes: 45 }]);
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
    expect(saved()).toEqual([]);
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
    expect(saved()).toMatchObject([{ lengthMinutes }]);
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
    await show({ item: PICK_UP });
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
    const quietTime = { ...BEDTIME.quietTime, leadInMinutes: 0 } as const;
    await show({ item: { ...BEDTIME, quietTime }, onRemove });
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

  it("is understood by axe, with all fields shown and with problems", async () => {
    const quietTime = { ...BEDTIME.quietTime, name: "a".repeat(41), routines: [], days: [] };
    await show({ item: { ...BEDTIME, quietTime }, refused: ["too-many"], onRemove });
    await save();
    expect(problems()).toHaveLength(3);
    const { violations, passes } = await axe.run(document.body, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "best-practice"],
      // Without a browser nothing has a size or a colour, and the rest of the page is missing.
      rules: {
        "color-contrast": { enabled: false },
        region: { enabled: false },
        "page-has-heading-one": { enabled: false },
        "landmark-one-main": { enabled: false },
        bypass: { enabled: false },
      },
    });
    expect(
      violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
    ).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain("aria-allowed-role");
  });

  it("has a name for each group, which is a toolbar", async () => {
    await show();
    const names = all("[role=toolbar]").map(
      (each) => document.getElementById(each.getAttribute("aria-labelledby") ?? "")?.textContent,
    );
    expect(names).toEqual([text.days, text.routine]);
  });
});
