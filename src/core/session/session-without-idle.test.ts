import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { snapshotOf } from "../../../test/core/browser-snapshot";
import { CoreHarness } from "../../../test/core/core-harness";
import { at } from "../../../test/core/zone";
import type { Trigger } from "../event";
import { MINUTE_MS, SECOND_MS } from "../time";
import { type BrowserSnapshot, presenceIn } from "./browser-snapshot";
import { BREAK_MS } from "./session";

const T = at("2026-11-23 18:00");
const IN_FRONT = snapshotOf({ idle: "not-told" });
const ELSEWHERE = snapshotOf({ idle: "not-told", window: "elsewhere" });
const UNKNOWN = snapshotOf({ idle: "not-told", window: "unknown" });
const PRIVATE = snapshotOf({ idle: "not-told", window: "private", tab: null });
const PLAYING = snapshotOf({
  idle: "not-told",
  tab: { id: 7, loaded: true, audible: true },
  sound: "playing",
});
const HEARTBEAT: Trigger = { kind: "heartbeat" };
const USE: Trigger = { kind: "page-changed", tabId: 7 };

/** What was seen, when in seconds after 18:00 and why; a heartbeat where no trigger is given. */
type Seen = [number, BrowserSnapshot, Trigger?];

function play(...all: Seen[]): CoreHarness {
  const harness = new CoreHarness({}, T);
  for (const [seconds, snapshot, trigger = HEARTBEAT] of all) {
    harness.now = T + seconds * SECOND_MS;
    harness.snapshot = snapshot;
    harness.dispatch({ kind: "snapshot-taken", trigger, snapshot });
  }
  return harness;
}

const inSeconds = (instant: number) => (instant - T) / SECOND_MS;
const currentOf = ({ state }: CoreHarness) => {
  const { current } = state.session;
  return current && [inSeconds(current.start), inSeconds(current.lastActive)];
};
const endedOf = ({ state }: CoreHarness) =>
  state.session.ended.map(({ from, to }) => [inSeconds(from), inSeconds(to)]);

/** A look each minute, from the second after `from` to `to`. */
const minutes = (from: number, to: number, snapshot = IN_FRONT): Seen[] =>
  Array.from({ length: Math.floor((to - from) / 60) }, (_, index) => [
    from + 60 * (index + 1),
    snapshot,
  ]);

describe("presence, where idleness is not told,", () => {
  test.each<[string, BrowserSnapshot, string]>([
    ["a window in front", IN_FRONT, "active"],
    ["a tab in view that plays", PLAYING, "watching"],
    ["one that plays behind another program", { ...PLAYING, window: "elsewhere" }, "away"],
    ["another program", ELSEWHERE, "away"],
    ["a private window", PRIVATE, "away"],
    ["a private window under our popup", { ...PRIVATE, popupOpen: true }, "away"],
    ["a private tab on a phone", { ...PRIVATE, phone: true }, "away"],
    ["no word of windows", UNKNOWN, "away"],
  ])("of %s", (_, snapshot, presence) => {
    expect(presenceIn(snapshot)).toBe(presence);
  });
});

describe("a session, where idleness is not told,", () => {
  test("runs from the first sign of use to the last", () => {
    const harness = play(
      [0, ELSEWHERE],
      [10, IN_FRONT, { kind: "focus" }],
      [100, IN_FRONT, USE],
      ...minutes(100, 300),
    );
    expect(currentOf(harness)).toEqual([10, 100]);
  });

  test("is not lengthened by a window that stays in front, and ends after the break", () => {
    const harness = play([0, ELSEWHERE], [10, IN_FRONT], [70, IN_FRONT, USE], ...minutes(70, 370));
    expect(currentOf(harness)).toBeNull();
    expect(endedOf(harness)).toEqual([[10, 70]]);
    expect(harness.effect("set-heartbeat")).toMatchObject({ at: null });
  });

  test("goes on over a gap a second shorter than a break, and not over a break", () => {
    expect(currentOf(play([0, IN_FRONT, USE], ...minutes(0, 299), [299, IN_FRONT, USE]))).toEqual([
      0, 299,
    ]);
    const over = play([0, IN_FRONT, USE], ...minutes(0, 299), [300, IN_FRONT, USE]);
    expect(currentOf(over)).toEqual([300, 300]);
    expect(endedOf(over)).toEqual([[0, 0]]);
  });

  test("does not begin by itself in a window that was in front all along", () => {
    const ended = play([0, IN_FRONT, USE], ...minutes(0, 360));
    for (const kind of ["sound", "request", "heartbeat", "focus"] as const)
      ended.observe({ kind }, IN_FRONT);
    ended.observe({ kind: "page-loading", tabId: 7 }, IN_FRONT);
    ended.observe({ kind: "page-loaded", tabId: 7 }, IN_FRONT);
    expect(currentOf(ended)).toBeNull();
  });

  test("begins when the browser comes to the front, also if the background was stopped meanwhile", () => {
    const harness = play([0, ELSEWHERE]);
    harness.now = T + 400 * SECOND_MS;
    harness.snapshot = IN_FRONT;
    harness.restartBackground();
    expect(currentOf(harness)).toEqual([400, 400]);
  });

  test("is ended by nothing but its last sign when another program comes to the front", () => {
    const harness = play(
      [0, IN_FRONT, USE],
      [200, ELSEWHERE, { kind: "focus" }],
      [480, IN_FRONT, { kind: "focus" }],
    );
    expect(currentOf(harness)).toEqual([480, 480]);
    expect(endedOf(harness)).toEqual([[0, 0]]);
  });

  test("takes no failed query for a return to the browser", () => {
    const harness = play([0, ELSEWHERE], [10, IN_FRONT], [70, UNKNOWN], [130, IN_FRONT]);
    expect(currentOf(harness)).toEqual([10, 10]);
    const popup = { ...ELSEWHERE, popupOpen: "unknown" } as const;
    expect(currentOf(play([0, ELSEWHERE], [10, IN_FRONT], [70, popup], [130, IN_FRONT]))).toEqual([
      10, 10,
    ]);
  });

  test("ends after the break also where no query succeeds any more, and its sound counts no longer", () => {
    const harness = play([0, IN_FRONT, USE], [60, PLAYING], ...minutes(60, 420, UNKNOWN));
    expect(currentOf(harness)).toBeNull();
    expect(endedOf(harness)).toEqual([[0, 120]]);
  });

  test("counts nothing of a private window", () => {
    const harness = play(
      [0, IN_FRONT, USE],
      [30, PRIVATE, { kind: "tab-activated", tabId: 9 }],
      ...minutes(30, 330, PRIVATE),
    );
    expect(currentOf(harness)).toBeNull();
    expect(endedOf(harness)).toEqual([[0, 0]]);
  });

  test("goes on while the tab in view plays, up to the silence", () => {
    const harness = play([0, IN_FRONT, USE], [60, PLAYING], ...minutes(60, 600, PLAYING), [
      630,
      IN_FRONT,
      { kind: "sound" },
    ]);
    expect(currentOf(harness)).toEqual([0, 630]);
  });

  test("is not lengthened by sound that nobody saw", () => {
    expect(currentOf(play([0, PLAYING], [121, IN_FRONT]))).toEqual([0, 0]);
  });

  test("notes each sign, however soon after the last look", () => {
    expect(
      currentOf(play([0, ELSEWHERE], [1, IN_FRONT], [2, IN_FRONT, USE], [3, IN_FRONT, USE])),
    ).toEqual([1, 3]);
  });

  test("keeps its length when the clock is set back", () => {
    const harness = play([0, IN_FRONT, USE], [60, IN_FRONT, USE], [60 - 3_600, IN_FRONT]);
    expect(currentOf(harness)).toEqual([-3_600, 60 - 3_600]);
  });
});

