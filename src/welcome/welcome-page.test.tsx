// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, it } from "vitest";
import {
  controls,
  corner,
  field,
  nameOf,
  openWelcome,
  text,
  texts,
  type,
  useEmptyPage,
} from "../../test/dom/welcome";
import { emptyView, fullView } from "../../test/preview/home-view";
import { quietTimeOf } from "../core/quiet-time/presets";
import { STEPS } from "./step";

const { welcome, home, popup } = texts;
const MOST_CLICKS = 5;
const MOST_CLICKS_TO_A_CARD = 3;

useEmptyPage();

describe("the welcome", () => {
  it("leads from the install to a card in few clicks, with nothing to fill in", async () => {
    const parent = await openWelcome();
    await parent.press(welcome.next);
    await parent.press(welcome.next);
    await parent.press(welcome.end.show);
    expect(corner()?.textContent).toContain(texts.moments.z1?.title);
    expect(parent.clicks()).toBeLessThanOrEqual(MOST_CLICKS_TO_A_CARD);
    expect(parent.screens).toEqual([...STEPS]);
  });

  it("is done as a whole in five clicks: a time, the page, and a card", async () => {
    const parent = await openWelcome();
    await parent.press(welcome.next);
    await parent.press(popup.presets.bedtime);
    await parent.press(welcome.next);
    await parent.press(home.settings.page);
    await parent.press(welcome.end.show);
    expect(corner()).not.toBeNull();
    expect(parent.clicks()).toBeLessThanOrEqual(MOST_CLICKS);
    expect(parent.asked.map(([name]) => name)).toEqual([
      "putQuietTime",
      "pageAccess",
      "momentNow",
      "momentShown",
    ]);
  });

  it("sets nothing where the parent skips to the end", async () => {
    const parent = await openWelcome();
    await parent.press(welcome.skipAll);
    expect(parent.screens).toEqual(["hello", "where"]);
    expect(parent.asked).toEqual([]);
    expect(text()).toContain(welcome.end.nothing);
  });

  it("puts the focus on the heading of a new step, and on nothing at first", async () => {
    const parent = await openWelcome();
    expect(document.activeElement).toBe(document.body);
    await parent.press(welcome.next);
    expect(document.activeElement?.textContent).toBe(welcome.times.title);
    await parent.press(welcome.back);
    expect(document.activeElement?.textContent).toBe(welcome.hello.title);
  });

  it.each(STEPS)("has one first choice on %s, and says how far it is", async (step) => {
    await openWelcome(step);
    expect(document.querySelectorAll(".button-primary")).toHaveLength(1);
    expect(document.querySelector("nav")?.getAttribute("aria-label")).toBe(
      `${STEPS.indexOf(step) + 1} of ${STEPS.length}`,
    );
    expect(document.querySelectorAll(".dot.is-reached")).toHaveLength(STEPS.indexOf(step) + 1);
  });

  it("has the finding in its three sentences under the first step, in order", async () => {
    await openWelcome();
    const { phone, back, enough } = texts.finding.top;
    const lines = [...document.querySelectorAll(".why .lead")].map((each) => each.textContent);
    expect(lines).toEqual([phone, back, enough]);
    expect(document.querySelector("nav + .why .three")).not.toBeNull();
  });

  it("takes another language at once", async () => {
    const parent = await openWelcome();
    const select = document.querySelector("select") as HTMLSelectElement;
    expect(select.value).toBe("en");
    await act(async () => {
      select.value = "fr";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(parent.asked).toEqual([["set", { language: "fr" }]]);
  });
});

describe("the times", () => {
  it("are saved when they are ticked, with no step left", async () => {
    const parent = await openWelcome("times");
    await parent.press(popup.presets.bedtime);
    expect(parent.asked).toEqual([["putQuietTime", quietTimeOf("bedtime", "bedtime")]]);
    await parent.press(popup.editor.bands["12-24"]);
    expect(parent.asked[1]).toEqual(["set", { bands: ["12-24"] }]);
    expect(parent.screens).toEqual(["times"]);
  });

  it("open their two fields once ticked, whose end moves along with the start", async () => {
    const parent = await openWelcome("times");
    expect(field(welcome.times.from)).toBeUndefined();
    await parent.press(popup.presets.bedtime);
    await type(welcome.times.from, "19:30");
    expect(field(welcome.times.to)?.value).toBe("20:15");
    await type(welcome.times.to, "20:00");
    const bedtime = quietTimeOf("bedtime", "bedtime");
    expect(parent.asked.slice(1)).toEqual([
      ["putQuietTime", { ...bedtime, start: 19 * 60 + 30 }],
      ["putQuietTime", { ...bedtime, start: 19 * 60 + 30, lengthMinutes: 30 }],
    ]);
    expect(text()).toContain("every day, 19:30–20:00");
    await parent.press(popup.presets.bedtime);
    expect(parent.asked.at(-1)).toEqual(["removeQuietTime", "bedtime"]);
  });

  it.each([
    ["from", "", popup.problems["no-start"]],
    ["to", "", popup.problems["length-out-of-bounds"]],
    ["to", "18:00", popup.problems["length-out-of-bounds"]],
  ] as const)("are not saved with %s at '%s', and say why", async (name, value, problem) => {
    const parent = await openWelcome("times");
    await parent.press(popup.presets.bedtime);
    await type(welcome.times[name], value);
    expect(parent.asked).toHaveLength(1);
    expect(document.querySelector(".problem")?.textContent).toBe(problem);
    const described = field(welcome.times[name])?.getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(described)?.textContent).toBe(problem);
  });
});

describe("how many cards suit", () => {
  const { frequencyCap, presets } = popup;

  it("is asked once three times are ticked, with nothing chosen and nothing said of it", async () => {
    const parent = await openWelcome("times");
    await parent.press(presets.bedtime);
    await parent.press(presets.supper);
    expect(text()).not.toContain(frequencyCap.question);
    await parent.press(presets["weekend-morning"]);
    expect(text()).toContain(frequencyCap.question);
    expect(text()).toContain(frequencyCap.study);
    expect(document.querySelectorAll("input[type=radio]:checked")).toHaveLength(0);
    // Left open it was not asked: the popup asks then.
    await parent.press(welcome.next);
    expect(parent.asked.map(([name]) => name)).toEqual(Array(3).fill("putQuietTime"));
  });

  it("sticks once it is answered, and is not asked in another visit", async () => {
    const parent = await openWelcome("times", fullView);
    await parent.press(frequencyCap.threeAWeek);
    const answer = { dose: "three-a-week" as const, frequencyCapWasAsked: true };
    expect(parent.asked).toEqual([["set", answer]]);
    const settings = { ...fullView.settings, ...answer };
    await openWelcome("where", { ...fullView, settings });
    await openWelcome("times", { ...fullView, settings });
    expect(text()).not.toContain(frequencyCap.question);
  });
});

describe("the end", () => {
  it("leads back to the times where none is set, or none is on", async () => {
    await openWelcome("where");
    expect(text()).toContain(welcome.end.nothing);
    expect(controls().map(nameOf)).toContain(welcome.end.choose);
    const off = fullView.quietTimes.map((each) => ({
      ...each,
      quietTime: { ...each.quietTime, on: false },
    }));
    await openWelcome("where", { ...fullView, quietTimes: off });
    expect(text()).toContain(welcome.end.nothing);
  });

  it("promises quiet until a time where one is set", async () => {
    await openWelcome("where", fullView);
    expect(text()).toContain(welcome.end.text);
    expect(text()).not.toContain(welcome.end.nothing);
    expect(controls().map(nameOf)).not.toContain(welcome.end.choose);
  });

  it("leads to the calendar file on the home page", async () => {
    await openWelcome("where", fullView);
    const link = controls().find((each) => nameOf(each) === welcome.end.calendar);
    expect(link?.getAttribute("href")).toBe("../home/home.html#settings/calendar");
  });

  it("speaks of no toolbar on a phone", async () => {
    await openWelcome("where", { ...emptyView, places: { ...emptyView.places, phone: true } });
    expect(text()).toContain(welcome.phone.here);
    for (const other of [home.settings.toolbar, welcome.where.pin.chrome, welcome.phone.firefox])
      expect(text()).not.toContain(other);
  });
});
