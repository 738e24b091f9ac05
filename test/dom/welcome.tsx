import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, vi } from "vitest";
import { loadHome } from "../../src/content/load-home";
import type { Idea } from "../../src/core/moment/idea";
import type { View } from "../../src/core/view/view";
import { parseStep, type Step } from "../../src/welcome/step";
import { WelcomePage } from "../../src/welcome/WelcomePage";
import type { WelcomeProps } from "../../src/welcome/welcome-props";
import { emptyView } from "../preview/home-view";

export const texts = await loadHome("en");

/** A parent on the page, with what was asked of the background. Links lead on, and what is set is drawn. */
export async function openWelcome(start: Step = "hello", first: View = emptyView) {
  let step = start;
  let view = first;
  const screens = [start];
  const asked: [string, ...unknown[]][] = [];
  const ideas: (Idea | null)[] = ["z1", "b1", "n1", "y1"].map((momentId) => ({
    momentId,
    wording: "plain",
    routine: "bedtime",
  }));
  const own: Partial<WelcomeProps["actions"]> = {
    momentNow: async () => ideas.shift() ?? null,
    putQuietTime: async (quietTime) => {
      const others = view.quietTimes.filter((each) => each.quietTime.id !== quietTime.id);
      view = { ...view, quietTimes: [...others, { quietTime, today: null, thisWeek: null }] };
      draw();
      return [];
    },
  };
  const actions = new Proxy({} as WelcomeProps["actions"], {
    get:
      (_, name: keyof WelcomeProps["actions"]) =>
      async (...details: unknown[]) => {
        asked.push([name, ...details]);
        return (own[name] as ((...all: unknown[]) => unknown) | undefined)?.(...details) ?? true;
      },
  });
  const draw = () =>
    render(
      <WelcomePage {...{ view, texts, locale: "en-GB", actions, step }} browserKind="chrome" />,
      document.body,
    );
  await act(draw);
  let clicks = 0;
  return {
    asked,
    ideas,
    screens,
    clicks: () => clicks,
    press: async (name: string) => {
      const wanted = controls().find((each) => nameOf(each) === name);
      if (!wanted) throw new Error(`nothing is named ${name}`);
      clicks += 1;
      await act(async () => {
        wanted.click();
        // What was asked of the background is answered.
        await vi.advanceTimersByTimeAsync(0);
      });
      const hash = wanted.getAttribute("href") ?? "";
      if (!hash.startsWith("#")) return;
      step = parseStep(hash);
      screens.push(step);
      await act(draw);
    },
  };
}

export const controls = () => [
  ...document.querySelectorAll<HTMLElement>("button, a, summary, label:has(input)"),
];
/** A preset's label holds its name and when it is. */
export const nameOf = (element: HTMLElement): string =>
  (element.querySelector(".time-name, .row-label span") ?? element).textContent?.trim() ?? "";
export const corner = () => document.querySelector(".corner");
export const text = () => document.body.textContent ?? "";
export const field = (name: string) =>
  [...document.querySelectorAll<HTMLLabelElement>(".time-span label")]
    .find((each) => each.textContent?.trim() === name)
    ?.querySelector("input");
export async function type(name: string, value: string) {
  const input = field(name);
  if (!input) throw new Error(`no field ${name}`);
  await act(async () => {
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** Each test of a file begins with an empty page and a clock that stands still. */
export function useEmptyPage(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    document.documentElement.lang = "en";
  });
  afterEach(() => {
    render(null, document.body);
    // Preact's queue of effects is one for all tests: left unflushed, it would never be scheduled again.
    vi.runOnlyPendingTimers();
    vi.useRealTimers();
  });
}
