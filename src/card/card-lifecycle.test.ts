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
  const actions: string[] = [];
  const collapsed: boolean[] = [];
  const lifecycle = createCardLifecycle({
    surface: "page",
    startsCollapsed: false,
    onAction: ({ kind }) => actions.push(kind),
    onCollapsedChange: (isCollapsed) => collapsed.push(isCollapsed),
    ...options,
  });
  lifecycle.start();
  return { lifecycle, actions, collapsed };
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
    const { actions } = begin();
    vi.advanceTimersByTime(SEEN_AFTER_MS - 1);
    expect(actions).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(actions).toEqual(["seen"]);
  });

  it("does not count time out of view", () => {
    const { actions } = begin();
    vi.advanceTimersByTime(SEEN_AFTER_MS - 1_000);
    becomes("hidden");
    vi.advanceTimersByTime(10 * SEEN_AFTER_MS);
    expect(actions).toEqual([]);
    becomes("visible");
    vi.advanceTimersByTime(999);
    expect(actions).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(actions).toEqual(["seen"]);
  });

  it("collapses if nobody touched it, and leaves later", () => {
    const { lifecycle, actions, collapsed } = begin();
    vi.advanceTimersByTime(COLLAPSE_AFTER_MS - 1);
    expect(lifecycle.isCollapsed()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(collapsed).toEqual([true]);
    expect(actions).toEqual(["seen", "collapsed"]);
    vi.advanceTimersByTime(LEAVE_COLLAPSED_AFTER_MS - 1);
    expect(actions).toEqual(["seen", "collapsed"]);
    vi.advanceTimersByTime(1);
    expect(actions).toEqual(["seen", "collapsed", "hidden"]);
  });

  it("stays open once it was touched", () => {
    const { lifecycle, actions } = begin();
    lifecycle.touch();
    vi.advanceTimersByTime(10 * LEAVE_COLLAPSED_AFTER_MS);
    expect(lifecycle.isCollapsed()).toBe(false);
    expect(actions).toEqual(["seen"]);
  });

  it("that was expanded again stays", () => {
    const { lifecycle, actions, collapsed } = begin();
    vi.advanceTimersByTime(COLLAPSE_AFTER_MS);
    lifecycle.expand();
    lifecycle.touch();
    expect(collapsed).toEqual([true, false]);
    vi.advanceTimersByTime(10 * LEAVE_COLLAPSED_AFTER_MS);
    expect(actions).toEqual(["seen", "collapsed", "expanded"]);
  });

  it("that starts collapsed counts as seen too, and leaves unless it is expanded", () => {
    const left = begin({ startsCollapsed: true });
    const expanded = begin({ startsCollapsed: true });
    expanded.lifecycle.expand();
    expanded.lifecycle.touch();
    vi.advanceTimersByTime(LEAVE_COLLAPSED_AFTER_MS);
    expect(left.actions).toEqual(["seen", "hidden"]);
    expect(left.collapsed).toEqual([]);
    expect(expanded.actions).toEqual(["expanded", "seen"]);
  });

  it("that has no room collapses without reporting it, once", () => {
    const { lifecycle, actions, collapsed } = begin();
    lifecycle.collapse();
    lifecycle.collapse();
    expect(collapsed).toEqual([true]);
    vi.advanceTimersByTime(COLLAPSE_AFTER_MS);
    expect(actions).toEqual(["seen"]);
    vi.advanceTimersByTime(LEAVE_COLLAPSED_AFTER_MS);
    expect(actions).toEqual(["seen", "hidden"]);
  });

  it("reports nothing after it was stopped", () => {
    const { lifecycle, actions, collapsed } = begin({ startsCollapsed: true });
    lifecycle.stop();
    lifecycle.collapse();
    becomes("hidden");
    becomes("visible");
    vi.advanceTimersByTime(10 * LEAVE_COLLAPSED_AFTER_MS);
    expect([actions, collapsed]).toEqual([[], []]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is closed by Escape", () => {
    const { lifecycle, actions } = begin();
    lifecycle.onEscape();
    expect(actions).toEqual(["close"]);
  });
});

describe("a card in the popup", () => {
  it("is shown once the popup is visible, and seen after its time", () => {
    visibility = "hidden";
    const { actions } = begin({ surface: "popup" });
    vi.advanceTimersByTime(10 * SEEN_AFTER_MS);
    expect(actions).toEqual([]);
    becomes("visible");
    vi.advanceTimersByTime(0);
    expect(actions).toEqual(["shown"]);
    vi.advanceTimersByTime(SEEN_AFTER_MS);
    expect(actions).toEqual(["shown", "seen"]);
  });

  it("neither collapses nor leaves by itself", () => {
    const open = begin({ surface: "popup" });
    const collapsed = begin({ surface: "popup", startsCollapsed: true });
    vi.advanceTimersByTime(10 * LEAVE_COLLAPSED_AFTER_MS);
    expect(open.lifecycle.isCollapsed()).toBe(false);
    expect(open.actions).toEqual(["shown", "seen"]);
    expect(collapsed.actions).toEqual(["shown", "seen"]);
  });

  it("does not report that it was expanded", () => {
    const { lifecycle, actions, collapsed } = begin({ surface: "popup", startsCollapsed: true });
    lifecycle.expand();
    expect(collapsed).toEqual([false]);
    expect(actions).toEqual([]);
  });
});
