/** Why no card comes right now; the popup says each in plain words. */
export const REASONS = [
  "no-quiet-time",
  "outside",
  "skipped-today",
  "paused",
  "not-browsing",
  "session-too-short",
  "sound-is-playing",
  "full-screen",
  "camera-in-use",
  "typing",
  "already-came",
  "so-soon",
  "enough-today",
  "enough-this-week",
  "later",
  "signal-missing",
  "on-the-road",
  "no-moment-left",
  "waiting-for-a-pause",
] as const;
export type Reason = (typeof REASONS)[number];
