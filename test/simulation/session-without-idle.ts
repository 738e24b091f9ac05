import type { SessionTrack } from "../../src/core/session/session";
import type { SessionOracle } from "./session-oracle";

/** A slow answer of the browser, and a focus event that is waited for, delay what is noted by this much. */
const LATE_BY_MS = 10_000;

/**
 * What a stored session has that the true ones do not; null: nothing. Without word of idleness a session may begin
 * late, end early and be cut in two, but it never holds a true break, and never begins before or ends after what
 * the parent did.
 */
export function inventedIn(
  { current, ended }: SessionTrack,
  { sessions, isBrowsing }: SessionOracle,
  { now, wallOffset }: { now: number; wallOffset: number },
): string | null {
  const last = ended.at(-1);
  const stored = current
    ? { from: current.start, to: current.lastActive }
    : last && { from: last.from, to: last.to };
  if (!stored || sessions.length === 0) return null;
  const from = stored.from - wallOffset;
  const to = stored.to - wallOffset;
  const isTrue = sessions.some(({ start, end }, index) => {
    const trueEnd = isBrowsing && index === sessions.length - 1 ? now : end;
    return from >= start - LATE_BY_MS && to <= trueEnd + LATE_BY_MS;
  });
  if (isTrue) return null;
  const text = (at: number) => new Date(at + wallOffset).toISOString();
  const all = sessions.map(({ start, end }) => `${text(start)} to ${text(end)}`);
  return `a session from ${text(from)} to ${text(to)}, which none was: ${all.join(", ")}`;
}
