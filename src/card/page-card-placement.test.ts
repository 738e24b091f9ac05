// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { cardView } from "../../test/core/card-view";
import { payload, usePageCard } from "../../test/dom/page-card";
import { card as text } from "../content/en/card";
import { USABLE_AFTER_MS } from "../core/offer/card-timing";
import { createPageCard } from "./page-card";

// Styles are not read in unit tests.
vi.mock("./page-left.css?inline", () => ({ default: "left corner" }));

const show = usePageCard();

describe("where a card is", () => {
  it("is checked every second: covered, it moves to the top", async () => {
    const { page, state } = show();
    page.where.placement = "covered";
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.calls.mountOnTop).toBe(2);
    expect(state.left).toBe(0);
  });

  it("is given up where the page removed it", async () => {
    const { page, state, actions } = show();
    page.where.placement = "detached";
    await vi.advanceTimersByTimeAsync(1_000);
    expect(state.left).toBe(1);
    expect(actions).toEqual(["hidden"]);
  });

  it("is put back once where the page hides it, and then waits in the popup", async () => {
    const { page, state, actions } = show();
    page.where.placement = "hidden";
    await vi.advanceTimersByTimeAsync(1_000);
    expect(page.calls.mountOnTop).toBe(2);
    expect(state.left).toBe(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(state.left).toBe(1);
    expect(actions).toEqual(["hidden-by-page"]);
  });

  it("is on top again once where the page opens something over it, and then waits in the popup", () => {
    const { page, state, actions } = show();
    const popover = document.createElement("div");
    document.body.append(popover);
    const open = () =>
      popover.dispatchEvent(Object.assign(new Event("toggle"), { newState: "open" }));
    page.where.isOverlapped = false;
    open();
    expect(page.calls.mountOnTop).toBe(1);
    page.where.isOverlapped = true;
    open();
    expect(page.calls.mountOnTop).toBe(2);
    open();
    expect(state.left).toBe(1);
    expect(actions).toEqual(["hidden-by-page"]);
    popover.remove();
  });

  it("lets presses through to the page until they count", async () => {
    const { page, actions, byPerson, buttonNamed } = show();
    page.where.under = buttonNamed(text.close);
    const press = () =>
      byPerson(new MouseEvent("click", { bubbles: true, composed: true, detail: 1 }));
    expect(page.calls.letsPressesThrough).toBe(true);
    await press();
    await vi.advanceTimersByTimeAsync(USABLE_AFTER_MS + 100);
    expect(page.calls.letsPressesThrough).toBe(false);
    expect(actions).toEqual([]);
    await press();
    expect(actions).toEqual(["close"]);
  });

  it("is pressed only where it is in place", async () => {
    const { page, actions, click } = show();
    page.where.placement = "hidden";
    await click(text.close);
    expect(actions).toEqual([]);
    page.where.placement = "ok";
    await click(text.close);
    expect(actions).toEqual(["close"]);
  });

  it("may need too much room: then it comes collapsed, and reports nothing", () => {
    const { page: host, buttons, actions } = show();
    host.where.isOverBound = true;
    window.dispatchEvent(new Event("resize"));
    expect(buttons()).toEqual(["Open: One same song"]);
    expect(actions).toEqual([]);
  });

  it("has its scene as a band where it fits that way", () => {
    const { page: host, root } = show();
    const container = root.querySelector(".page-card") as HTMLElement;
    vi.spyOn(host.host, "isOverBound").mockImplementation(
      () => !container.classList.contains("is-low"),
    );
    window.dispatchEvent(new Event("resize"));
    expect(container.className).toBe("page-card is-low");
  });

  it("is without its scene, and then whole, where it fits that way", () => {
    const { page: host, buttons, root } = show();
    const container = root.querySelector(".page-card") as HTMLElement;
    vi.spyOn(host.host, "isOverBound").mockImplementation(
      () => !container.classList.contains("is-plain"),
    );
    window.dispatchEvent(new Event("resize"));
    expect(container.className).toBe("page-card is-plain");
    expect(container.style.maxHeight).toBe("");
    expect(buttons()).toContain(text.close);
  });

  it("is fitted again when it is opened: it stays open, and scrolls inside", async () => {
    const { page: host, buttons, root, click } = show({ small: true });
    const container = root.querySelector(".page-card") as HTMLElement;
    host.where.isOverBound = true;
    await click(text.collapsedFirst);
    expect(buttons()).toContain(text.close);
    expect(container.style.maxHeight).toBe("200px");
    expect(container.classList.contains("is-plain")).toBe(true);
    window.dispatchEvent(new Event("resize"));
    expect(buttons()).toContain(text.close);
    host.where.isOverBound = false;
    window.dispatchEvent(new Event("resize"));
    expect(container.style.maxHeight).toBe("");
    expect(container.classList.contains("is-plain")).toBe(false);
  });

  it("is fitted again when it grows under somebody's hands", async () => {
    const { page: host, buttons, root, click } = show();
    const container = root.querySelector(".page-card") as HTMLElement;
    const isMore = () => root.querySelector(".card-more") !== null;
    vi.spyOn(host.host, "isOverBound").mockImplementation(isMore);
    await click(text.more);
    await vi.advanceTimersByTimeAsync(100);
    expect(isMore()).toBe(true);
    expect(container.style.maxHeight).toBe("200px");
    expect(buttons()).toContain(text.close);
    await click(text.more);
    await vi.advanceTimersByTimeAsync(100);
    expect(container.style.maxHeight).toBe("");
  });
});

describe("the corner of a card", () => {
  const attach = Element.prototype.attachShadow;
  /** The style in the card's own root, which only this test's own attachShadow sees. */
  function styleIn(corner: "right" | "left"): string {
    const roots: ShadowRoot[] = [];
    vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      roots.push(root);
      return root;
    });
    const initial = {
      card: cardView(),
      language: "en",
      locale: "en",
      cardStays: 45,
    } as const;
    createPageCard({ ...initial, corner }, payload, () => {});
    return roots[0]?.querySelector("style")?.textContent ?? "";
  }

  it("is the right one, and the left one where the parent chose that", () => {
    expect(styleIn("right")).not.toContain("left corner");
    expect(styleIn("left")).toMatch(/left corner$/);
  });
});
