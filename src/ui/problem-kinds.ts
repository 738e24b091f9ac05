import type { Problem } from "../core/effect";
import type { OwnProblem } from "../core/moment/check-own-moment";
import type { QuietTimeProblem } from "../core/quiet-time/quiet-time";

/** A problem of a parent's own moment. Every other one is of a quiet time. */
export const isOwnProblem = (problem: Problem): problem is OwnProblem => problem.startsWith("own-");

export const isQuietTimeProblem = (problem: Problem): problem is QuietTimeProblem =>
  !isOwnProblem(problem);
