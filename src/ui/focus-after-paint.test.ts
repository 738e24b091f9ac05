// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { focusFromTop } from "./focus-after-paint";

const VIEW = 600;

interface Boxes {
  scrolled: HTMLElement;
  element: HTMLElement;
}

/** Gives both the geometry of a real page: how far one has scrolled, and where the other ends in it. */
function place({ scrolled, element }: Boxes, scrollTop: number, bottom: number): void {
  const isRoot = scrolled === document.documentElement;
  const top = isRoot ? 0 : 40;
  Object.defineProperty(scrolled, "clientHeight", { value: VIEW, configurable: true });
  scrolled.scrollTop = scrollTop;
  scrolled.getBoundingClientRect = () =>
    new DOMRect(0, isRoot ? -scrolled.scrollTop : top, 380, VIEW);
  element.getBoundingClientRect = () =>
    new DOMRect(0, top + bottom - 40 - scrolled.scrollTop, 100, 40);
}

function page(): { main: HTMLElement; button: HTMLElement } {
  document.body.innerHTML = "<main><button>Undo</button></main>";
  const main = document.querySelector("main") as HTMLElement;
  return { main, button: main.querySelector("button") as HTMLElement };
}

afterEach(() => {
  document.documentElement.scrollTop = 0;
  document.body.innerHTML = "";
});

describe("what gets the focus", () => {
  it("is shown with all above it, where that fits the window", () => {
    const { button } = page();
    const scrolled = document.documentElement;
    place({ scrolled, element: button }, 19, 120);
    focusFromTop(button);
    expect(document.activeElement).toBe(button);
    expect(scrolled.scrollTop).toBe(0);
  });

  it("is shown with all above it, where that fits the part that scrolls", () => {
    const { main, button } = page();
    place({ scrolled: main, element: button }, 19, VIEW);
    focusFromTop(button);
    expect(main.scrollTop).toBe(0);
  });

  it("stays where it is, where what is above it does not fit", () => {
    const { main, button } = page();
    place({ scrolled: main, element: button }, 300, VIEW + 1);
    focusFromTop(button);
    expect(document.activeElement).toBe(button);
    expect(main.scrollTop).toBe(300);
  });
});
