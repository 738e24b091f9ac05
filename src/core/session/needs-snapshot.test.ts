import { describe, expect, test } from "vitest";
import { due } from "../../../test/core/bedtime";
import { ELSEWHERE, IDLE, snapshotOf, WATCHING } from "../../../test/core/browser-snapshot";
import { CoreHarness } from "../../../test/core/core-harness";
import { quietTimeOf } from "../../../test/core/quiet-time";
import type { Trigger } from "../event";
import { MINUTE_MS, SECOND_MS } from "../time";
import { needsSnapshot } from "./needs-snapshot";

const OF_TAB: Trigger[] = [
  { kind: "tab-activated", tabId: 7 },
  { kind: "tab-created", tabId: 8 },
  { kind: "tab-closed", tabId: 9 },
  { kind: "page-loading", tabId: 7 },
  { kind: "page-loaded", tabId: 7 },
  { kind: "sound" },
];
const LOADED: Trigger = { kind: "page-loaded", tabId: 7 };

/** A parent who reads, two hours before bedtime, ten seconds after a heartbeat. */
const reading = (): CoreHarness =>
  new CoreHarness({ quietTimes: [quietTimeOf()] }, "2026-11-23 16:58")
    .browseUntil("2026-11-23 17:00")
    .wait(10 * SECOND_MS);

const asks = ({ state, snapshot, environment }: CoreHarness, trigger: Trigger = LOADED): boolean =>
  needsSnapshot(state, trigger, snapshot, environment);

describe("far from a quiet time", () => {
  test.each(OF_TAB)("nothing is asked at $kind, from which nothing would follow", (trigger) => {
    const harness = reading();
    expect(asks(harness, trigger)).toBe(false);
    const { volatile: _, ...before } = harness.state;
    const { volatile: __, ...after } = harness.observe(trigger).state;
    expect(after).toEqual(before);
    expect(harness.effects).toEqual([]);
  });

  test.each<Trigger["kind"]>([
    "heartbeat",
    "idle",
    "back-from-idle",
    "focus",
    "permissions",
    "reevaluation",
    "request",
  ])("the browser is asked at %s", (kind) => {
    expect(asks(reading(), { kind } as Trigger)).toBe(true);
  });
});

describe("the browser is asked", () => {
  test.each<[string, CoreHarness]>([
    ["where no session runs", new CoreHarness({ quietTimes: [quietTimeOf()] })],
    ["once the last observation is half a minute old", reading().wait(25 * SECOND_MS)],
    [
      "in a new minute",
      reading()
        .until("2026-11-23 17:00:45")
        .observe()
        .wait(20 * SECOND_MS),
    ],
    ["after the clock was set back", reading().wait(-MINUTE_MS)],
    ["where the parent is elsewhere", reading().observe("focus", ELSEWHERE).wait(SECOND_MS)],
    ["where the parent is idle", reading().observe("idle", IDLE).wait(SECOND_MS)],
    ["where the parent watches", reading().observe("idle", WATCHING).wait(SECOND_MS)],
    ["where idleness is not told", reading().observe("focus", { idle: "not-told" })],
    ["where the last query of idleness failed", reading().setSnapshot({ idle: "unknown" })],
    ["while a quiet time runs", reading().browseUntil("2026-11-23 19:10").wait(SECOND_MS)],
    ["while a card is due", due().wait(SECOND_MS)],
  ])("%s", (_, harness) => {
    expect(asks(harness)).toBe(true);
  });

  test("from two minutes before a quiet time opens, and not sooner", () => {
    const opening = (text: string) => reading().browseUntil(text).wait(SECOND_MS);
    expect(asks(opening("2026-11-23 18:57"))).toBe(false);
    expect(asks(opening("2026-11-23 18:58"))).toBe(true);
  });

  test("of a window that the last snapshot saw in front, and of no other", () => {
    const harness = reading();
    expect(asks(harness.setSnapshot(snapshotOf({ window: "unknown" })))).toBe(true);
  });
});
