import { describe, expect, test } from "vitest";
import {
  ELSEWHERE,
  IDLE,
  ON_PHONE,
  READING,
  snapshotOf,
  WATCHING,
} from "../../../test/core/browser-snapshot";
import { environmentOf } from "../../../test/core/environment";
import { offerOf } from "../../../test/core/offer";
import { quietTimeOf } from "../../../test/core/quiet-time";
import { at } from "../../../test/core/zone";
import { createContext } from "../context";
import { DEFAULT_SETTINGS } from "../parent-data/settings";
import type { BrowserSnapshot } from "../session/browser-snapshot";
import { NO_SESSION } from "../session/session";
import { EMPTY, type Stored } from "../state";
import { MINUTE_MS, SECOND_MS } from "../time";
import { runningKeys } from "./consume";
import { decide } from "./decide";

const NOW = at("2026-11-23 19:10");
const KEY = "bed@2026-11-23";

const storedOf = (overrides: Partial<Stored> = {}): Stored => ({
  ...EMPTY,
  quietTimes: [quietTimeOf()],
  session: { ...NO_SESSION, current: { start: NOW - 20 * MINUTE_MS, lastActive: NOW } },
  ...overrides,
});
const contextOf = (stored: Stored, snapshot: BrowserSnapshot, now = NOW) =>
  createContext(stored, environmentOf({ now }), { snapshot, trigger: null });
const decideOn = (stored: Stored, snapshot = READING, now = NOW) =>
  decide(stored, contextOf(stored, snapshot, now));
const reasonOf = (stored: Stored, snapshot: BrowserSnapshot = READING, now = NOW) => {
  const decision = decideOn(stored, snapshot, now);
  return decision.kind === "hold" ? decision.reason : "show";
};
const sessionOf = (length: number): Partial<Stored> => ({
  session: { ...NO_SESSION, current: { start: NOW - length, lastActive: NOW } },
});
const card = offerOf({ occurrence: "other@2026-11-23", spends: ["other@2026-11-23"] });

describe("a card may come", () => {
  test("inside a quiet time, while its parent browses", () => {
    expect(decideOn(storedOf())).toMatchObject({
      kind: "show",
      occurrence: { key: KEY },
      quietTime: { id: "bed" },
      due: null,
    });
    expect(runningKeys(contextOf(storedOf(), READING))).toEqual([KEY]);
  });

  test("in a window that is always full screen, where the page can be asked what fills it", () => {
    const window = { id: 1, state: "full-screen" } as const;
    expect(reasonOf(storedOf(), snapshotOf({ window }))).toBe("show");
  });

  test("and spends every quiet time that runs then", () => {
    const early = quietTimeOf({ id: "early", start: 18 * 60 + 30, lengthMinutes: 60 });
    const stored = storedOf({ quietTimes: [early, quietTimeOf()] });
    expect(decideOn(stored)).toMatchObject({ occurrence: { key: KEY } });
    expect(runningKeys(contextOf(stored, READING))).toEqual(["early@2026-11-23", KEY]);
  });
});

