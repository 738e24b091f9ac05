import { describe, expect, it } from "vitest";
import { firstWeekday, firstWeekdayByTable } from "./first-weekday";
import {
  formatDate,
  formatDay,
  formatHourMark,
  formatList,
  formatMinuteOfDay,
  formatMinutes,
  formatRange,
  formatTime,
  formatWeekday,
  formatWeekdayBriefly,
  formatWeekdayRange,
} from "./format";

/** Spaces that do not break, and thin ones, are the locale's own business. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f\u2009]/g, " ");
const at = (hour: number, minute = 0): number => hour * 60 + minute;

describe("a length of time", () => {
  it.each([
    ["nl-BE", "38 min", "1 uur 5 min"],
    ["nl-NL", "38 min", "1 uur 5 min"],
    ["en-GB", "38 min", "1 hr 5 min"],
    ["en-US", "38 min", "1 hr 5 min"],
    ["fr-BE", "38 min", "1 h 5 min"],
    ["fr-FR", "38 min", "1 h 5 min"],
    ["de-DE", "38 Min.", "1 Std. 5 Min."],
    ["de-AT", "38 Min.", "1 Std. 5 Min."],
  ])("in %s is %s, and past the hour %s", (locale, short, long) => {
    expect(plain(formatMinutes(38, locale))).toBe(short);
    expect(plain(formatMinutes(65, locale))).toBe(long);
  });

  it("is in whole minutes, leaves out what is nought, and is never below nought", () => {
    expect(plain(formatMinutes(59.9, "en-GB"))).toBe("59 min");
    expect(plain(formatMinutes(120, "en-GB"))).toBe("2 hr");
    expect(plain(formatMinutes(0, "en-GB"))).toBe("0 min");
    expect(plain(formatMinutes(-3, "en-GB"))).toBe("0 min");
  });
});

describe("a time of day", () => {
  it.each([
    ["nl-BE", "18:52"],
    ["nl-NL", "18:52"],
    ["en-GB", "18:52"],
    ["en-US", "6:52 PM"],
    ["en-US-u-hc-h23", "18:52"],
    ["fr-BE", "18:52"],
    ["fr-FR", "18:52"],
    ["fr-FR-u-hc-h12", "6:52 PM"],
    ["de-DE", "18:52"],
    ["de-AT", "18:52"],
  ])("in %s is %s", (locale, outcome) => {
    expect(plain(formatMinuteOfDay(at(18, 52), locale))).toBe(outcome);
    expect(plain(formatTime(new Date(2026, 0, 5, 18, 52).getTime(), locale))).toBe(outcome);
  });
});

describe("a range of times", () => {
  it.each([
    ["nl-BE", "16:15–17:00", "23:30–0:30"],
    ["nl-NL", "16:15–17:00", "23:30–0:30"],
    ["en-GB", "16:15–17:00", "23:30–0:30"],
    ["en-US", "4:15 – 5:00 PM", "11:30 PM – 12:30 AM"],
    ["fr-BE", "16:15 – 17:00", "23:30 – 0:30"],
    ["fr-FR", "16:15 – 17:00", "23:30 – 0:30"],
    ["de-DE", "16:15–17:00 Uhr", "23:30–0:30 Uhr"],
    ["de-AT", "16:15–17:00 Uhr", "23:30–0:30 Uhr"],
  ])("in %s is %s, and past midnight %s", (locale, day, night) => {
    expect(plain(formatRange(at(16, 15), 45, locale))).toBe(day);
    // One digit or two for the hour after midnight differs between versions of the locale's data.
    expect(plain(formatRange(at(23, 30), 60, locale)).replace(/\b00:/, "0:")).toBe(night);
  });

  it("that ends at midnight ends at midnight", () => {
    expect(plain(formatRange(at(23), 60, "en-GB"))).toMatch(/^23:00–0?0:00$/);
  });
});

describe("a list", () => {
  it.each([
    ["nl-BE", "a, b en c"],
    ["nl-NL", "a, b en c"],
    ["en-GB", "a, b and c"],
    ["en-US", "a, b, and c"],
    ["fr-BE", "a, b et c"],
    ["fr-FR", "a, b et c"],
    ["de-DE", "a, b und c"],
    ["de-AT", "a, b und c"],
  ])("in %s is %s", (locale, outcome) => {
    expect(formatList(["a", "b", "c"], locale)).toBe(outcome);
    expect(formatList(["a"], locale)).toBe("a");
  });
});

describe("a day", () => {
  it.each([
    ["nl-BE", "woensdag", "wo", "23 november"],
    ["nl-NL", "woensdag", "wo", "23 november"],
    ["en-GB", "Wednesday", "Wed", "23 November"],
    ["en-US", "Wednesday", "Wed", "November 23"],
    ["fr-BE", "mercredi", "mer.", "23 novembre"],
    ["fr-FR", "mercredi", "mer.", "23 novembre"],
    ["de-DE", "Mittwoch", "Mi", "23. November"],
    ["de-AT", "Mittwoch", "Mi", "23. November"],
  ])("in %s is %s, short %s, and a date %s", (locale, long, short, date) => {
    expect(formatWeekday(3, locale, "long")).toBe(long);
    // Node's own data may or may not put a dot after a German short day.
    expect(formatWeekday(3, locale, "short").replace(/^Mi\.$/, "Mi")).toBe(short);
    expect(formatDay("2026-11-23", locale)).toBe(date);
  });

  it.each([
    ["en-GB", "Wed"],
    ["fr-FR", "mer."],
    ["ar-AE", "ر"],
  ])("in %s is %s where there is little room", (locale, brief) => {
    expect(formatWeekdayBriefly(3, locale)).toBe(brief);
  });
});

describe("a range of weekdays", () => {
  it.each([
    ["nl-BE", /^ma ?– ?vr$/],
    ["en-GB", /^Mon ?– ?Fri$/],
    ["en-US", /^Mon ?– ?Fri$/],
    ["fr-BE", /^lun\.? ?– ?ven\.?$/],
    ["de-DE", /^Mo\.? ?– ?Fr\.?$/],
  ])("in %s is %s", (locale, outcome) => {
    expect(plain(formatWeekdayRange(1, 5, locale))).toMatch(outcome);
  });
});

describe("a date", () => {
  it.each([
    ["nl-BE", "29 november 2026"],
    ["en-GB", "29 November 2026"],
    ["en-US", "November 29, 2026"],
    ["fr-BE", "29 novembre 2026"],
    ["de-DE", "29. November 2026"],
  ])("in %s is %s, in whichever time zone", (locale, date) => {
    expect(formatDate("2026-11-29", locale)).toBe(date);
  });

  it("is the first of a month in French as the French write it, and no other day", () => {
    expect(formatDate("2027-01-01", "fr-BE")).toBe("1er janvier 2027");
    expect(["2027-01-01", "2027-01-11", "2027-01-21"].map((day) => formatDay(day, "fr"))).toEqual([
      "1er janvier",
      "11 janvier",
      "21 janvier",
    ]);
    expect(formatDay("2027-01-01", "nl-BE")).toBe("1 januari");
  });
});

describe("the first day of the week", () => {
  it.each([
    ["nl-BE", 1],
    ["nl-NL", 1],
    ["en-GB", 1],
    ["en-US", 7],
    ["en-CA", 7],
    ["en-IE", 1],
    ["fr-BE", 1],
    ["fr-FR", 1],
    ["fr-CA", 7],
    ["fr-DZ", 6],
    ["de-DE", 1],
    ["de-AT", 1],
    ["en", 7],
    ["nl", 1],
  ])("in %s is day %i, told by the browser or by the table alike", (locale, day) => {
    expect(firstWeekday(locale)).toBe(day);
    expect(firstWeekdayByTable(new Intl.Locale(locale))).toBe(day);
  });

  it.each([
    ["en-US-u-fw-mon", 1],
    ["en-US-u-hc-h23-fw-mon", 1],
    ["nl-BE-u-fw-sun", 7],
    ["nl-BE-u-hc-h12-fw-sat", 6],
    ["en-US-u-hc-h23", 7],
    ["fr-BE-u-hc-h12", 1],
  ])("in %s is day %i, since the parent may have chosen it", (locale, day) => {
    expect(firstWeekday(locale)).toBe(day);
  });
});

describe("an hour of a scale", () => {
  it.each([
    ["nl-BE", ["0", "6", "12", "18", "24"]],
    ["en-US-u-hc-h23", ["0", "6", "12", "18", "24"]],
    ["en-US", ["12 AM", "6 AM", "12 PM", "6 PM", "12 AM"]],
    ["de-DE-u-hc-h12", ["12 AM", "6 AM", "12 PM", "6 PM", "12 AM"]],
  ])("in %s is written by that clock", (locale, marks) => {
    const written = [0, 6, 12, 18, 24].map((hour) => formatHourMark(hour, locale));
    expect(written.map((mark) => mark.replace(/\s/g, " "))).toEqual(marks);
  });
});

describe("a range", () => {
  it.each(["en-GB", "nl-BE", "fr-FR", "de-DE", "en-GB-u-hc-h12"])(
    "in %s writes each end as that time alone is written",
    (locale) => {
      const range = plain(formatRange(8 * 60, 4.5 * 60, locale));
      expect(range.startsWith(plain(formatMinuteOfDay(8 * 60, locale)))).toBe(true);
      expect(range).toContain(plain(formatMinuteOfDay(12.5 * 60, locale)));
    },
  );
});
