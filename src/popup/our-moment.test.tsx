// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { VIEWS } from "../../test/preview/popup-views";
import { fill } from "../content/fill";
import { loadMoments, loadPopupTexts } from "../content/load";
import type { QuietTime } from "../core/quiet-time/quiet-time";
import type { View } from "../core/view/view";
import { FORM_HEADING } from "../quiet-time-form/form-heading";
import { LazyQuietTimeForm } from "../quiet-time-form/LazyQuietTimeForm";
import { loadJustClosed } from "./load-waiting-card";
import { createMemory } from "./memory";
import { PopupPage } from "./PopupPage";
import type { PopupActions } from "./popup-actions";

const texts = await loadPopupTexts("en");
const moments = await loadMoments("en");
await LazyQuietTimeForm.preload();
const { popup } = texts;
const words = { ...texts, locale: "en-GB" };
const { day, closed, "handed-over": handedOver } = VIEWS as Readonly<Record<string, View>>;
const title = moments.z1?.title ?? "";

const put = vi.fn<(quietTime: QuietTime) => void>();
const actions = {
  putQuietTime: async (quietTime: QuietTime) => {
    put(quietTime);
    return [];
  },
  loadMoments: async () => moments,
} as unknown as PopupActions;
const memory = createMemory({}, () => {});

const show = async (view: View | undefined, onHaveBack: (id: string) => void = () => {}) => {
  if (!view) throw new Error("no such view");
  const line = await loadJustClosed(view, words, onHaveBack);
  await act(() =>
    render(<PopupPage {...{ view, words, actions, memory, closed: line }} />, document.body),
  );
};
const buttons = (name: string) =>
  [...document.querySelectorAll<HTMLElement>("button, summary")].filter(({ textContent }) =>
    textContent?.startsWith(name),
  );
const press = (name: string, place = 0) => act(async () => buttons(name)[place]?.click());
const text = () => document.body.textContent ?? "";

afterEach(() => {
  render(null, document.body);
  memory.set("draft", null);
  vi.clearAllMocks();
});

describe("the card that was closed last", () => {
  it("is named, with a way to have it back", async () => {
    const haveBack = vi.fn();
    await show(closed, haveBack);
    expect(text()).toContain(fill(popup.justClosed, { title }));
    await press(popup.haveBack);
    expect(haveBack).toHaveBeenCalledWith("offer");
  });

  it("is not there where none was closed", async () => {
    await show(day);
    expect(buttons(popup.haveBack)).toHaveLength(0);
  });
});

describe("a quiet time whose cards were handed over", () => {
  it("says so in its row, and in no other", async () => {
    await show(handedOver);
    const lines = [...document.querySelectorAll(".quiet-item")].map(
      (item) => item.querySelector(".handover-line p")?.textContent,
    );
    expect(lines).toEqual([popup.handover.fewer, undefined, popup.handover.none]);
    expect(text()).toContain(popup.why["handed-over"]);
  });

  it("has its cards back by one press, which can be undone", async () => {
    await show(handedOver);
    await press(popup.bringBack, 1);
    expect(put).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: "bedtime", handover: { from: null } }),
    );
    expect(text()).toContain(popup.saved);
    await press(popup.undo);
    expect(put).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: "bedtime", handover: { from: "2025-10-02" } }),
    );
  });

  it("says so in its form, where the same press needs no saving", async () => {
    await show(handedOver);
    await press(`${popup.edit} Pyjamas on`);
    expect(document.querySelector("form .handover-line p")?.textContent).toBe(popup.handover.none);
    const back = document.querySelector<HTMLElement>("form .handover-line button");
    back?.focus();
    expect(document.activeElement).toBe(back);
    await act(async () => back?.click());
    // The button goes with its line.
    await vi.waitFor(() => expect(document.activeElement?.id).toBe(FORM_HEADING));
    expect(put).toHaveBeenLastCalledWith(
      expect.objectContaining({ id: "bedtime", handover: { from: null } }),
    );
    expect(document.querySelector("form")).not.toBeNull();
  });

  it("is announced without a card, in the strip and as what comes next", async () => {
    const next = { ...handedOver?.next, running: false } as View["next"];
    await show(handedOver && { ...handedOver, now: handedOver.now - 3_600_000, next });
    const first = document.querySelector(".now-first")?.textContent;
    expect(first).toBe(fill(popup.nextWithoutCard, { next: "Pyjamas on at 19:30" }));
    const bar = document.querySelector(".quiet-bar title")?.textContent;
    expect(bar).toContain(fill(popup.strip.quietWithoutCard, { name: "Pyjamas on" }));
  });
});

describe("our moment in the form", () => {
  const open = async () => {
    await show(handedOver);
    await press(`${popup.edit} Pyjamas on`);
    await act(async () => {});
  };

  it("is named under More, and is taken off by Save alone", async () => {
    await open();
    expect(document.querySelector("details")?.open).toBe(true);
    expect(text()).toContain(fill(popup.editor.ours, { title }));
    await press(popup.editor.oursOff);
    expect(buttons(popup.editor.oursOff)[0]?.getAttribute("aria-pressed")).toBe("true");
    expect(put).not.toHaveBeenCalled();
    await press(popup.editor.save);
    expect(put).toHaveBeenLastCalledWith(expect.objectContaining({ id: "bedtime", ours: null }));
  });

  it("stays where the press is taken back", async () => {
    await open();
    await press(popup.editor.oursOff);
    await press(popup.editor.oursOff);
    await press(popup.editor.save);
    expect(put).toHaveBeenLastCalledWith(
      expect.objectContaining({ ours: { momentId: "z1", since: "2025-08-01" } }),
    );
  });

  it("is not there where none is fixed", async () => {
    await show(day);
    await press(`${popup.edit} Pyjamas on`);
    expect(buttons(popup.editor.oursOff)).toHaveLength(0);
  });
});
