import { HOUR_MS, type Instant } from "../../core/time";

/** A part of the strip; both ends in hundredths of its width, 0 to 100. */
export interface Place {
  start: number;
  width: number;
}

interface Span {
  from: Instant;
  to: Instant;
}

/** What the strip shows of a day by itself, in hours of the wall clock. */
const USUAL_HOURS = { from: 6, to: 22 };
/** Marks between the ends stand at every sixth hour. */
const HOURS_BETWEEN_MARKS = 6;
/** Nearer than this to an end, in hundredths of the width, a mark would touch that end's own. */
const LEAST_DISTANCE_OF_MARKS = 20;

/**
 * The part of the day that is drawn: from 6 to 22, and wider by whole hours where one of the spans or now lies
 * outside of that. Never beyond the day.
 */
export function windowOf(day: Span, spans: readonly Span[], now: Instant): Span {
  const clamp = (instant: Instant) => Math.min(day.to, Math.max(day.from, instant));
  const drawn = spans.filter(({ from, to }) => to > day.from && from < day.to);
  const atHour = (hour: number) => new Date(day.from).setHours(hour, 0, 0, 0);
  const starts = [now, ...drawn.map(({ from }) => from)].map((each) => hourBefore(clamp(each)));
  const ends = [now, ...drawn.map(({ to }) => to)].map((each) => clamp(hourAfter(clamp(each))));
  return {
    from: Math.min(atHour(USUAL_HOURS.from), ...starts),
    to: Math.max(atHour(USUAL_HOURS.to), ...ends),
  };
}

const hourBefore = (instant: Instant): Instant => new Date(instant).setMinutes(0, 0, 0);

function hourAfter(instant: Instant): Instant {
  const before = hourBefore(instant);
  return before === instant ? instant : before + HOUR_MS;
}

/**
 * Where a span lies on the strip, clipped to it; null if it lies outside. It is widened to
 * `leastWidth`, so that it is visible, and shifted to stay inside.
 */
export function placeOn(strip: Span, span: Span, leastWidth: number): Place | null {
  if (span.to <= strip.from || span.from >= strip.to || span.to < span.from) return null;
  const from = pointOn(strip, span.from);
  const width = Math.max(leastWidth, pointOn(strip, span.to) - from);
  return { start: round(Math.min(from, 100 - width)), width: round(width) };
}

/** Where an instant lies on the strip, clamped to it. */
export function pointOn(strip: Span, instant: Instant): number {
  const share = (instant - strip.from) / (strip.to - strip.from);
  return round(Math.min(1, Math.max(0, share)) * 100);
}

/**
 * The labelled hours: both ends, and every sixth between them that has room. By the wall clock: on a day of 23 or
 * 25 hours they are not evenly spaced.
 */
export function hoursOn(strip: Span): { hour: number; at: number }[] {
  const first = new Date(strip.from).getHours();
  // The end may be midnight, which is the hour 24 of this day.
  const last = new Date(strip.to).getHours() || 24;
  const between = Array.from({ length: 24 / HOURS_BETWEEN_MARKS }, (_, place) => ({
    hour: place * HOURS_BETWEEN_MARKS,
    at: pointOn(strip, new Date(strip.from).setHours(place * HOURS_BETWEEN_MARKS, 0, 0, 0)),
  }));
  const hasRoom = ({ at }: { at: number }) =>
    at >= LEAST_DISTANCE_OF_MARKS && at <= 100 - LEAST_DISTANCE_OF_MARKS;
  return [{ hour: first, at: 0 }, ...between.filter(hasRoom), { hour: last, at: 100 }];
}

const round = (value: number): number => Math.round(value * 100) / 100;
