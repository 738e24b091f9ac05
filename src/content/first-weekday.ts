const CHOSEN = { mon: 1, sat: 6, sun: 7 } as const;

/**
 * First day of the week, as ISO weekday: that of the locale's extension (`-u-fw-mon`), which not every
 * `getWeekInfo` reads; else from the browser if it has `getWeekInfo`; else from the table.
 */
export function firstWeekday(locale: string): number {
  const chosen = /-u(?:-\w+)*-fw-(mon|sat|sun)\b/.exec(locale)?.[1];
  if (chosen) return CHOSEN[chosen as keyof typeof CHOSEN];
  const asked = new Intl.Locale(locale) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (asked.getWeekInfo?.() ?? asked.weekInfo)?.firstDay ?? firstWeekdayByTable(asked);
}

/** For Firefox before 153, which has no `getWeekInfo`: https://bugzilla.mozilla.org/show_bug.cgi?id=1693576. */
export function firstWeekdayByTable(locale: Intl.Locale): number {
  const region = locale.maximize().region ?? "";
  if (SUNDAY_FIRST.includes(region)) return 7;
  return SATURDAY_FIRST.includes(region) ? 6 : 1;
}

/** Regions whose week does not begin on Monday (CLDR 48, `weekData`); Friday, in one, is left out. */
const SUNDAY_FIRST =
  "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW".split(
    " ",
  );
const SATURDAY_FIRST = "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY".split(" ");