/** What the browser reports, and what caused it. */
const EVENTS = {
  use: [IN_FRONT, USE],
  return: [IN_FRONT, { kind: "focus" }],
  leave: [ELSEWHERE, { kind: "focus" }],
  reload: [IN_FRONT, { kind: "page-loading", tabId: 7 }],
  sound: [IN_FRONT, { kind: "sound" }],
  failure: [UNKNOWN, { kind: "heartbeat" }],
  request: [IN_FRONT, { kind: "request" }],
} as const satisfies Record<string, readonly [BrowserSnapshot, Trigger]>;

describe("sessions, where idleness is not told,", () => {
  const sequences = fc.array(
    fc.record({
      after: fc.integer({ min: 1, max: 420 }),
      what: fc.constantFrom(...(Object.keys(EVENTS) as (keyof typeof EVENTS)[])),
    }),
    { minLength: 1, maxLength: 40 },
  );

  test("begin and end with a sign of use, and hold no break between two", () => {
    fc.assert(
      fc.property(sequences, (all) => {
        const harness = new CoreHarness({}, T);
        harness.snapshot = ELSEWHERE;
        const signs: number[] = [];
        let isFront = false;
        for (const { after, what } of all) {
          passMinutes(harness, after);
          const [snapshot, trigger] = EVENTS[what];
          // Whatever shows the browser in front after it was not is the parent's doing.
          const isBack = snapshot === IN_FRONT && !isFront;
          if (snapshot !== UNKNOWN) isFront = snapshot === IN_FRONT;
          if (isBack || what === "use") signs.push(harness.now);
          harness.snapshot = snapshot === UNKNOWN ? harness.snapshot : snapshot;
          harness.dispatch({ kind: "snapshot-taken", trigger, snapshot });
        }
        const { current, ended } = harness.state.session;
        const running = current ? [{ from: current.start, to: current.lastActive }] : [];
        for (const { from, to } of [...ended, ...running]) {
          const within = signs.filter((sign) => sign >= from && sign <= to);
          expect([within[0], within.at(-1)]).toEqual([from, to]);
          within.slice(1).forEach((sign, index) => {
            expect(sign - (within[index] ?? 0)).toBeLessThan(BREAK_MS);
          });
        }
        const known = [...ended, ...running].map(({ from }) => from);
        expect(known).toEqual(
          signs.filter((sign, index) => sign - (signs[index - 1] ?? 0) >= BREAK_MS),
        );
      }),
    );
  });
});

/** Time goes by, with the heartbeats that were asked for. */
function passMinutes(harness: CoreHarness, seconds: number): void {
  const end = harness.now + seconds * SECOND_MS;
  for (;;) {
    const { heartbeatAt } = harness.state.volatile;
    if (typeof heartbeatAt !== "number" || heartbeatAt > end) break;
    harness.now = Math.max(heartbeatAt, harness.now);
    harness.dispatch({
      kind: "snapshot-taken",
      trigger: { kind: "heartbeat" },
      snapshot: harness.snapshot,
    });
    if (harness.state.volatile.heartbeatAt === heartbeatAt) harness.now += MINUTE_MS;
  }
  harness.now = end;
}
