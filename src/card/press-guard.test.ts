// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { POINTER_RESTS_AFTER_MS, USABLE_AFTER_MS } from "../core/offer/card-timing";
import { createPressGuard, type PressGuard } from "./press-guard";

const ON_CARD = { clientX: 10, clientY: 10 };
const OFF_CARD = { clientX: 500, clientY: 10 };

const FRAME_MS = 20;

let stop: AbortController;
let guard: PressGuard;
const onOpen = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  onOpen.mockReset();
  stop = new AbortController();
  const isOver = (x: number) => x < 100;
  guard = createPressGuard({ signal: stop.signal, isOver, onOpen });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function point(type: string, at: { clientX: number; clientY: number }, isTrusted = true): void {
  const event = new Event(type);
  const movement = type === "pointermove" ? 3 : 0;
  const values = { ...at, isTrusted, movementX: movement, movementY: 0 };
  for (const [key, value] of Object.entries(values)) Object.defineProperty(event, key, { value });
  window.dispatchEvent(event);
}
const press = (at = ON_CARD) => {
  point("pointerdown", at);
  point("pointerup", at);
};

describe("a press on a card that came by itself", () => {
  it("counts once the card was drawn for 800 ms, where nobody touches anything", () => {
    vi.advanceTimersByTime(USABLE_AFTER_MS - 1);
    expect(guard.isOpen()).toBe(false);
    vi.advanceTimersByTime(1 + FRAME_MS);
    expect(guard.isOpen()).toBe(true);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  it("never counts for somebody who presses every 60 ms where the card came", () => {
    for (let ms = 0; ms < 5_000; ms += 60) {
      press();
      vi.advanceTimersByTime(60);
      expect(guard.isOpen()).toBe(false);
    }
    vi.advanceTimersByTime(POINTER_RESTS_AFTER_MS + 2 * FRAME_MS);
    expect(guard.isOpen()).toBe(true);
  });

  it("does not count while the pointer is on its way elsewhere", () => {
    for (let ms = 0; ms < USABLE_AFTER_MS + 1_000; ms += 50) {
      point("pointermove", OFF_CARD);
      vi.advanceTimersByTime(50);
    }
    expect(guard.isOpen()).toBe(false);
    vi.advanceTimersByTime(POINTER_RESTS_AFTER_MS + 2 * FRAME_MS);
    expect(guard.isOpen()).toBe(true);
  });

  it("counts at once after 800 ms where the pointer moved on the card", () => {
    for (let ms = 0; ms < USABLE_AFTER_MS; ms += 50) {
      point("pointermove", ON_CARD);
      vi.advanceTimersByTime(50);
    }
    vi.advanceTimersByTime(FRAME_MS);
    expect(guard.isOpen()).toBe(true);
  });

  it("is not helped by moves that a page made up", () => {
    for (let ms = 0; ms < USABLE_AFTER_MS + 300; ms += 50) {
      point("pointermove", ON_CARD, false);
      press();
      vi.advanceTimersByTime(50);
    }
    expect(guard.isOpen()).toBe(false);
  });

  it("does not count a second time right after one that put something else under the pointer", () => {
    vi.advanceTimersByTime(USABLE_AFTER_MS + FRAME_MS);
    press();
    guard.restart();
    expect(guard.isOpen()).toBe(false);
    vi.advanceTimersByTime(POINTER_RESTS_AFTER_MS - 10);
    expect(guard.isOpen()).toBe(false);
    vi.advanceTimersByTime(10 + 2 * FRAME_MS);
    expect(guard.isOpen()).toBe(true);
  });

  it("leaves no timer and no listener behind", () => {
    press();
    stop.abort();
    expect(vi.getTimerCount()).toBe(0);
    press();
    vi.advanceTimersByTime(5_000);
    expect(onOpen).not.toHaveBeenCalled();
  });
});
