import type { MinuteOfDay } from "../core/time";

/** A minute of the day as a time field holds it: "16:15". */
export const toTimeValue = (minute: MinuteOfDay): string =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

/** What a time field holds; null: it is empty. */
export function fromTimeValue(value: string): MinuteOfDay | null {
  const [hour, minute] = value.split(":").map(Number);
  return hour === undefined || minute === undefined ? null : hour * 60 + minute;
}
