import type { QuietTime } from "../../core/quiet-time/quiet-time";
import type { Weekday } from "../../core/quiet-time/quiet-time-bounds";
import { MINUTES_A_DAY } from "../../core/time";

/** The part of a quiet time on one day; one that passes midnight has a second piece on the next day. */
export interface Piece {
  quietTimeId: string;
  day: Weekday;
  /** Minutes after midnight, `to` exclusive. */
  from: number;
  to: number;
  /** The quiet time began on the day before. */
  isRest: boolean;
  /** Overlapping pieces are drawn side by side, in `lanes` columns. */
  lane: number;
  lanes: number;
}

type Timed = Pick<QuietTime, "id" | "days" | "start" | "lengthMinutes">;

/** All pieces of a week. */
export function piecesOf(quietTimes: readonly Timed[]): Piece[] {
  const pieces = quietTimes.flatMap((each) => each.days.flatMap((day) => piecesOn(day, each)));
  return ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((day) =>
    withLanes(pieces.filter((piece) => piece.day === day)),
  );
}

function piecesOn(day: Weekday, { id, start, lengthMinutes }: Timed): Piece[] {
  const end = start + lengthMinutes;
  const piece = { quietTimeId: id, day, isRest: false, lane: 0, lanes: 1 };
  const first = { ...piece, from: start, to: Math.min(end, MINUTES_A_DAY) };
  if (end <= MINUTES_A_DAY) return [first];
  const next = ((day % 7) + 1) as Weekday;
  return [first, { ...piece, day: next, from: 0, to: end - MINUTES_A_DAY, isRest: true }];
}

/** A shorter piece is drawn about this long, 24 px high, so that it can be pressed. */
export const LEAST_DRAWN_MINUTES = 30;

const drawnEnd = ({ from, to }: Piece): number => Math.max(to, from + LEAST_DRAWN_MINUTES);

/** Puts each piece into the first free lane. Pieces that overlap, directly or through others, share the width. */
function withLanes(pieces: Piece[]): Piece[] {
  const groups: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.from - b.from)) {
    const group = groups.at(-1);
    if (group?.some((each) => drawnEnd(each) > piece.from)) group.push(piece);
    else groups.push([piece]);
  }
  return groups.flatMap(sharedOut);
}

function sharedOut(group: Piece[]): Piece[] {
  const ends: number[] = [];
  const placed = group.map((piece) => {
    const free = ends.findIndex((end) => end <= piece.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = drawnEnd(piece);
    return { ...piece, lane };
  });
  return placed.map((piece) => ({ ...piece, lanes: ends.length }));
}

/** The hours to draw: 7 to 21, extended to include every quiet time. */
export function hoursToDraw(pieces: readonly Piece[]): { from: number; to: number } {
  const first = Math.min(7 * 60, ...pieces.map(({ from }) => from));
  const last = Math.max(21 * 60, ...pieces.map(({ to }) => to));
  return { from: Math.floor(first / 60), to: Math.ceil(last / 60) };
}

export const STEP_MINUTES = 5;

/** The start after a drag or a key press, in steps of 5 minutes, within the day. */
export function shiftStart(start: number, byMinutes: number): number {
  const steps = Math.round((start + byMinutes) / STEP_MINUTES);
  return Math.min(MINUTES_A_DAY - STEP_MINUTES, Math.max(0, steps * STEP_MINUTES));
}

export interface NewSpan {
  days: Weekday[];
  start: number;
  lengthMinutes: number;
}

const NEW_STEP_MINUTES = 15;
const NEW_LENGTH_MINUTES = 30;

/** What begins where a day was pressed: at the quarter of an hour there. `part` is 0 at the top, 1 at the bottom. */
export function emptyAt(day: Weekday, hours: { from: number; to: number }, part: number): NewSpan {
  const minute = (hours.from + (hours.to - hours.from) * part) * 60;
  const quarter = Math.floor(minute / NEW_STEP_MINUTES) * NEW_STEP_MINUTES;
  const start = Math.min(MINUTES_A_DAY - NEW_STEP_MINUTES, Math.max(0, quarter));
  return { days: [day], start, lengthMinutes: NEW_LENGTH_MINUTES };
}
