import { describe, expect, it } from "vitest";
import { card } from "../content/en/card";
import { popup } from "../content/en/popup";
import { formatRange } from "../content/format";
import { DAY_MS, HOUR_MS } from "../core/time";
import { nameOf } from "../today/quiet-time-words";
import { whenWords } from "../today/when-words";
import { fortnightFrom, localDateOf } from "../ui/local-date-of";

const words = { language: "en", card, popup, locale: "en-GB" } as const;
const now = new Date(2025, 11, 4, 19, 0).getTime();
const when = (instant: number) =>
  whenWords(instant, now, "en-GB", {
    today: "at {time}",
    tomorrow: "tomorrow at {time}",
    onDay: "{day} at {time}",
  });

describe("how far away", () => {
  it("is a time today, up to midnight", () => {
    expect(when(now + 4 * HOUR_MS)).toBe("at 23:00");
  });
  it("is tomorrow from midnight on", () => {
    expect(when(now + 5 * HOUR_MS)).toMatch(/^tomorrow at 0?0:00$/);
  });
  it("is a day by its name and date after that", () => {
    expect(when(now + 4 * DAY_MS)).toBe("Monday 8 December at 19:00");
  });
});

describe("a quiet time's words", () => {
  const quietTime = {
    id: "a",
    routines: ["hello", "onroad"] as ("hello" | "onroad")[],
    name: "",
    forWhom: "all" as const,
    days: [],
    start: 0,
    lengthMinutes: 30,
    leadInMinutes: 0 as const,
    on: true,
    fortnightFrom: null,
  };
  it("name its routines where it has no name", () => {
    expect(nameOf(quietTime, words)).toBe("Pick-up and on the way");
    expect(nameOf({ ...quietTime, name: "Gran's day" }, words)).toBe("Gran's day");
  });
  it("range past midnight without a date", () => {
    expect(formatRange(16 * 60 + 15, 45, "en-GB")).toBe("16:15–17:00");
    expect(formatRange(23 * 60 + 30, 60, "en-GB")).toMatch(/^23:30–0?0:30$/);
  });
});

it("begins every other week on this week's Monday or the next", () => {
  expect(localDateOf(now)).toBe("2025-12-04");
  expect(fortnightFrom("this", now)).toBe("2025-12-01");
  expect(fortnightFrom("next", now)).toBe("2025-12-08");
});
