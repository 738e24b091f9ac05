/** Milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

/** A calendar date on the device's own wall, `YYYY-MM-DD`. */
export type LocalDate = string;

/** Minutes after local midnight, 0 to 1439. */
export type MinuteOfDay = number;

/** What the clock on the wall says. */
export interface Wall {
  date: LocalDate;
  minute: MinuteOfDay;
}

/**
 * The device's time zone, handed in so that the core never reads the process's own.
 * `toInstant` answers for every wall time: one that a clock change skips moves forward by the gap,
 * one that happens twice means the first.
 */
export interface Zone {
  toInstant(wall: Wall): Instant;
  toWall(instant: Instant): Wall;
}

/** A number from 0 up to, not including, 1. */
export type Random = () => number;

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
export const MINUTES_A_DAY = 1_440;
