import { useLayoutEffect, useRef } from "preact/hooks";
import { inWeekOrder } from "../../content/days-in-words";
import { fill } from "../../content/fill";
import { formatHourMark, formatWeekday } from "../../content/format";
import type { QuietTime } from "../../core/quiet-time/quiet-time";
import { WEEKDAYS, type Weekday } from "../../core/quiet-time/quiet-time-bounds";
import type { PartProps } from "../home-props";
import { blockInWords, nameInWords, shortNameInWords, timesInWords } from "./quiet-time-in-words";
import { useDrag } from "./use-drag";
import { useEmptyPress } from "./use-empty-press";
import type { useMoving } from "./use-moving";
import {
  hoursToDraw,
  LEAST_DRAWN_MINUTES,
  type NewSpan,
  type Piece,
  piecesOf,
} from "./week-geometry";

interface Props extends Pick<PartProps, "texts" | "locale"> {
  /** With the draft of the one that is being moved, in the order in which Tab goes through a day. */
  quietTimes: readonly QuietTime[];
  moving: ReturnType<typeof useMoving>;
  /** The quiet time whose popover is open. */
  openId: string | null;
  onOpen(quietTimeId: string, block: HTMLElement): void;
  onNew(span: NewSpan): void;
}

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
        <Day
          key={day}
          {...props}
          {...{ day, days, hours }}
          pieces={pieces.filter((piece) => piece.day === day)}
        />
      ))}
    </fieldset>
  );
}

interface DayProps extends Props {
  day: Weekday;
  days: readonly Weekday[];
  hours: { from: number; to: number };
  pieces: readonly Piece[];
}

function Day(props: DayProps) {
  const { day, hours, pieces, quietTimes, locale } = props;
  const press = useEmptyPress(hours, props.onNew);
  const placeOfId = (id: string) => quietTimes.findIndex((each) => each.id === id);
  const inOrder = [...pieces].sort((a, b) => placeOfId(a.quietTimeId) - placeOfId(b.quietTimeId));
  return (
    <div class="day">
      <p class="day-name" aria-hidden="true">
        {formatWeekday(day, locale, "short")}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: for a pointer alone; the button above the week adds one too */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same */}
      <div
        class="day-hours"
        style={{ "--hours": hours.to - hours.from }}
        onPointerDown={(event) => press.begin(event, props.openId !== null)}
        onClick={(event) => press.click(event, day)}
      >
        {inOrder.map((piece) => (
          <Block key={`${piece.quietTimeId} ${piece.isRest}`} {...props} piece={piece} />
        ))}
      </div>
    </div>
  );
}

/** The times of the draft, outside the area that the hand covers. */
export function NewTimes({ moving, texts, locale }: Pick<Props, "moving" | "texts" | "locale">) {
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

/**
 * A button that opens the popover: one element can't be both a button and a slider, and the popover has fields for
 * all that a slider could tell. Arrow keys on it still move it, and the notice of each move tells the new times.
 */
function Block(props: DayProps & { piece: Piece }) {
  const { piece, hours, days, quietTimes, moving, texts, locale, openId, onOpen } = props;
  const drag = useDrag(hours, moving);
  const wasOpen = useRef(false);
  const quietTime = quietTimes.find(({ id }) => id === piece.quietTimeId);
  if (!quietTime) return null;
  const isOpen = openId === quietTime.id;
  // What is drawn is in the button's name, for those who speak to press it; the tooltip has the whole name.
  const shortName = shortNameInWords(quietTime, texts, locale);
  const fullName = nameInWords(quietTime, texts, locale);
  const shared = {
    class: classOf(quietTime, piece, moving.held?.id === quietTime.id),
    style: placeOf(piece, hours),
    title: blockInWords(quietTime, fullName, texts, locale),
    onPointerDown: (event: PointerEvent) => {
      // A press outside an open popover closes it; on its own block it does no more than that.
      wasOpen.current = isOpen;
      if (!piece.isRest) drag.begin(event, quietTime);
    },
    onPointerMove: drag.move,
    onPointerUp: drag.end,
    onPointerCancel: drag.giveUp,
    onTouchMove: drag.keep,
    onContextMenu: drag.keep,
    onClick: (event: MouseEvent) => {
      const isToClose = event.detail > 0 && wasOpen.current;
      if (!isToClose && !drag.endsDrag(event))
        onOpen(quietTime.id, event.currentTarget as HTMLElement);
    },
    children: <BlockName name={shortName} />,
  };
  // Only one piece of each quiet time is a button, so that Tab stops there once; the others are for pointers.
  const isButton = piece.day === days.find((day) => quietTime.days.includes(day)) && !piece.isRest;
  if (!isButton) return <div {...shared} aria-hidden="true" />;
  return (
    <button
      {...shared}
      type="button"
      id={blockId(quietTime.id)}
      aria-label={blockInWords(quietTime, shortName, texts, locale)}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onKeyDown={(event) => moving.press(quietTime, event)}
      onKeyUp={moving.letGo}
      onBlur={moving.letGo}
    />
  );
}

/** For returning the focus to a block. */
export const blockId = (quietTimeId: string): string => `block-${quietTimeId}`;

/** Where it has the room it needs; the popover has every name. */
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

function classOf({ on, fortnightFrom }: QuietTime, { from, to }: Piece, isHeld: boolean): string {
  return [
    "block",
    !on && "block-off",
    fortnightFrom && "block-fortnight",
    to - from <= LEAST_DRAWN_MINUTES && "block-short",
    isHeld && "block-held",
  ]
    .filter(Boolean)
    .join(" ");
}

function placeOf(piece: Piece, hours: { from: number }) {
  return {
    "--from": piece.from / 60 - hours.from,
    "--long": (piece.to - piece.from) / 60,
    "--lane": piece.lane,
    "--lanes": piece.lanes,
  };
}
