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
 * Where a span lies on the day's strip, cut off at its edges; null where it lies outside.
 * At least `leastWidth` wide, to be seen, and then kept inside.
 */
export function placeOn(strip: Span, span: Span, leastWidth: number): Place | null {
  if (span.to <= strip.from || span.from >= strip.to || span.to < span.from) return null;
  const from = pointOn(strip, span.from);
  const width = Math.max(leastWidth, pointOn(strip, span.to) - from);
  return { start: round(Math.min(from, 100 - width)), width: round(width) };
}

/** Where an instant lies, kept within the strip. */
export function pointOn(strip: Span, instant: Instant): number {
  const share = (instant - strip.from) / (strip.to - strip.from);
  return round(Math.min(1, Math.max(0, share)) * 100);
}

/** The strip's hours to name, each where the wall clock says it: a day of 23 or 25 hours shifts them. */
export function hoursOn(strip: Span): { hour: number; at: number }[] {
  return [0, 6, 12, 18, 24].map((hour) => ({
    hour,
    at: pointOn(strip, new Date(strip.from).setHours(hour, 0, 0, 0)),
  }));
}

const round = (value: number): number => Math.round(value * 100) / 100;
