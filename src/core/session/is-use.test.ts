import { describe, expect, test } from "vitest";
import { READING, snapshotOf } from "../../../test/core/browser-snapshot";
import type { Event, Trigger } from "../event";
import { INITIAL_VOLATILE } from "../state";
import type { BrowserSnapshot } from "./browser-snapshot";
import { isUse } from "./is-use";

const WINDOW_1 = { ...INITIAL_VOLATILE, windowId: 1 };
const taken = (trigger: Trigger, snapshot: BrowserSnapshot = READING): Event => ({
  kind: "snapshot-taken",
  trigger,
  snapshot,
});
const WINDOW_2 = snapshotOf({ window: { id: 2, state: "normal" } });

describe("the parent uses the browser", () => {
  test.each<[string, Event]>([
    ["when another tab comes into view", taken({ kind: "tab-activated", tabId: 7 })],
    ["when the tab in view is new", taken({ kind: "tab-created", tabId: 7 })],
    ["when the tab in view went to another address", taken({ kind: "page-changed", tabId: 7 })],
    ["when another window comes to the front", taken({ kind: "focus" }, WINDOW_2)],
    [
      "when something was set",
      { kind: "edited", edit: { kind: "keep", momentId: "z1", kept: true }, snapshot: READING },
    ],
  ])("%s", (_, event) => {
    expect(isUse(event, WINDOW_1)).toBe(true);
  });
});

describe("nobody need be there", () => {
  const byItself: Trigger[] = [
    { kind: "heartbeat" },
    { kind: "sound" },
    { kind: "permissions" },
    { kind: "reevaluation" },
    // A popup that was left open asks each minute.
    { kind: "request" },
    { kind: "page-loading", tabId: 7 },
    { kind: "page-loaded", tabId: 7 },
    { kind: "tab-closed", tabId: 7 },
    { kind: "tab-activated", tabId: 9 },
    { kind: "tab-created", tabId: 9 },
    { kind: "page-changed", tabId: 9 },
  ];
  test.each(byItself)("at $kind of $tabId, while tab 7 is in view", (trigger) => {
    expect(isUse(taken(trigger), WINDOW_1)).toBe(false);
  });

  test("when the window in front reports its focus again", () => {
    expect(isUse(taken({ kind: "focus" }), WINDOW_1)).toBe(false);
  });

  test("when a window has the focus and none is remembered, since the background just started", () => {
    expect(isUse(taken({ kind: "focus" }), INITIAL_VOLATILE)).toBe(false);
  });

  test("when another program comes to the front", () => {
    expect(isUse(taken({ kind: "focus" }, snapshotOf({ window: "elsewhere" })), WINDOW_1)).toBe(
      false,
    );
  });

  test("when the background starts", () => {
    expect(isUse({ kind: "background-started", snapshot: READING }, WINDOW_1)).toBe(false);
  });
});
