import type { Instant } from "../core/time";

/** A part of the strip; both ends in hundredths of its width, 0 to 100. */
export interface Place {
  start: number;
  width: number;
}

interface Span {
  from: Instant;
  to: Instant;
}

/**
 * Where a span lies on the day's strip, clipped to it; null if it lies outside. It is widened to
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

/** The labelled hours, by the wall clock: on a day of 23 or 25 hours they are not evenly spaced. */
export function hoursOn(strip: Span): { hour: number; at: number }[] {
  return [0, 6, 12, 18, 24].map((hour) => ({
    hour,
    at: pointOn(strip, new Date(strip.from).setHours(hour, 0, 0, 0)),
  }));
}

const round = (value: number): number => Math.round(value * 100) / 100;
