/** The welcome's steps, in order; each can be skipped. */
export const STEPS = ["hello", "times", "where"] as const;
export type Step = (typeof STEPS)[number];

/** Parses `#times`; anything else is the first step. Steps are in the hash, so that the back button works. */
export const parseStep = (hash: string): Step =>
  STEPS.find((step) => `#${step}` === hash) ?? "hello";

/** The step before (-1) or after (1); null beyond either end. */
export function stepBeside(step: Step, by: -1 | 1): Step | null {
  return STEPS[STEPS.indexOf(step) + by] ?? null;
}
