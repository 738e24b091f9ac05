// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { VIEWS } from "../../test/preview/popup-views";
import { loadMoments, loadPopupTexts } from "../content/load";
import type { QuietTime } from "../core/quiet-time/quiet-time";
import { HOUR_MS } from "../core/time";
import type { PopupMemory } from "../core/view/popup-memory";
import type { QuietTimeView, View } from "../core/view/view";
import { LazyQuietTimeForm } from "../quiet-time-form/LazyQuietTimeForm";
import { createMemory } from "./memory";
import { LazyMomentScreen, PopupPage } from "./PopupPage";
import type { PopupActions } from "./popup-actions";

const texts = await loadPopupTexts("en");
const moments = await loadMoments("en");
await Promise.all([LazyQuietTimeForm.preload(), LazyMomentScreen.preload()]);
const { popup, card } = texts;
const { day } = VIEWS as Readonly<Record<"day", View>>;
const [first] = day.quietTimes as [QuietTimeView, ...QuietTimeView[]];
const { quietTime } = first;
const IDEA = { momentId: "z1", wording: "plain", routine: "bedtime" } as const;
const FILTERS = { handsFull: true, onTheRoad: false, calm: false, tired: false };

let stored: PopupMemory = {};
let asked: unknown[] = [];
let shownMoments: string[] = [];
let put: QuietTime[] = [];

const actions = {
  putQuietTime: async (one: QuietTime) => {
    put.push(one);
    return [];
  },
  removeQuietTime: async () => {},
  momentNow: async (...args: unknown[]) => {
    asked.push(args);
    return { momentId: "n1", wording: "plain", routine: "nappy" };
  },
  momentShown: (id: string) => void shownMoments.push(id),
  loadMoments: async () => moments,
  open: () => {},
} as unknown as PopupActions;

/** A popup that opens with what the last one left. */
async function open(change: Partial<View> = {}, waiting: string | null = null): Promise<void> {
  const memory = createMemory(stored, (key, part) => {
    const { [key]: _, ...others } = stored;
    stored = part ? { ...others, [key]: part } : others;
  });
  const view = { ...day, ...change };
  const words = { ...texts, locale: "en-GB" };
  await act(() =>
    render(<PopupPage {...{ view, actions, memory, words, waiting }} />, document.body),
  );
}

const close = () => render(null, document.body);
async function reopen(change?: Partial<View>, waiting?: string): Promise<void> {
  close();
  await open(change, waiting);
}

