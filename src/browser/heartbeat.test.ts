import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { setBrowser } from "../../test/simulation/fake-polyfill";
import { setHeartbeat } from "./heartbeat";

vi.mock("webextension-polyfill", () => import("../../test/simulation/fake-polyfill"));

const NOW = Date.UTC(2026, 2, 10, 18, 10, 20);
const NEXT_MINUTE = Date.UTC(2026, 2, 10, 18, 11);
const create = vi.fn();
const clear = vi.fn(async () => true);

/** A browser whose alarm is this one. */
const haveAlarm = (get: () => Promise<unknown>) => setBrowser({ alarms: { get, create, clear } });

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  create.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

it("is set where there is none, and where another one lies", async () => {
  haveAlarm(async () => undefined);
  await setHeartbeat(NEXT_MINUTE);
  haveAlarm(async () => ({ scheduledTime: NEXT_MINUTE + 60_000 }));
  await setHeartbeat(NEXT_MINUTE);
  const wanted = ["heartbeat", { when: NEXT_MINUTE, periodInMinutes: 1 }];
  expect(create.mock.calls).toEqual([wanted, wanted]);
});

it("is left where it lies already", async () => {
  haveAlarm(async () => ({ scheduledTime: NEXT_MINUTE + 40 }));
  await setHeartbeat(NEXT_MINUTE);
  expect(create).not.toHaveBeenCalled();
});

it("is set, and not in under 30 s, where the browser does not say which one lies there", async () => {
  haveAlarm(() => new Promise(() => undefined));
  const set = setHeartbeat(NOW + 30_000);
  await vi.advanceTimersByTimeAsync(1_000);
  await set;
  expect(create.mock.calls).toEqual([["heartbeat", { when: NOW + 31_000, periodInMinutes: 1 }]]);
});

it("is cleared without a question", async () => {
  haveAlarm(() => new Promise(() => undefined));
  await setHeartbeat(null);
  expect(clear).toHaveBeenCalledWith("heartbeat");
});
