import { useLayoutEffect, useRef } from "preact/hooks";
import { inWeekOrder } from "../../content/days-in-words";
import { fill } from "../../content/fill";
import { formatHourMark, formatWeekday } from "../../content/format";
import type { QuietTime } from "../../core/quiet-time/quiet-time";
import { WEEKDAYS, type Weekday } from "../../core/quiet-time/quiet-time-bounds";
import { MINUTES_A_DAY } from "../../core/time";
import type { PartProps } from "../home-props";
import { nameInWords, timesInWords, whenInWords } from "./quiet-time-in-words";
import { useDrag } from "./use-drag";
import type { useMoving } from "./use-moving";
import { hoursToDraw, type Piece, piecesOf } from "./week-geometry";

type Props = Pick<PartProps, "texts" | "locale"> & {
  /** With the draft of the one that is being moved. */
  quietTimes: readonly QuietTime[];
  moving: ReturnType<typeof useMoving>;
};

/** A week's quiet times. Moving one on one day moves it on all its days. */
export function Week(props: Props) {
  const { quietTimes, locale, texts } = props;
  const pieces = piecesOf(quietTimes);
  const hours = hoursToDraw(pieces);
  const days = inWeekOrder(WEEKDAYS, locale);
  return (
    <fieldset class="week" aria-label={texts.home.quietTimes.week}>
      <Hours {...hours} locale={locale} />
      {days.map((day) => (
        <div class="day" key={day}>
          <p class="day-name" aria-hidden="true">
            {formatWeekday(day, locale, "short")}
          </p>
          <div class="day-hours" style={{ "--hours": hours.to - hours.from }}>
            {pieces
              .filter((piece) => piece.day === day)
              .map((piece) => (
                <Block
                  key={`${piece.quietTimeId} ${piece.isRest}`}
                  {...props}
                  piece={piece}
                  hours={hours}
                  days={days}
                />
              ))}
          </div>
        </div>
      ))}
      <NewTimes {...props} />
    </fieldset>
  );
}

/** The times of the draft, outside the area that the hand covers. */
function NewTimes({ moving, texts, locale }: Props) {
  if (!moving.held) return null;
  return (
    <p class="new-times own-words" aria-hidden="true">
      {fill(texts.home.quietTimes.moved, {
        name: nameInWords(moving.held, texts, locale),
        times: timesInWords(moving.held, locale),
      })}
    </p>
  );
}

function Hours({ from, to, locale }: { from: number; to: number; locale: string }) {
  const marks = Array.from({ length: to - from + 1 }, (_, place) => from + place);
  return (
    <div class="hours" aria-hidden="true" style={{ "--hours": to - from }}>
      {marks
        .filter((hour) => hour % 3 === 0)
        .map((hour) => (
          <span key={hour} style={{ "--from": hour - from }}>
            {formatHourMark(hour, locale)}
          </span>
        ))}
    </div>
  );
}

interface BlockProps extends Props {
  piece: Piece;
  hours: { from: number; to: number };
  days: readonly Weekday[];
}

function Block(props: BlockProps) {
  const { piece, hours, days, quietTimes, moving, texts, locale } = props;
  const drag = useDrag(hours, moving);
  const quietTime = quietTimes.find(({ id }) => id === piece.quietTimeId);
  if (!quietTime) return null;
  const firstDay = days.find((day) => quietTime.days.includes(day));
  const name = nameInWords(quietTime, texts, locale);
  // Only one piece of each quiet time is focusable, so that Tab stops there once.
  const hasAnnouncement = piece.day === firstDay && !piece.isRest;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the piece with the label has a role; the others repeat it for mouse and touch
    <div
      class={classOf(quietTime, moving.held?.id === quietTime.id)}
      style={placeOf(piece, hours)}
      title={name}
      {...(hasAnnouncement ? announcement(quietTime, name, props) : { "aria-hidden": true })}
      onKeyDown={(event) => moving.press(quietTime, event)}
      onKeyUp={moving.letGo}
      onBlur={moving.letGo}
      onPointerDown={(event) => !piece.isRest && drag.begin(event, quietTime)}
      onPointerMove={drag.move}
      onPointerUp={drag.end}
      onPointerCancel={drag.giveUp}
      onTouchMove={drag.keep}
      onContextMenu={drag.keep}
    >
      <BlockName name={shortName(quietTime, texts, locale)} />
    </div>
  );
}

/** Where it has the room it needs; the list below has every name. */
function BlockName({ name }: { name: string }) {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const words = element.current;
    const block = words?.parentElement;
    if (!words || !block) return;
    const hideIfTooLarge = () => {
      words.hidden = false;
      words.hidden =
        words.scrollWidth > block.clientWidth || words.offsetHeight > block.clientHeight;
    };
    const resized = new ResizeObserver(hideIfTooLarge);
    resized.observe(block);
    return () => resized.disconnect();
  }, [name]);
  return (
    <span class="own-words" aria-hidden="true" ref={element}>
      {name}
    </span>
  );
}

/** "Pyjamas +2" for one of three routines without a name. */
function shortName(quietTime: QuietTime, texts: Props["texts"], locale: string): string {
  const { name, routines } = quietTime;
  const [first, ...others] = routines;
  if (name || !first || others.length === 0) return nameInWords(quietTime, texts, locale);
  return `${texts.card.routines[first]} +${others.length}`;
}

function classOf({ on, fortnightFrom }: QuietTime, isHeld: boolean): string {
  return ["block", !on && "block-off", fortnightFrom && "block-fortnight", isHeld && "block-held"]
    .filter(Boolean)
    .join(" ");
}

/** Exposed as a slider: the ARIA role for what the arrow keys move. */
function announcement(quietTime: QuietTime, name: string, { texts, locale }: Props) {
  return {
    role: "slider",
    tabIndex: 0,
    "aria-label": name,
    "aria-orientation": "vertical",
    "aria-valuemin": 0,
    "aria-valuemax": MINUTES_A_DAY - 5,
    "aria-valuenow": quietTime.start,
    "aria-valuetext": whenInWords(quietTime, texts, locale),
  } as const;
}

function placeOf(piece: Piece, hours: { from: number }) {
  return {
    "--from": piece.from / 60 - hours.from,
    "--long": (piece.to - piece.from) / 60,
    "--lane": piece.lane,
    "--lanes": piece.lanes,
  };
}
