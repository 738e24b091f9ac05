import { describe, expect, test } from "vitest";
import {
  ELSEWHERE,
  IDLE,
  ON_PHONE,
  READING,
  snapshotOf,
  WATCHING,
} from "../../../test/core/browser-snapshot";
import { at, deviceZoneIn, UTC } from "../../../test/core/zone";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from "../time";
import { type BrowserSnapshot, presenceIn } from "./browser-snapshot";
import {
  deleteYesterday,
  lastDayStart,
  NO_SESSION,
  nextDayStart,
  observeSession,
  type SessionTrack,
  sessionMinutes,
} from "./session";

const T = at("2026-11-23 18:00");

/** What was seen, and when in seconds after 18:00. */
const track = (...seen: [number, BrowserSnapshot][]): SessionTrack =>
  seen.reduce<SessionTrack>(
    (before, [seconds, snapshot]) => observeSession(before, snapshot, T + seconds * SECOND_MS),
    NO_SESSION,
  );

/** Reading from 0 to `seconds`, with a look each minute. */
const reading = (seconds: number, from = 0): [number, BrowserSnapshot][] => {
  const seen: [number, BrowserSnapshot][] = [];
  for (let second = from; second < from + seconds; second += 60) seen.push([second, READING]);
  return [...seen, [from + seconds, READING]];
};

const inSeconds = ({ current }: SessionTrack) =>
  current && {
    start: (current.start - T) / SECOND_MS,
    lastActive: (current.lastActive - T) / SECOND_MS,
  };

describe("presence", () => {
  test.each<[string, BrowserSnapshot, string]>([
    ["reading", READING, "active"],
    ["no input for a minute", IDLE, "away"],
    ["no input, but the tab in view plays", WATCHING, "watching"],
    ["another program", ELSEWHERE, "away"],
    ["another program while the tab plays", { ...WATCHING, window: "elsewhere" }, "away"],
    ["a minimised window", snapshotOf({ window: { id: 1, state: "minimized" } }), "away"],
    ["full screen", snapshotOf({ window: { id: 1, state: "full-screen" } }), "active"],
    [
      "an installed app, or a popup window",
      snapshotOf({ window: { id: 1, state: "app" } }),
      "active",
    ],
    [
      "our popup, where no window has focus",
      snapshotOf({ popupOpen: true, window: "none" }),
      "active",
    ],
    [
      "no word of our popup, where no window has focus",
      snapshotOf({ popupOpen: "unknown", window: "elsewhere" }),
      "away",
    ],
    ["locked while something plays", { ...WATCHING, idle: "locked" }, "away"],
    ["no word of idleness", snapshotOf({ idle: "unknown" }), "away"],
    ["no word of windows", snapshotOf({ window: "unknown" }), "away"],
    ["a phone in use", ON_PHONE, "active"],
    ["a phone that plays", { ...WATCHING, phone: true, window: "none" }, "watching"],
    ["a phone put down", { ...ON_PHONE, idle: "idle" }, "away"],
    ["a phone without a signal", { ...ON_PHONE, idle: "unknown" }, "away"],
  ])("of %s", (_, snapshot, presence) => {
    expect(presenceIn(snapshot)).toBe(presence);
  });
});

