// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ANNOUNCED_AFTER_MS, collapseAfterMs, SEEN_AFTER_MS } from "../core/offer/card-timing";
import { MINUTE_MS, SECOND_MS } from "../core/time";
import { createCardLifecycle, type LifecycleOptions } from "./card-lifecycle";

const COLLAPSES_AT_MS = ANNOUNCED_AFTER_MS + 45 * SECOND_MS;
/** As long as a quiet time at most. */
const LONG_MS = 180 * MINUTE_MS;

/** A card that was just put in view, with what it reported so far. */
function begin(options: Partial<LifecycleOptions> = {}) {
  const actions: string[] = [];
  const collapsed: boolean[] = [];
  const lifecycle = createCardLifecycle({
    surface: "page",
    startsCollapsed: false,
    collapseAfterMs: collapseAfterMs(45),
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

  it("collapses if nobody touched it since it was announced, and stays so", () => {
    const { lifecycle, actions, collapsed } = begin();
    vi.advanceTimersByTime(COLLAPSES_AT_MS - 1);
    expect(lifecycle.isCollapsed()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(collapsed).toEqual([true]);
    expect(actions).toEqual(["seen", "collapsed"]);
    vi.advanceTimersByTime(LONG_MS);
    expect(actions).toEqual(["seen", "collapsed"]);
  });

  it("collapses later where the parent chose that, and never where it is to wait for an answer", () => {
    const slow = begin({ collapseAfterMs: collapseAfterMs(120) });
    const patient = begin({ collapseAfterMs: collapseAfterMs(0) });
    vi.advanceTimersByTime(ANNOUNCED_AFTER_MS + 2 * MINUTE_MS - 1);
    expect(slow.lifecycle.isCollapsed()).toBe(false);
    vi.advanceTimersByTime(1);
    expect(slow.lifecycle.isCollapsed()).toBe(true);
    vi.advanceTimersByTime(LONG_MS);
    expect(patient.actions).toEqual(["seen"]);
  });

  it("stays open while the focus or the pointer is inside, and for good", () => {
    let isInUse = true;
    const { actions } = begin({ isInUse: () => isInUse });
    vi.advanceTimersByTime(COLLAPSES_AT_MS);
    isInUse = false;
    vi.advanceTimersByTime(LONG_MS);
    expect(actions).toEqual(["seen"]);
  });

  it("stays open once it was touched", () => {
    const { lifecycle, actions } = begin();
    lifecycle.touch();
    vi.advanceTimersByTime(LONG_MS);
    expect(lifecycle.isCollapsed()).toBe(false);
    expect(actions).toEqual(["seen"]);
  });

  it("that was expanded again stays, however long it is read", () => {
    const { lifecycle, actions, collapsed } = begin();
    vi.advanceTimersByTime(COLLAPSES_AT_MS);
    lifecycle.expand();
    expect(collapsed).toEqual([true, false]);
    vi.advanceTimersByTime(LONG_MS);
    expect(actions).toEqual(["seen", "collapsed", "expanded"]);
  });

  it("that starts collapsed counts as seen too, and stays, expanded or not", () => {
    const alone = begin({ startsCollapsed: true });
    const expanded = begin({ startsCollapsed: true });
    expanded.lifecycle.expand();
    vi.advanceTimersByTime(LONG_MS);
    expect(alone.actions).toEqual(["seen"]);
    expect(alone.collapsed).toEqual([]);
    expect(expanded.actions).toEqual(["expanded", "seen"]);
  });

  it("that has no room collapses without reporting it, once", () => {
    const { lifecycle, actions, collapsed } = begin();
    lifecycle.collapse();
    lifecycle.collapse();
    expect(collapsed).toEqual([true]);
    vi.advanceTimersByTime(LONG_MS);
    expect(actions).toEqual(["seen"]);
  });

  it("reports nothing after it was stopped", () => {
    const { lifecycle, actions, collapsed } = begin({ startsCollapsed: true });
    lifecycle.stop();
    lifecycle.collapse();
    becomes("hidden");
    becomes("visible");
    vi.advanceTimersByTime(LONG_MS);
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
    vi.advanceTimersByTime(LONG_MS);
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
