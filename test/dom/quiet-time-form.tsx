import { render } from "preact";
import { act } from "preact/test-utils";
import { vi } from "vitest";
import { loadPopupTexts } from "../../src/content/load";
import type { QuietTime } from "../../src/core/quiet-time/quiet-time";
import type { QuietTimeView, View } from "../../src/core/view/view";
import { QuietTimeForm, type QuietTimeFormProps } from "../../src/quiet-time-form/QuietTimeForm";
import type { WrittenDraft } from "../../src/quiet-time-form/use-draft";
import { VIEWS } from "../preview/popup-views";

/** The form of a quiet time as a parent uses it, in a document without a browser. It is 19:00. */

export const WORDS = { ...(await loadPopupTexts("en")), locale: "en-GB" };
const { day } = VIEWS as Readonly<Record<"day", View>>;
export const NOW = day.now;
export const [PICK_UP, , BEDTIME] = day.quietTimes as [QuietTimeView, QuietTimeView, QuietTimeView];

export const onSave = vi.fn<(quietTime: QuietTime) => void>();
export const onDraft = vi.fn<(written: WrittenDraft) => void>();
export const onRemove = vi.fn();
export const onCancel = vi.fn();
export const today = { skip: vi.fn(), move: vi.fn() };
/** One list: another one would be another refusal. */
const NOT_REFUSED: [] = [];

export const show = (change: Partial<QuietTimeFormProps> = {}) =>
  act(() =>
    render(
      <QuietTimeForm
        {...{ item: null, now: NOW, words: WORDS, left: null, refused: NOT_REFUSED }}
        {...{ today, onCancel, onDraft, onSave }}
        {...change}
      />,
      document.body,
    ),
  );

export function hide(): void {
  render(null, document.body);
  vi.clearAllMocks();
}

/** All that was saved, in order. */
export const saved = () => onSave.mock.calls.map(([quietTime]) => quietTime);
export const drafts = () => onDraft.mock.calls.map(([written]) => written);

export const all = <E extends HTMLElement>(css: string) => [...document.querySelectorAll<E>(css)];
export const times = () => all<HTMLInputElement>("input[type=time]").map(({ value }) => value);

export const chosen = (css: string) =>
  all<HTMLInputElement>(`${css} input:checked`).map(
    (input) => input.getAttribute("aria-label") ?? input.labels?.[0]?.textContent,
  );

export function button(name: string): HTMLElement {
  const nameOf = (each: HTMLElement) => each.getAttribute("aria-label") ?? each.textContent ?? "";
  const found = all("button, summary").find((each) => nameOf(each).trim() === name);
  if (!found) throw new Error(`no button ${name}`);
  return found;
}

export const press = (name: string) => act(() => button(name).click());

export const check = (name: string) =>
  act(() => {
    const labels = all<HTMLLabelElement>("label");
    labels.find(({ textContent }) => textContent === name)?.click();
  });

export const type = (place: number, value: string) =>
  act(() => {
    const input = all<HTMLInputElement>("input[type=time]")[place] as HTMLInputElement;
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });

/** Presses Save, and waits until the focus is where something lacks. */
export async function save(): Promise<void> {
  await press(WORDS.popup.editor.save);
  await act(async () => {
    for (const _ of [1, 2]) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

export const problems = () => all(".problem").map(({ textContent }) => textContent);

export const focusName = () => {
  const focused = document.activeElement as HTMLInputElement;
  return focused.getAttribute("aria-label") ?? focused.labels?.[0]?.textContent;
};
