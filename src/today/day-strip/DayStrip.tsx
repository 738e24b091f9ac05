import { formatHourMark } from "../../content/format";
import type { Instant } from "../../core/time";
import type { View } from "../../core/view/view";
import { useUniqueId } from "../../ui/controls/use-unique-id";
import { useWords } from "../../ui/words";
import { DayTable } from "./DayTable";
import { sessionsToShow } from "./sessions-to-show";
import { hoursOn, type Place, placeOn, pointOn, windowOf } from "./strip-geometry";
import { type SpanInWords, spansOfDay } from "./strip-words";

interface Drawn {
  view: View;
  /** The part of the day that is drawn. */
  strip: { from: Instant; to: Instant };
}

/**
 * Today as a strip, from 6 to 22, and wider where something lies outside: parents are up for feeds. Each bar has
 * its name and times as a tooltip; screen readers have the table.
 */
export function DayStrip({ view, hasHeading }: { view: View; hasHeading: boolean }) {
  const { popup } = useWords();
  const id = useUniqueId();
  const strip = windowOf(view.strip, [...view.strip.quiet, ...sessionsToShow(view)], view.now);
  return (
    <section class="day">
      {hasHeading && <h2 class="for-ears">{popup.strip.title}</h2>}
      <svg
        class="day-strip"
        viewBox="0 0 340 26"
        role="img"
        aria-label={
          view.settings.hideBrowsing ? popup.strip.descriptionOfTimes : popup.strip.description
        }
      >
        <Ground id={id} strip={strip} />
        <Bars view={view} strip={strip} />
        <NowMark x={at(pointOn(strip, view.now))} />
      </svg>
      <Hours strip={strip} />
      <DayTable view={view} />
    </section>
  );
}

/** It is dark before 6 and after 21, and light from 8 to 18. */
const LIGHT = [
  { hour: 6, kind: "night-stop" },
  { hour: 8, kind: "day-stop" },
  { hour: 18, kind: "day-stop" },
  { hour: 21, kind: "night-stop" },
];

function Ground({ id, strip }: { id: string } & Pick<Drawn, "strip">) {
  return (
    <>
      <linearGradient id={`${id}-light`}>
        {LIGHT.map(({ hour, kind }) => (
          <stop
            key={hour}
            class={kind}
            offset={pointOn(strip, new Date(strip.from).setHours(hour, 0, 0, 0)) / 100}
          />
        ))}
      </linearGradient>
      <rect class="day-ground" width="340" height="26" rx="6" fill={`url(#${id}-light)`} />
    </>
  );
}

function Bars({ view, strip }: Drawn) {
  const spans = spansOfDay(view, useWords());
  return (
    <>
      {spans
        .filter(({ kind }) => kind !== "session")
        .map((span) => (
          <Bar
            key={`${span.what} ${span.from}`}
            span={span}
            className={span.kind === "skipped" ? "quiet-skipped" : "quiet-bar"}
            place={placeOn(strip, span, 2.4)}
            y={1}
            height={24}
          />
        ))}
      {spans
        .filter(({ kind }) => kind === "session")
        .map((span) => (
          <Bar
            key={span.from}
            span={span}
            className="session-bar"
            place={placeOn(strip, span, 1.2)}
            y={9}
            height={8}
          />
        ))}
    </>
  );
}

interface BarProps {
  className: string;
  span: SpanInWords;
  place: Place | null;
  y: number;
  height: number;
}

function Bar({ className, span, place, y, height }: BarProps) {
  if (!place) return null;
  const width = at(place.width);
  const radius = Math.min(width / 2, height / 2, 6);
  return (
    <rect class={className} x={at(place.start)} y={y} width={width} height={height} rx={radius}>
      <title class="own-words">{span.tooltip}</title>
    </rect>
  );
}

function NowMark({ x }: { x: number }) {
  return (
    <g class="now-mark">
      <line x1={x} x2={x} y1="-1" y2="29" />
      <circle cx={x} cy="-1" r="3.5" />
    </g>
  );
}

/** Converts hundredths to the picture's units. */
const at = (hundredths: number): number => hundredths * 3.4;

function Hours({ strip }: Pick<Drawn, "strip">) {
  const { locale } = useWords();
  return (
    <div class="strip-hours" aria-hidden="true">
      {hoursOn(strip).map(({ hour, at: place }) => (
        <span key={hour} style={{ insetInlineStart: `${place}%` }}>
          {formatHourMark(hour, locale)}
        </span>
      ))}
    </div>
  );
}