describe("a browsing session", () => {
  test("starts at the first activity, and lasts to the last look", () => {
    expect(inSeconds(track([0, ELSEWHERE], [10, READING], [70, READING]))).toEqual({
      start: 10,
      lastActive: 70,
    });
  });

  test("does not start by itself", () => {
    expect(
      track([0, ELSEWHERE], [60, IDLE], [120, snapshotOf({ idle: "locked" })]).current,
    ).toBeNull();
  });

  test("goes on 1 s before a break is one, its gap included", () => {
    const seen = track(...reading(60), [61, ELSEWHERE], [360, READING]);
    expect(inSeconds(seen)).toEqual({ start: 0, lastActive: 360 });
  });

  test("ends at its last activity once a break is one", () => {
    const seen = track(...reading(60), [61, ELSEWHERE], [361, READING]);
    expect(inSeconds(seen)).toEqual({ start: 361, lastActive: 361 });
    expect(seen.ended).toEqual([{ from: T, to: T + 61 * SECOND_MS }]);
  });

  test("ends without anybody coming back", () => {
    const seen = track(...reading(60), [61, ELSEWHERE], [361, ELSEWHERE]);
    expect(seen.current).toBeNull();
    expect(seen.ended).toEqual([{ from: T, to: T + 61 * SECOND_MS }]);
  });

  test("counts idleness from a minute before its event", () => {
    expect(inSeconds(track(...reading(120), [170, IDLE]))).toEqual({ start: 0, lastActive: 110 });
  });

  test("never ends before it began", () => {
    expect(inSeconds(track([0, READING], [35, IDLE]))).toEqual({ start: 0, lastActive: 0 });
  });

  test("goes on while something is watched, up to the silence", () => {
    const seen = track([0, READING], [60, WATCHING], [120, WATCHING], [180, WATCHING], [200, IDLE]);
    expect(inSeconds(seen)).toEqual({ start: 0, lastActive: 200 });
  });

  test("does not count more than two minutes that nobody saw", () => {
    expect(inSeconds(track([0, READING], [120, ELSEWHERE]))?.lastActive).toBe(120);
    expect(inSeconds(track([0, READING], [121, ELSEWHERE]))?.lastActive).toBe(0);
  });

  test("counts a break anew after a short sleep, even if it is not seen for a while", () => {
    const seen = track([0, READING], [240, READING], [400, READING]);
    expect(inSeconds(seen)).toEqual({ start: 0, lastActive: 400 });
  });

  test("goes on over a restart within the break", () => {
    const seen = track(...reading(60), [200, ELSEWHERE], [240, READING]);
    expect(inSeconds(seen)).toEqual({ start: 0, lastActive: 240 });
  });

  test("is over after a night's sleep of the machine", () => {
    const seen = track(...reading(60), [8 * 3_600, READING]);
    expect(inSeconds(seen)).toEqual({ start: 8 * 3_600, lastActive: 8 * 3_600 });
    expect(seen.ended).toEqual([{ from: T, to: T + 60 * SECOND_MS }]);
  });

  test("keeps its length when the clock is set back", () => {
    const seen = track(...reading(600), [600 - 3_600, READING]);
    expect(inSeconds(seen)).toEqual({ start: -3_600, lastActive: 600 - 3_600 });
  });

  test("that has paused keeps its last activity too when the clock is set back", () => {
    const seen = track(...reading(600), [660, ELSEWHERE], [720 - 3_600, ELSEWHERE]);
    expect(inSeconds(seen)).toEqual({ start: -3_540, lastActive: 660 - 3_540 });
  });

  test("ends early when the clock jumps ahead, and no length is made up", () => {
    const seen = track(...reading(600), [600 + 3_600, READING]);
    expect(inSeconds(seen)).toEqual({ start: 4_200, lastActive: 4_200 });
  });

  test("lives through 2099 and back", () => {
    const years = 73 * 365 * 86_400;
    const ahead = track(...reading(600), [600 + years, READING], [660 + years, READING]);
    const back = observeSession(ahead, READING, T + 720 * SECOND_MS);
    expect(inSeconds(back)).toEqual({ start: 660, lastActive: 720 });
    expect(deleteYesterday(back, T + 720 * SECOND_MS, UTC).ended).toEqual([
      { from: T, to: T + 600 * SECOND_MS },
    ]);
  });

  test("notes each heartbeat, however soon after something else, so that no end is off by over a minute", () => {
    const before = track([0, READING], [45, READING]);
    expect(observeSession(before, READING, T + 59_999)).toBe(before);
    expect(observeSession(before, READING, T + 60_000).current?.lastActive).toBe(T + 60_000);
  });

  test("hands back the same object where nothing is worth a write", () => {
    const before = track([0, READING]);
    expect(observeSession(before, READING, T + 29_999)).toBe(before);
    expect(observeSession(before, READING, T + 30_000)).not.toBe(before);
  });

  test.each([
    [0, 0],
    [59_999, 0],
    [60_000, 1],
    [-5_000, 0],
  ])("of %i ms has run %i minutes", (length, minutes) => {
    expect(sessionMinutes({ start: T, lastActive: T }, T + length)).toBe(minutes);
  });
});

