import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ANNOUNCE_AFTER_MS, ANNOUNCE_FOR_MS } from "../core/offer/card-timing";
import { createAnnouncer } from "./announcer";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function begin(forMs?: number) {
  const announced: string[] = [];
  return { announced, announcer: createAnnouncer((text) => announced.push(text), forMs) };
}

it("says a text once its region is there", () => {
  const { announced: text, announcer } = begin();
  announcer.announce("One same song");
  vi.advanceTimersByTime(ANNOUNCE_AFTER_MS - 1);
  expect(text).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(text).toEqual(["One same song"]);
  expect(vi.getTimerCount()).toBe(0);
});

it("takes it away where that was asked for, or it would be met twice", () => {
  const { announced: text, announcer } = begin(ANNOUNCE_FOR_MS);
  announcer.announce("One same song");
  vi.advanceTimersByTime(ANNOUNCE_AFTER_MS + ANNOUNCE_FOR_MS - 1);
  expect(text).toEqual(["One same song"]);
  vi.advanceTimersByTime(1);
  expect(text).toEqual(["One same song", ""]);
});

it("says only the last of two texts, for its whole time", () => {
  const { announced: text, announcer } = begin(ANNOUNCE_FOR_MS);
  announcer.announce("One same song");
  vi.advanceTimersByTime(ANNOUNCE_AFTER_MS - 1);
  announcer.announce("Goodnight, chair");
  vi.advanceTimersByTime(ANNOUNCE_AFTER_MS + 1_000);
  announcer.announce("A warm flannel");
  vi.advanceTimersByTime(ANNOUNCE_AFTER_MS + ANNOUNCE_FOR_MS - 1);
  expect(text).toEqual(["Goodnight, chair", "A warm flannel"]);
});

it("says nothing after it was stopped", () => {
  const { announced: text, announcer } = begin();
  announcer.announce("One same song");
  announcer.stop();
  vi.advanceTimersByTime(10 * ANNOUNCE_FOR_MS);
  expect(text).toEqual([]);
});
