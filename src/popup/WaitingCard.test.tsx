// @vitest-environment happy-dom
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { cardView } from "../../test/core/card-view";
import { loadPopupTexts } from "../content/load";
import {
  ANNOUNCE_AFTER_MS,
  POINTER_RESTS_AFTER_MS,
  SEEN_AFTER_MS,
  USABLE_AFTER_MS,
} from "../core/offer/card-timing";
import type { CardView } from "../core/view/view";
import { WaitingCard } from "./WaitingCard";

const texts = await loadPopupTexts("en");
const moment = { title: "One same song", text: "Sing it each evening." };

function show(changed: Partial<CardView> = {}) {
  const actions: string[] = [];
  render(
    <WaitingCard
      {...{ card: cardView(changed), moment, words: { ...texts, locale: "en-GB" }, scene: [] }}
      onAction={({ kind }) => actions.push(kind)}
      onWhy={() => actions.push("why")}
      copy={async (copied) => {
        actions.push(copied);
        return mayCopy;
      }}
    />,
    document.body,
  );
  return actions;
}

let mayCopy = true;

const announced = () => document.querySelector("[role=status]")?.textContent;
const button = (name: string) =>
  [...document.querySelectorAll("button")].find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent) === name,
  );

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  render(null, document.body);
  // Preact's queue of effects is one for all tests: left unflushed, it would never be scheduled again.
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
});

describe("the popup's card", () => {
  it("is shown, announced and then seen, and never collapses", async () => {
    const actions = show();
    await vi.advanceTimersByTimeAsync(100);
    expect(actions).toEqual(["shown"]);
    await vi.advanceTimersByTimeAsync(ANNOUNCE_AFTER_MS);
    expect(announced()).toBe(`${texts.card.region}. One same song`);
    await vi.advanceTimersByTimeAsync(100 * SEEN_AFTER_MS);
    expect(actions).toEqual(["shown", "seen"]);
    expect(button(texts.card.close)).toBeDefined();
  });

  it("takes no press before it was in view for 800 ms, nor after another idea that moved its buttons", async () => {
    const isArriving = () => document.querySelector(".waiting")?.classList.contains("is-arriving");
    show();
    await vi.advanceTimersByTimeAsync(USABLE_AFTER_MS / 2);
    expect(isArriving()).toBe(true);
    await vi.advanceTimersByTimeAsync(USABLE_AFTER_MS);
    expect(isArriving()).toBe(false);
    show({ idea: { momentId: "z2", wording: "plain", routine: "bedtime" } });
    await vi.advanceTimersByTimeAsync(100);
    expect(isArriving()).toBe(false);
    vi.spyOn(HTMLElement.prototype, "getBoundingClientRect").mockReturnValue({
      top: 22,
    } as DOMRect);
    const pressed = new Event("pointerdown");
    Object.defineProperty(pressed, "isTrusted", { value: true });
    window.dispatchEvent(pressed);
    show({ idea: { momentId: "z3", wording: "plain", routine: "bedtime" } });
    await vi.advanceTimersByTimeAsync(POINTER_RESTS_AFTER_MS / 2);
    expect(isArriving()).toBe(true);
    await vi.advanceTimersByTimeAsync(POINTER_RESTS_AFTER_MS);
    expect(isArriving()).toBe(false);
    vi.restoreAllMocks();
  });

  it("that starts collapsed expands by a click, reports nothing of it, and is announced anew", async () => {
    const actions = show({ small: true });
    await vi.advanceTimersByTimeAsync(ANNOUNCE_AFTER_MS + 100);
    expect(announced()).toBe(texts.card.collapsedFirst);
    button(texts.card.collapsedFirst)?.click();
    await vi.advanceTimersByTimeAsync(ANNOUNCE_AFTER_MS + 100);
    expect(button(texts.card.close)).toBeDefined();
    expect(announced()).toBe(`${texts.card.region}. One same song`);
    expect(document.activeElement?.classList.contains("card")).toBe(true);
    expect(actions).toEqual(["shown"]);
  });

  it("is closed by Escape, and by no other key", async () => {
    const actions = show();
    const press = (key: string) =>
      button(texts.card.more)?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    press("Enter");
    expect(actions).toEqual([]);
    press("Escape");
    expect(actions).toEqual(["close"]);
  });

  it("counts as seen before its finding opens", async () => {
    const actions = show();
    button(texts.card.why)?.click();
    await Promise.resolve();
    expect(actions).toEqual([]);
    button(texts.card.whyMore)?.click();
    expect(actions).toEqual(["seen", "why"]);
  });

  it.each([
    [true, texts.card.copied],
    [false, texts.card.copyFailed],
  ])(
    "copies its moment, says and announces what came of it (%s), and stays",
    async (isAllowed, outcome) => {
      mayCopy = isAllowed;
      const actions = show();
      await vi.advanceTimersByTimeAsync(100);
      button(texts.card.more)?.click();
      await vi.advanceTimersByTimeAsync(100);
      button(texts.card.copy)?.click();
      await vi.advanceTimersByTimeAsync(100);
      expect(actions).toEqual(["shown", "One same song\nSing it each evening."]);
      expect(button(outcome)).toBeDefined();
      expect(button(texts.card.close)).toBeDefined();
      const regions = [...document.querySelectorAll("[role=status]")];
      expect(regions.map(({ textContent }) => textContent)).toContain(outcome);
    },
  );

  it("reports nothing once it is gone", async () => {
    const actions = show();
    await vi.advanceTimersByTimeAsync(100);
    render(null, document.body);
    await vi.advanceTimersByTimeAsync(10 * SEEN_AFTER_MS);
    expect(actions).toEqual(["shown"]);
  });
});
