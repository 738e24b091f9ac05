import { describe, expect, it } from "vitest";
import { CLOCKS, WEEK_STARTS } from "../core/parent-data/setting-choices";
import { firstWeekday } from "./first-weekday";
import { formatMinuteOfDay, formatRange, formatTime } from "./format";
import { LANGUAGES } from "./language-list";
import { localeFor } from "./languages";

const LATE = 22 * 60 + 52;
const asBrowser = { clock: "browser", weekStart: "browser" } as const;
const plain = (text: string) => text.replace(/\s/g, " ");

describe("the locale for times and weeks", () => {
  it("is the browser's, where the parent chose nothing", () => {
    expect(localeFor("en", "en-US", asBrowser)).toBe("en-US");
    expect(localeFor("nl", "en-US", asBrowser)).toBe("nl-BE");
  });

  it("has what the parent chose: a browser from the US writes as in Belgium", () => {
    const locale = localeFor("en", "en-US", { clock: "24h", weekStart: "monday" });
    expect(locale).toBe("en-US-u-hc-h23-fw-mon");
    expect(formatMinuteOfDay(LATE, locale)).toBe("22:52");
    expect(formatMinuteOfDay(0, locale)).toBe("00:00");
    expect(formatTime(new Date(2026, 2, 10, 22, 52).getTime(), locale)).toBe("22:52");
    expect(plain(formatRange(LATE, 120, locale))).toMatch(/^22:52 ?– ?00:52$/);
    expect(firstWeekday(locale)).toBe(1);
  });

  it("has what the parent chose: a browser from Belgium writes as in the US", () => {
    const locale = localeFor("nl", "nl-BE", { clock: "12h", weekStart: "sunday" });
    expect(plain(formatMinuteOfDay(LATE, locale))).toMatch(/^10:52 p\.?m\.?$/i);
    expect(firstWeekday(locale)).toBe(7);
  });

  it("takes the place of an extension that the browser's own tag has", () => {
    const locale = localeFor("en", "en-US-u-hc-h12", { ...asBrowser, clock: "24h" });
    expect(formatMinuteOfDay(LATE, locale)).toBe("22:52");
  });

  it("is a valid tag in every language, for every choice", () => {
    for (const language of LANGUAGES)
      for (const clock of CLOCKS)
        for (const weekStart of WEEK_STARTS) {
          const locale = localeFor(language, "en-US", { clock, weekStart });
          expect(Intl.getCanonicalLocales(locale)).toHaveLength(1);
          const cycle = new Intl.DateTimeFormat(locale, { hour: "numeric" }).resolvedOptions();
          if (clock !== "browser") expect(cycle.hour12, locale).toBe(clock === "12h");
        }
  });
});
