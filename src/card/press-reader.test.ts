// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { createPressReader } from "./press-reader";

const MOUSE = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];
const TOUCH = ["pointerdown", "pointerup", "mousedown", "mouseup", "click"];
const keep = document.createElement("button");
const close = document.createElement("button");

let under: Element | null;
let now: number;
let read: (event: MouseEvent) => Element | null;
beforeEach(() => {
  under = keep;
  now = 1_000;
  read = createPressReader(() => under);
});

function send(type: string, more: { detail?: number; button?: number } = {}): Element | null {
  now += 5;
  return read({ type, timeStamp: now, button: 0, detail: 1, ...more } as MouseEvent);
}
const pressesOf = (types: readonly string[]) => types.map((type) => send(type)).filter(Boolean);

describe("a press", () => {
  it.each([
    ["a mouse", MOUSE],
    ["a finger", TOUCH],
  ])("by %s counts once, whatever a page stops of it", (_, types) => {
    const all = 2 ** types.length;
    for (let stopped = 0; stopped < all; stopped += 1) {
      const received = types.filter((_type, at) => (stopped & (1 << at)) === 0);
      const hasDown = received.some((type) => type.endsWith("down"));
      const hasUp = received.some((type) => type.endsWith("up"));
      const isFirstUpBeforeDown =
        received.findIndex((type) => type.endsWith("up")) <
        received.findIndex((type) => type.endsWith("down"));
      const mayCount = received.includes("click") || (hasDown && hasUp && !isFirstUpBeforeDown);
      const counted = pressesOf(received);
      if (mayCount) expect(counted, received.join()).toEqual([keep]);
      else expect(counted.length, received.join()).toBeLessThanOrEqual(1);
      now += 5_000;
      read = createPressReader(() => under);
    }
  });

  it("counts for each of two quick ones", () => {
    expect(pressesOf([...MOUSE, ...MOUSE])).toEqual([keep, keep]);
  });

  it("that ends on another button counts for neither", () => {
    send("pointerdown");
    send("mousedown");
    under = close;
    expect(["pointerup", "mouseup", "click"].map((type) => send(type))).toEqual([null, null, null]);
  });

  it("that swaps what is under the pointer counts for the first alone", () => {
    send("pointerdown");
    send("mousedown");
    expect(send("pointerup")).toBe(keep);
    under = close;
    expect([send("mouseup"), send("click")]).toEqual([null, null]);
  });

  it("of another mouse button does nothing", () => {
    send("pointerdown", { button: 2 });
    expect([send("pointerup", { button: 2 }), send("mouseup", { button: 2 })]).toEqual([
      null,
      null,
    ]);
  });

  it("by a key or by a screen reader is a click alone", () => {
    expect(send("click", { detail: 0 })).toBe(keep);
    expect(send("click", { detail: 0 })).toBe(keep);
  });
});
