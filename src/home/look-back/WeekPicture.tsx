import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { inWeekOrder } from "../../content/days-in-words";
import { formatHourMark, formatWeekday } from "../../content/format";
import { weekdayOf } from "../../core/local-date";
import { WEEKDAYS } from "../../core/quiet-time/quiet-time-bounds";
import { MINUTES_A_DAY } from "../../core/time";
import type { LookBack } from "../../core/view/look-back";

/** Used until the element's width is measured. */
const USUAL_WIDTH_PX = 700;
const DAY_HEIGHT_PX = 30;
const TOP_PX = 22;
const NAME_WIDTH_PX = 48;
const LAST_HOUR_WIDTH_PX = 20;
const HOURS = [0, 6, 12, 18, 24];

interface Props {
  week: LookBack;
  label: string;
  locale: string;
}

/** One line per day from midnight to midnight: quiet times as bands, ideas as leaves, filled if kept. */
export function WeekPicture({ week, label, locale }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(svg);
  /** Where a minute of the day lies, left to right. */
  const across = (minute: number): number =>
    NAME_WIDTH_PX + ((width - NAME_WIDTH_PX - LAST_HOUR_WIDTH_PX) * minute) / MINUTES_A_DAY;
  const order = inWeekOrder(WEEKDAYS, locale);
  const days = [...week.days].sort(
    (a, b) => order.indexOf(weekdayOf(a.date)) - order.indexOf(weekdayOf(b.date)),
  );
  return (
    <svg
      ref={svg}
      class="look-back-picture"
      viewBox={`0 0 ${width} ${TOP_PX + DAY_HEIGHT_PX * 7}`}
      role="img"
      aria-label={label}
    >
      {HOURS.map((hour) => (
        <text key={hour} class="hour" x={across(hour * 60)} y={12} text-anchor="middle">
          {formatHourMark(hour, locale)}
        </text>
      ))}
      {days.map((day, index) => {
        const middle = TOP_PX + DAY_HEIGHT_PX * index + DAY_HEIGHT_PX / 2;
        return (
          <g key={day.date}>
            <text class="day" x={0} y={middle + 4}>
              {formatWeekday(weekdayOf(day.date), locale, "short")}
            </text>
            <line class="rail" x1={across(0)} x2={across(MINUTES_A_DAY)} y1={middle} y2={middle} />
            {day.quiet.map(({ from, to }) => (
              <rect
                key={from}
                class="quiet"
                x={across(from)}
                y={middle - 9}
                width={Math.max(6, across(to) - across(from))}
                height={18}
                rx={6}
              />
            ))}
            {day.ideas.map(({ at, kept }) => (
              <path
                key={at}
                class={kept ? "leaf leaf-kept" : "leaf"}
                transform={`translate(${across(at) - 7} ${middle - 7})`}
                d="M1 13C0 5 5 1 13 1c0 8-4 12-10 11"
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** The element's width in CSS pixels: a scaled viewBox would make the text too small on phones. */
function useWidth(svg: RefObject<SVGSVGElement | null>): number {
  const [width, setWidth] = useState(USUAL_WIDTH_PX);
  useLayoutEffect(() => {
    if (!svg.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(svg.current);
    return () => observer.disconnect();
  }, [svg]);
  return width;
}
