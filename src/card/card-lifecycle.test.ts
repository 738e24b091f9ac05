// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  COLLAPSE_AFTER_MS,
  LEAVE_COLLAPSED_AFTER_MS,
  SEEN_AFTER_MS,
} from "../core/offer/card-timing";
import { createCardLifecycle, type LifecycleOptions } from "./card-lifecycle";

/** A card that was just put in view, with what it reported so far. */
function begin(options: Partial<LifecycleOptions> = {}) {
  const acts: string[] = [];
  const collapsed: boolean[] = [];
  const lifecycle = createCardLifecycle({
    surface: "page",
    startsCollapsed: false,
    onAct: ({ act }) => acts.push(act),
    onCollapsedChange: (isCollapsed) => collapsed.push(isCollapsed),
    ...options,
  });
  lifecycle.start();
  return { lifecycle, acts, collapsed };
}

let visibility: DocumentVisibilityState;
function becomes(next: DocumentVisibilityState): void {
  visibility = next;
  document.dispatchEvent(new Event("visibilitychange"));
}

beforeEach(() => {
  vi.useFakeTimers();
  visibility = "visible";
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => visibility);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("a card on a page", () => {
  it("counts as seen after its time in view, and not before", () => {
    const { acts } = begin();
    vi.advanceTimersByTime(SEEN_AFTER_MS - 1);
    expect(acts).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(acts).toEqual(["seen"]);
  });

  it("does not count time out of view", () => {
    const { acts } = begin();
    vi.advanceTimersByTime(SEEN_AFTER_MS - 1_000);
    becomes("hidden");
    vi.advanceTimersByTime(10 * SEEN_AFTER_MS);
    expect(acts).toEqual([]);
    becomes("visible");
    vi.advanceTimersByTime(999);
    expect(acts).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(acts).toEqual(["seen"]);
  });

  it("collapses if nobody touched it, and leaves later", () => {
    const { lifecycle, acts, collapsed } = begin();
    vi.advanceTimersByTime(COLLAPSE_AFTER_MS - 1);
    expect(lifecycle.isCollapsed()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(collapsed).toEqual([true]);
    expect(acts).toEqual(["seen", "folded"]);
    vi.advanceTimersByTime(LEAVE_COLLAPSED_AFTER_MS - 1);
    expect(acts).toEqual(["seen", "folded"]);
    vi.advanceTimersByTime(1);
    expect(acts).toEqual(["seen", "folded", "left"]);
  });

  it("stays open once it was touched", () => {
    const { lifecycle, acts } = begin();
    lifecycle.touch();
    vi.advanceTimersByTime(10 * LEAVE_COLLAPSED_AFTER_MS);
    expect(lifecycle.isCollapsed()).toBe(false);
    expect(acts).toEqual(["seen"]);
  });

  it("that was expanded again stays", () => {
    const { lifecycle, acts, collapsed } = begin();
    vi.advanceTimersByTime(COLLAPSE_AFTER_MS);
    lifecycle.expand();
    lifecycle.touch();
    expect(collapsed).toEqual([true, false]);
    vi.advanceTimersByTime(10 * LEAVE_COLLAPSED_AFTER_MS);
    expect(acts).toEqual(["seen", "folded", "unfolded"]);
  });

  it("that starts collapsed counts as seen too, and leaves unless it is expanded", () => {
    const left = begin({ startsCollapsed: true });
    const expanded = begin({ startsCollapsed: true });
    expanded.lifecycle.expand();
    expanded.lifecycle.touch();
    vi.advanceTimersByTime(LEAVE_COLLAPSED_AFTER_MS);
    expect(left.acts).toEqual(["seen", "left"]);
    expect(left.collapsed).toEqual([]);
    expect(expanded.acts).toEqual(["unfolded", "seen"]);
  });

  it("that has no room collapses without reporting it, once", () => {
    const { lifecycle, acts, collapsed } = begin();
    lifecycle.collapse();
    lifecycle.collapse();
    expect(collapsed).toEqual([true]);
    vi.advanceTimersByTime(COLLAPSE_AFTER_MS);
    expect(acts).toEqual(["seen"]);
    vi.advanceTimersByTime(LEAVE_COLLAPSED_AFTER_MS);
    expect(acts).toEqual(["seen", "left"]);
  });

  it("reports nothing after it was stopped", () => {
    const { lifecycle, acts, collapsed } = begin({ startsCollapsed: true });
    lifecycle.stop();
    lifecycle.collapse();
    becomes("hidden");
    becomes("visible");
    vi.advanceTimersByTime(10 * LEAVE_COLLAPSED_AFTER_MS);
    expect([acts, collapsed]).toEqual([[], []]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is closed by Escape", () => {
    const { lifecycle, acts } = begin();
    lifecycle.onEscape();
    expect(acts).toEqual(["close"]);
  });
});

describe("a card in the popup", () => {
  it("is shown once the popup is visible, and seen after its time", () => {
    visibility = "hidden";
    const { acts } = begin({ surface: "popup" });
    vi.advanceTimersByTime(10 * SEEN_AFTER_MS);
    expect(acts).toEqual([]);
    becomes("visible");
    vi.advanceTimersByTime(0);
    expect(acts).toEqual(["shown"]);
    vi.advanceTimersByTime(SEEN_AFTER_MS);
    expect(acts).toEqual(["shown", "seen"]);
  });

  it("neither collapses nor leaves by itself", () => {
    const open = begin({ surface: "popup" });
    const collapsed = begin({ surface: "popup", startsCollapsed: true });
    vi.advanceTimersByTime(10 * LEAVE_COLLAPSED_AFTER_MS);
    expect(open.lifecycle.isCollapsed()).toBe(false);
    expect(open.acts).toEqual(["shown", "seen"]);
    expect(collapsed.acts).toEqual(["shown", "seen"]);
  });

  it("does not report that it was expanded", () => {
    const { lifecycle, acts, collapsed } = begin({ surface: "popup", startsCollapsed: true });
    lifecycle.expand();
    expect(collapsed).toEqual([false]);
    expect(acts).toEqual([]);
  });
});
