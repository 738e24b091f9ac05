import { render } from "preact";
import { vi } from "vitest";
import { loadHome } from "../../src/content/load-home";
import type { QuietTime, QuietTimeProblem } from "../../src/core/quiet-time/quiet-time";
import type { View } from "../../src/core/view/view";
import { HomePage } from "../../src/home/HomePage";
import type { HomeActions } from "../../src/home/home-props";
import { parseRoute } from "../../src/home/route";
import { LazyQuietTimeForm } from "../../src/quiet-time-form/LazyQuietTimeForm";
import { fullView } from "../preview/home-view";

/**
 * The home page's quiet times as a parent uses them, in a document without a browser: the week and the list are both
 * there, since no style sheet hides one, and popovers open and close by the few lines below.
 */

export const TEXTS = await loadHome("en");
await LazyQuietTimeForm.preload();
export const { home: HOME, popup: POPUP, card: CARD } = TEXTS;

let view: View = fullView;
let refused: QuietTimeProblem[] = [];
/** Resolved when the background answers; null: at once. */
let answer: Promise<void> | null = null;

export const skipToday = vi.fn(async () => true);
export function refuse(problems: QuietTimeProblem[]): void {
  refused = problems;
}
export function holdAnswers(): () => void {
  let release = (): void => {};
  answer = new Promise((resolve) => {
    release = resolve;
  });
  return release;
}

/** As the background answers: what it changed is drawn, and then the answer is here. */
function change(part: Partial<View>): void {
  view = { ...view, ...part };
  draw();
}

const own: Partial<HomeActions> = {
  putQuietTime: async (quietTime: QuietTime) => {
    await answer;
    if (refused.length > 0) return refused;
    const before = view.quietTimes.find((each) => each.quietTime.id === quietTime.id);
    const others = view.quietTimes.filter((each) => each !== before);
    change({ quietTimes: [...others, { today: null, thisWeek: null, ...before, quietTime }] });
    return [];
  },
  removeQuietTime: async (id: string) => {
    change({ quietTimes: view.quietTimes.filter(({ quietTime }) => quietTime.id !== id) });
    return true;
  },
  skipToday,
};
const actions = new Proxy({} as HomeActions, {
  get: (_, name: keyof HomeActions) => own[name] ?? (async () => null),
});

let part = "quiet-times";
const draw = () =>
  render(
    <HomePage
      {...{ view, texts: TEXTS, locale: "en-GB", actions }}
      browserKind="chrome"
      route={parseRoute(`#${part}`)}
    />,
    document.body,
  );

export function show(change: Partial<View> = {}): Promise<void> {
  view = { ...view, ...change };
  draw();
  return settle();
}

export function goTo(next: string): Promise<void> {
  part = next;
  draw();
  return settle();
}

export function hide(): void {
  render(null, document.body);
  view = fullView;
  part = "quiet-times";
  refused = [];
  answer = null;
  vi.clearAllMocks();
}

/** What is stored of a quiet time. */
export const stored = (id: string): QuietTime | undefined =>
  view.quietTimes.find(({ quietTime }) => quietTime.id === id)?.quietTime;
export const storedIds = () => view.quietTimes.map(({ quietTime }) => quietTime.id);

/** Until what is drawn later is there, and the focus where it goes frames after that. */
export async function settle(): Promise<void> {
  for (const _ of [1, 2, 3, 4]) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    // Effects run after a frame was painted.
    await new Promise((resolve) => setTimeout(resolve));
  }
}

export const all = <E extends HTMLElement>(css: string) => [...document.querySelectorAll<E>(css)];
export const one = <E extends HTMLElement>(css: string): E => {
  const [found] = all<E>(css);
  if (!found) throw new Error(`nothing is ${css}`);
  return found;
};
const nameOf = (element: HTMLElement) =>
  (element.getAttribute("aria-label") ?? element.textContent ?? "").trim();

export function click(element: HTMLElement | undefined): Promise<void> {
  element?.click();
  return settle();
}

export function send(element: Element | undefined, ...events: Event[]): Promise<void> {
  for (const event of events) element?.dispatchEvent(event);
  return settle();
}

export async function press(name: string, within = "body"): Promise<void> {
  const button = all(`${within} button`).find((each) => nameOf(each) === name);
  if (!button) throw new Error(`no button ${name}`);
  await click(button);
}

export const notice = () => one(".toast-place [role=status]").textContent;
export const undo = () => press(HOME.undo, ".toast");

const at = (clientX: number, clientY: number, detail = 1) => ({
  bubbles: true,
  button: 0,
  isPrimary: true,
  pointerId: 1,
  pointerType: "mouse",
  detail,
  clientX,
  clientY,
});

/** A press from one place to another, with the click that a browser sends after it. */
export async function pressAt(
  element: HTMLElement,
  from: readonly [number, number] = [0, 0],
  to = from,
): Promise<void> {
  await send(element, new PointerEvent("pointerdown", at(...from)));
  if (to !== from) await send(element, new PointerEvent("pointermove", at(...to)));
  await send(element, new PointerEvent("pointerup", at(...to)), new MouseEvent("click", at(...to)));
}

/** The place of an element is not known without a browser. */
export function giveSize(element: HTMLElement, top: number, height: number): void {
  Object.defineProperty(element, "clientHeight", { value: height, configurable: true });
  element.getBoundingClientRect = () => new DOMRect(0, top, 80, height);
}

export const block = (id: string) => one(`#block-${id}`);
export const popover = () => document.querySelector<HTMLElement>(".week-popover");
export const openPopover = (id: string): Promise<void> => click(block(id));

export const times = (within: string) =>
  all<HTMLInputElement>(`${within} input[type=time]`).map(({ value }) => value);

/** Types a time into the first or second field, without leaving it. */
export function typeTime(within: string, place: 0 | 1, value: string): Promise<void> {
  const input = all<HTMLInputElement>(`${within} input[type=time]`)[place] as HTMLInputElement;
  input.value = value;
  return send(input, new Event("input", { bubbles: true }));
}
export const leaveField = (within: string): Promise<void> =>
  send(one(`${within} input[type=time]`), new FocusEvent("focusout", { bubbles: true }));

/** Without a browser nothing knows of popovers. */
export function givePopovers(): void {
  const opened = new Set<HTMLElement>();
  HTMLElement.prototype.showPopover = function show(this: HTMLElement) {
    opened.add(this);
  };
  HTMLElement.prototype.hidePopover = function hide(this: HTMLElement) {
    if (!opened.delete(this)) return;
    const event = new Event("toggle");
    Object.defineProperty(event, "newState", { value: "closed" });
    this.dispatchEvent(event);
  };
}