describe("no card comes", () => {
  test.each<[string, string, Partial<Stored>, BrowserSnapshot?, number?]>([
    ["no-quiet-time", "nothing was set up", { quietTimes: [] }],
    ["no-quiet-time", "all are off", { quietTimes: [quietTimeOf({ on: false })] }],
    ["outside", "a second before", {}, READING, at("2026-11-23 18:59:59")],
    ["outside", "at the end", {}, READING, at("2026-11-23 19:45")],
    [
      "skipped-today",
      "it was skipped",
      { adjustments: { [KEY]: { skipped: true, movedByMinutes: 0 } } },
    ],
    [
      "skipped-today",
      "it was skipped, from its first moment",
      { adjustments: { [KEY]: { skipped: true, movedByMinutes: 0 } } },
      READING,
      at("2026-11-23 19:00"),
    ],
    [
      "outside",
      "what was skipped has not begun",
      { adjustments: { [KEY]: { skipped: true, movedByMinutes: 0 } } },
      READING,
      at("2026-11-23 18:59"),
    ],
    [
      "outside",
      "what was skipped is over",
      { adjustments: { [KEY]: { skipped: true, movedByMinutes: 0 } } },
      READING,
      at("2026-11-23 19:45"),
    ],
    ["paused", "paused until the parent says so", { pause: { until: "i-say-so" } }],
    ["paused", "a millisecond before the pause ends", { pause: { until: NOW + 1 } }],
    ["not-browsing", "another program is in front", {}, ELSEWHERE],
    ["not-browsing", "no input for a minute", {}, IDLE],
    ["not-browsing", "no session runs", { session: NO_SESSION }],
    [
      "signal-missing",
      "no session runs, where idleness is not told",
      { session: NO_SESSION },
      snapshotOf({ idle: "not-told" }),
    ],
    [
      "not-browsing",
      "a private window is in front",
      {},
      snapshotOf({ window: "private", tab: null, popupOpen: true }),
    ],
    [
      "not-browsing",
      "another program is in front, where idleness is not told",
      {},
      snapshotOf({ idle: "not-told", window: "elsewhere" }),
    ],
    ["session-too-short", "a millisecond under two minutes", sessionOf(2 * MINUTE_MS - 1)],
    ["sound-is-playing", "sound plays", {}, snapshotOf({ sound: "playing" })],
    ["sound-is-playing", "a film is watched", {}, WATCHING],
    [
      "app-window",
      "an installed app is in front, or a popup window",
      {},
      snapshotOf({ window: { id: 1, state: "app" } }),
    ],
    [
      "full-screen",
      "full screen, where no page can be asked",
      {},
      snapshotOf({ window: { id: 1, state: "full-screen" }, pageAccess: false }),
    ],
    ["camera-in-use", "a call", {}, snapshotOf({ sharing: "in-use" })],
    ["signal-missing", "no word of sound", {}, snapshotOf({ sound: "unknown" })],
    ["signal-missing", "no word of the camera", {}, snapshotOf({ sharing: "unknown" })],
    ["signal-missing", "no word of windows", {}, snapshotOf({ window: "unknown" })],
    ["signal-missing", "no word of the popup", {}, snapshotOf({ popupOpen: "unknown" })],
    ["signal-missing", "no word of idleness", {}, snapshotOf({ idle: "unknown" })],
    [
      "already-came",
      "its card came",
      { offers: [offerOf({ occurrence: KEY, spends: [KEY], shownAt: NOW - 20 * MINUTE_MS })] },
    ],
    [
      "already-came",
      "another card consumed it",
      { offers: [{ ...card, spends: [KEY], shownAt: NOW - 20 * MINUTE_MS }] },
    ],
    [
      "so-soon",
      "a card came 15 minutes ago less a bit",
      { offers: [{ ...card, shownAt: NOW - 15 * MINUTE_MS + 1 }] },
    ],
    [
      "enough-today",
      "one a day, and one came",
      {
        offers: [{ ...card, shownAt: at("2026-11-23 07:00") }],
        settings: { ...DEFAULT_SETTINGS, dose: "one-a-day" },
      },
    ],
    [
      "later",
      "it was put off",
      {
        offers: [offerOf({ occurrence: KEY, status: "due", followUp: true, notBefore: NOW + 1 })],
      },
    ],
    [
      "on-the-road",
      "pick-up, on a phone",
      { quietTimes: [quietTimeOf({ routines: ["hello", "onroad"] })] },
      ON_PHONE,
    ],
  ])("%s: %s", (reason, _, stored, snapshot, now) => {
    expect(reasonOf(storedOf(stored), snapshot, now)).toBe(reason);
  });

  test.each<[string, Partial<Stored>, BrowserSnapshot?, number?]>([
    ["when the quiet time begins", {}, READING, at("2026-11-23 19:00")],
    ["a second before it ends", {}, READING, at("2026-11-23 19:44:59")],
    ["when the pause ends", { pause: { until: NOW } }],
    ["from two minutes on", sessionOf(2 * MINUTE_MS)],
    [
      "at once, where that was chosen",
      { ...sessionOf(0), settings: { ...DEFAULT_SETTINGS, cardAfter: 0 } },
    ],
    ["in Chrome, which tells nothing of cameras", {}, snapshotOf({ sharing: "not-told" })],
    ["15 minutes after another card", { offers: [{ ...card, shownAt: NOW - 15 * MINUTE_MS }] }],
    [
      "a card made under a clock that ran ahead apart",
      { offers: [{ ...card, shownAt: NOW + MINUTE_MS }] },
    ],
    [
      "when the time put off is over, though a card came just now",
      {
        offers: [
          { ...card, shownAt: NOW - MINUTE_MS },
          offerOf({ occurrence: KEY, status: "due", followUp: true, notBefore: NOW }),
        ],
      },
    ],
    ["on a phone, where the child is by", {}, ON_PHONE],
    [
      "on a phone, where a part of it is not on the road",
      { quietTimes: [quietTimeOf({ routines: ["hello", "chores"] })] },
      ON_PHONE,
    ],
    ["at pick-up on a computer", { quietTimes: [quietTimeOf({ routines: ["hello", "onroad"] })] }],
  ])("but it may: %s", (_, stored, snapshot, now) => {
    expect(reasonOf(storedOf(stored), snapshot, now)).toBe("show");
  });
});