describe("sessions of today", () => {
  const ended = [
    { from: at("2026-11-23 03:00"), to: at("2026-11-23 04:00") },
    { from: at("2026-11-23 03:30"), to: at("2026-11-23 04:01") },
    { from: at("2026-11-23 09:00"), to: at("2026-11-23 10:00") },
  ];

  test("are erased at 04:00, except one that passed it", () => {
    const kept = deleteYesterday({ ...NO_SESSION, ended }, at("2026-11-23 12:00"), UTC).ended;
    expect(kept).toEqual(ended.slice(1));
    expect(deleteYesterday({ ...NO_SESSION, ended }, at("2026-11-24 04:00"), UTC).ended).toEqual(
      [],
    );
  });

  test("are told of up to the very moment", () => {
    const track = { ...NO_SESSION, ended };
    expect(deleteYesterday(track, at("2026-11-23 10:00"), UTC).ended).toEqual(ended.slice(1));
  });

  test("cost no write where there are none", () => {
    expect(deleteYesterday(NO_SESSION, at("2026-11-23 10:00"), UTC)).toBe(NO_SESSION);
  });

  test("are as many as a day with a break every five minutes can hold", () => {
    const full = Array.from({ length: 288 }, (_, index) => ({ from: T + index, to: T + index }));
    const seen = { ...track(...reading(60)), ended: full };
    const { ended: after } = observeSession(seen, READING, T + 2 * HOUR_MS);
    expect(after).toHaveLength(288);
    expect(after.at(-1)).toEqual({ from: T, to: T + MINUTE_MS });
    expect(after[0]).toEqual(full[1]);
  });

  test("are kept through the evening and the night", () => {
    const track = { ...NO_SESSION, ended: ended.slice(1) };
    expect(deleteYesterday(track, at("2026-11-24 03:59"), UTC)).toBe(track);
  });

  test("never lie ahead", () => {
    const track = { ...NO_SESSION, ended };
    expect(deleteYesterday(track, at("2026-11-23 09:30"), UTC).ended).toEqual([ended[1]]);
  });
});

describe("04:00", () => {
  test.each([
    ["2026-11-23 03:59", "2026-11-22 04:00", "2026-11-23 04:00"],
    ["2026-11-23 04:00", "2026-11-23 04:00", "2026-11-24 04:00"],
    ["2026-11-23 04:01", "2026-11-23 04:00", "2026-11-24 04:00"],
  ])("seen from %s lies at %s and %s", (now, last, next) => {
    expect(lastDayStart(at(now), UTC)).toBe(at(last));
    expect(nextDayStart(at(now), UTC)).toBe(at(next));
  });

  test("comes 23 or 25 hours later where the clock changes", () => {
    const zone = deviceZoneIn("Europe/Brussels");
    const spring = at("2026-03-28 04:00", zone);
    expect(nextDayStart(spring, zone) - spring).toBe(23 * HOUR_MS);
    const autumn = at("2026-10-24 04:00", zone);
    expect(nextDayStart(autumn, zone) - autumn).toBe(DAY_MS + HOUR_MS);
    expect(nextDayStart(autumn + MINUTE_MS, zone)).toBe(at("2026-10-25 04:00", zone));
  });
});
