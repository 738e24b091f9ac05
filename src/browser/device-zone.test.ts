import { afterEach, describe, expect, it } from "vitest";
import { DAY_MS, MINUTE_MS } from "../core/time";
import { deviceZone } from "./device-zone";

const own = process.env.TZ;
afterEach(() => {
  process.env.TZ = own;
});

const FROM = Date.UTC(2026, 0, 1);

/**
 * The engine's own result for each local time of two years, in steps that hit every clock change.
 */
describe("a wall time becomes the instant that the browser gives it", () => {
  it.each([
    "UTC",
    "Europe/Brussels",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Cairo",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Pacific/Chatham",
    "Pacific/Apia",
  ])("in %s", (zone) => {
    process.env.TZ = zone;
    for (let at = FROM; at < FROM + 730 * DAY_MS; at += 10 * MINUTE_MS) {
      const wall = new Date(at);
      const date = wall.toISOString().slice(0, 10);
      const minute = wall.getUTCHours() * 60 + wall.getUTCMinutes();
      const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
      const expected = new Date(year, month - 1, day, 0, minute).getTime();
      if (deviceZone.toInstant({ date, minute }) !== expected)
        expect.fail(`${date} ${minute} in ${zone}`);
    }
  });
});