describe("what is first in line", () => {
  const early = quietTimeOf({ id: "early", start: 18 * 60 + 30, lengthMinutes: 60 });
  const earlyKey = "early@2026-11-23";
  const both = { quietTimes: [early, quietTimeOf()] };
  const first = offerOf({
    occurrence: earlyKey,
    spends: [earlyKey],
    status: "answered",
    answer: "later",
    shownAt: NOW - 16 * MINUTE_MS,
  });
  const followUp = offerOf({
    id: "2",
    occurrence: earlyKey,
    spends: [earlyKey],
    status: "due",
    followUp: true,
    notBefore: NOW + 5 * SECOND_MS,
  });

  test("is what the parent asked for again, even of a quiet time that another one overtook", () => {
    const stored = storedOf({ ...both, offers: [first, followUp] });
    expect(reasonOf(stored)).toBe("later");
    expect(decideOn(stored, READING, NOW + 5 * SECOND_MS)).toMatchObject({
      kind: "show",
      occurrence: { key: earlyKey },
      due: { id: "2" },
    });
    expect(runningKeys(contextOf(stored, READING))).toEqual([earlyKey, KEY]);
  });

  test("is what went out of sight before it could be read", () => {
    const returned = offerOf({
      occurrence: earlyKey,
      spends: [earlyKey, KEY],
      status: "due",
      returned: true,
      shownAt: NOW - MINUTE_MS,
    });
    expect(decideOn(storedOf({ ...both, offers: [returned] }))).toMatchObject({
      kind: "show",
      occurrence: { key: earlyKey },
      due: { id: returned.id },
    });
  });

  test("is no longer what was put off, once its quiet time is skipped", () => {
    const stored = storedOf({
      ...both,
      offers: [first, followUp],
      adjustments: { [earlyKey]: { skipped: true, movedByMinutes: 0 } },
    });
    expect(decideOn(stored)).toMatchObject({
      occurrence: { key: KEY },
      due: null,
    });
  });

  test("is of its own quiet time, though another began before it", () => {
    const again = { ...followUp, occurrence: KEY, spends: [KEY] };
    const stored = storedOf({ ...both, offers: [again] });
    expect(decideOn(stored, READING, NOW + 5 * SECOND_MS)).toMatchObject({
      occurrence: { key: KEY },
      quietTime: { id: "bed" },
    });
  });

  test("was not put off by the parent where it went out of sight by itself", () => {
    const returned = { ...followUp, returned: true };
    expect(reasonOf(storedOf({ ...both, offers: [first, returned] }))).toBe("show");
  });
});
