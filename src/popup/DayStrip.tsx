import { formatHourMark } from "../content/format";
import type { View } from "../core/view/view";
import { useUniqueId } from "../ui/controls/use-unique-id";
import { DayTable } from "./DayTable";
import { useWords } from "./popup-words";
import { sessionsToShow } from "./sessions-to-show";
import { hoursOn, type Place, placeOn, pointOn } from "./strip-geometry";

/** Today as a strip from midnight to midnight. The night is included, since parents are up for feeds. */
export function DayStrip({ view }: { view: View }) {
  const { popup } = useWords();
  const id = useUniqueId();
  return (
    <section class="day">
      <h2 class="for-ears">{popup.strip.title}</h2>
      <svg
        class="day-strip"
        viewBox="0 0 340 36"
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
      >
        <title id={`${id}-title`}>{popup.strip.title}</title>
        <desc id={`${id}-description`}>
          {view.settings.hideBrowsing ? popup.strip.descriptionOfTimes : popup.strip.description}
        </desc>
        <Ground id={id} />
        <Drawn view={view} />
      </svg>
      <Hours view={view} />
      <Legend view={view} />
      <DayTable view={view} />
    </section>
  );
}

function Ground({ id }: { id: string }) {
  return (
    <>
      <linearGradient id={`${id}-light`}>
        <stop class="night-stop" offset="0.2" />
        <stop class="day-stop" offset="0.33" />
        <stop class="day-stop" offset="0.75" />
        <stop class="night-stop" offset="0.88" />
      </linearGradient>
      <rect
        class="day-ground"
        x="0"
        y="5"
        width="340"
        height="26"
        rx="13"
        fill={`url(#${id}-light)`}
      />
    </>
  );
}

function Drawn({ view }: { view: View }) {
  const { strip, now } = view;
  const x = at(pointOn(strip, now));
  return (
    <>
      {strip.quiet.map((span) => (
        <Bar
          key={`${span.quietTimeId} ${span.from}`}
          className={span.skipped ? "quiet-skipped" : "quiet-bar"}
          place={placeOn(strip, span, 2.4)}
          y={6}
          height={24}
        />
      ))}
      {sessionsToShow(view).map((span) => (
        <Bar
          key={span.from}
          className="session-bar"
          place={placeOn(strip, span, 1.2)}
          y={14}
          height={8}
        />
      ))}
      <g class="now-mark">
        <line x1={x} x2={x} y1="4" y2="34" />
        <circle cx={x} cy="4" r="3.5" />
      </g>
    </>
  );
}

interface BarProps {
  className: string;
  place: Place | null;
  y: number;
  height: number;
}

function Bar({ className, place, y, height }: BarProps) {
  if (!place) return null;
  const width = at(place.width);
  const radius = Math.min(width / 2, height / 2, 8);
  return (
    <rect class={className} x={at(place.start)} y={y} width={width} height={height} rx={radius} />
  );
}

/** Converts hundredths to the picture's units. */
const at = (hundredths: number): number => hundredths * 3.4;

function Hours({ view }: { view: View }) {
  const { locale } = useWords();
  return (
    <div class="day-hours" aria-hidden="true">
      {hoursOn(view.strip).map(({ hour, at: place }) => (
        <span key={hour} style={{ insetInlineStart: `${place}%` }}>
          {formatHourMark(hour, locale)}
        </span>
      ))}
    </div>
  );
}

function Legend({ view }: { view: View }) {
  const { strip } = useWords().popup;
  return (
    <p class="day-legend" aria-hidden="true">
      <span class="key key-quiet">{strip.quiet}</span>
      {!view.settings.hideBrowsing && <span class="key key-session">{strip.sessions}</span>}
      <span class="key key-now">{strip.now}</span>
    </p>
  );
}
