import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { inWeekOrder } from "../../content/days-in-words";
import { directionOf } from "../../content/direction";
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
/** From midnight to the far edge: half of a leaf, and where the last hour ends. */
const AFTER_MIDNIGHT_PX = 20;
const HOURS = [0, 6, 12, 18, 24];

interface Props {
  week: LookBack;
  label: string;
  locale: string;
}

/**
 * One line per day from midnight to midnight, in the direction of the text: quiet times as bands, ideas as leaves,
 * filled if kept.
 */
export function WeekPicture({ week, label, locale }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(svg);
  const isRightToLeft = directionOf(locale) === "rtl";
  /** So many px from where a line of text begins. */
  const fromStart = (px: number): number => (isRightToLeft ? width - px : px);
  const across = (minute: number): number =>
    fromStart(
      NAME_WIDTH_PX + ((width - NAME_WIDTH_PX - AFTER_MIDNIGHT_PX) * minute) / MINUTES_A_DAY,
    );
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
      {HOURS.map((hour) => {
        const isLast = hour === 24;
        return (
          <text
            key={hour}
            class="hour"
            x={isLast ? fromStart(width) : across(hour * 60)}
            y={12}
            text-anchor={isLast ? "end" : "middle"}
          >
            {formatHourMark(hour, locale)}
          </text>
        );
      })}
      {days.map((day, index) => {
        const middle = TOP_PX + DAY_HEIGHT_PX * index + DAY_HEIGHT_PX / 2;
        return (
          <g key={day.date}>
            <text class="day" x={fromStart(0)} y={middle + 4}>
              {formatWeekday(weekdayOf(day.date), locale, "short")}
            </text>
            <line class="rail" x1={across(0)} x2={across(MINUTES_A_DAY)} y1={middle} y2={middle} />
            {day.quiet.map(({ from, to }) => (
              <rect
                key={from}
                class="quiet"
                x={Math.min(across(from), across(to))}
                y={middle - 9}
                width={Math.max(6, Math.abs(across(to) - across(from)))}
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