const text = () => document.body.textContent ?? "";
const buttons = () => [...document.querySelectorAll("button")];
/** Presses it, and lets what that asks for be answered. */
const pressElement = (element: HTMLElement | null | undefined) =>
  act(async () => {
    element?.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
const press = (name: string) =>
  pressElement(buttons().find((each) => (each.textContent ?? "").trim() === name));
const field = (type: string) => document.querySelector<HTMLInputElement>(`input[type=${type}]`);
const type = (value: string) =>
  act(() => {
    const name = field("text") as HTMLInputElement;
    name.value = value;
    name.dispatchEvent(new Event("input", { bubbles: true }));
  });
const openFirst = () => act(() => document.getElementById(`quiet-${quietTime.id}`)?.click());
const without = { quietTimes: day.quietTimes.filter((one) => one !== first) };

afterEach(() => {
  close();
  stored = {};
  asked = [];
  shownMoments = [];
  put = [];
});

describe("a half-written quiet time", () => {
  it("is open in the next popup as it was, a new one", async () => {
    await open();
    await press(popup.add);
    await type("Before the ");
    await reopen({ now: day.now + HOUR_MS });
    expect(text()).toContain(popup.editor.more);
    expect(field("text")?.value).toBe("Before the ");
    // The time that it began with, not that of the hour after.
    expect(field("time")?.value).toBe("19:30");
    const { draft } = stored;
    await type("Before the tub");
    expect(stored.draft).toEqual({
      ...draft,
      changes: { ...draft?.changes, name: "Before the tub" },
    });
  });

  it("is open in the next popup even if nothing was written in it", async () => {
    await open();
    await press(popup.add);
    await reopen();
    expect(document.activeElement?.textContent).toBe(popup.add);
    await pressElement(document.querySelector<HTMLElement>(".form-head button"));
    await openFirst();
    await reopen();
    expect(document.activeElement?.textContent).toBe(quietTime.name || "Pick-up and on the way");
  });

  it("of an earlier version, which held only what was changed, gets the rest", async () => {
    stored = { draft: { quietTimeId: "new", isNew: true, changes: { name: "Bath", start: null } } };
    await open();
    expect(field("text")?.value).toBe("Bath");
    expect(field("time")?.value).toBe("");
    expect(document.querySelectorAll(".days input:checked")).toHaveLength(7);
  });

  it("is behind its row while a card waits, and ends where another is opened", async () => {
    stored = { draft: { quietTimeId: quietTime.id, isNew: false, changes: { name: "Tub" } } };
    await open({}, "the card");
    expect(text()).toContain("the card");
    expect(field("text")).toBeNull();
    await openFirst();
    expect(field("text")?.value).toBe("Tub");
    await reopen({}, "the card");
    await press(popup.add);
    expect(field("text")?.value).toBe("");
    expect(stored.draft?.isNew).toBe(true);
  });

  it("is open in the next popup as it was, a changed one; what else was set since then stays", async () => {
    await open();
    await openFirst();
    await type("Before the tub");
    const changed = { ...quietTime, lengthMinutes: 25 };
    const others = without.quietTimes;
    await reopen({ quietTimes: [{ ...first, quietTime: changed }, ...others] });
    const [start, end] = document.querySelectorAll<HTMLInputElement>("input[type=time]");
    expect([start?.value, end?.value]).toEqual(["16:15", "16:40"]);
    await press(popup.editor.save);
    expect(put).toEqual([{ ...changed, name: "Before the tub" }]);
    expect(stored.draft).toBeUndefined();
  });

  it.each([
    ["cancelling", ".form-bar .button-text"],
    ["going back", ".form-head button"],
  ])("is forgotten after %s", async (_, button) => {
    await open();
    await press(popup.add);
    await type("Before the ");
    await pressElement(document.querySelector<HTMLElement>(button));
    expect(stored).toEqual({});
    await reopen();
    expect(field("text")).toBeNull();
  });

  it("is behind its button while a small moment is in view, which was opened later", async () => {
    stored = {
      draft: { quietTimeId: "new", isNew: true, changes: { name: "Before the " } },
      moment: { filters: FILTERS, idea: IDEA, seen: ["z1"] },
    };
    await open();
    expect(field("text")).toBeNull();
    await act(() => document.querySelector<HTMLElement>(".moment-head button")?.click());
    await press(popup.add);
    expect(field("text")?.value).toBe("Before the ");
  });

  it("is not offered where it was saved after all, or removed elsewhere", async () => {
    stored = { draft: { quietTimeId: quietTime.id, isNew: true, changes: { name: "Bed" } } };
    await open();
    expect(field("text")).toBeNull();
    stored = { draft: { quietTimeId: quietTime.id, isNew: false, changes: { name: "Bed" } } };
    await reopen(without);
    expect(field("text")).toBeNull();
    // The next form begins with nothing of it.
    await press(popup.add);
    expect(field("text")?.value).toBe("");
  });

  it("that falls in next week is shown so", async () => {
    const changes = { fortnightFrom: "2025-12-08" };
    stored = { draft: { quietTimeId: "new", isNew: true, changes } };
    await open();
    const chosen = [...document.querySelectorAll<HTMLInputElement>("input:checked")];
    const names = chosen.map(({ labels }) => labels?.[0]?.textContent);
    expect(names).toContain(popup.nextWeek);
    expect(names).not.toContain(popup.thisWeek);
  });
});

describe("the last undo", () => {
  it("puts a removed quiet time back in the next popup, and is gone after it", async () => {
    await open();
    await openFirst();
    await press(popup.editor.remove);
    expect(text()).toContain(popup.removed);
    await reopen(without);
    expect(text()).toContain(popup.removed);
    await press(popup.undo);
    expect(put).toEqual([quietTime]);
    expect(stored).toEqual({});
    await reopen();
    expect(text()).not.toContain(popup.removed);
  });

  it("puts a changed quiet time back in the next popup", async () => {
    await open();
    await openFirst();
    await type("Before the tub");
    await press(popup.editor.save);
    await reopen();
    expect(text()).toContain(popup.saved);
    await press(popup.undo);
    expect(put.at(-1)).toEqual(quietTime);
  });

  it("gives way to the next thing done: what was added is in its row", async () => {
    stored = { undo: { done: "removed", quietTime: { ...quietTime, id: "gone" } } };
    await open({ quietTimes: [] });
    await pressElement(document.querySelector<HTMLElement>(".preset"));
    expect(text()).toContain(popup.added);
    expect(stored).toEqual({});
  });

  it("is not offered once it is back, or once what was changed is gone", async () => {
    stored = { undo: { done: "removed", quietTime } };
    await open();
    expect(text()).not.toContain(popup.undo);
    stored = { undo: { done: "saved", quietTime } };
    await reopen(without);
    expect(text()).not.toContain(popup.undo);
  });
});

describe("a small moment that was asked for", () => {
  const title = () => document.querySelector(".idea h3")?.textContent;
  const left = { moment: { filters: FILTERS, idea: IDEA, seen: ["y1", "z1"] } };
  const expectTitle = (id: string) => vi.waitFor(() => expect(title()).toBe(moments[id]?.title));

  it("is shown again, with its filters, without being asked for or counted again", async () => {
    stored = left;
    await open();
    await expectTitle("z1");
    expect(asked).toEqual([]);
    expect(shownMoments).toEqual([]);
    const chosen = [...document.querySelectorAll<HTMLInputElement>("input:checked")];
    expect(chosen.map(({ labels }) => labels?.[0]?.textContent)).toEqual([popup.filters.handsFull]);
    await press(card.another);
    await expectTitle("n1");
    expect(asked).toEqual([[FILTERS, ["y1", "z1"]]]);
    expect(shownMoments).toEqual(["n1"]);
    expect(stored.moment).toMatchObject({ idea: { momentId: "n1" }, seen: ["y1", "z1", "n1"] });
  });

  it("is behind its button while a card waits", async () => {
    stored = left;
    await open({}, "the card");
    expect(text()).toContain("the card");
    expect(title()).toBeUndefined();
    await press(popup.momentNow);
    await expectTitle("z1");
  });

  it("is forgotten when the parent goes back, an answer that is on its way too", async () => {
    await open();
    await press(popup.momentNow);
    await act(() => document.querySelector<HTMLElement>(".moment-head button")?.click());
    await act(() => Promise.resolve());
    expect(stored).toEqual({});
    await reopen();
    expect(text()).toContain(popup.quietTimes);
  });

  it.each<[string, Partial<View>, string]>([
    ["it is not for them", { notForUs: [{ momentId: "z1", since: 1 }] }, "z1"],
    ["its words are gone", {}, "own-1"],
  ])("gives way to another where %s", async (_, change, momentId) => {
    stored = { moment: { ...left.moment, idea: { ...IDEA, momentId } } };
    await open(change);
    await expectTitle("n1");
    expect(asked).toEqual([[FILTERS, ["y1", "z1"]]]);
  });
});
