import type { OwnMoment } from "./own-moment";
import { LONGEST_OWN_TEXT, LONGEST_OWN_TITLE } from "./own-moment-bounds";

export type OwnProblem =
  | "own-no-title"
  | "own-title-too-long"
  | "own-text-too-long"
  | "own-too-many";

/** What a parent's moment lacks; empty when it is whole. */
export function problemsOfOwn(own: OwnMoment): OwnProblem[] {
  const problems: OwnProblem[] = [];
  if (own.title.trim() === "") problems.push("own-no-title");
  if ([...own.title].length > LONGEST_OWN_TITLE) problems.push("own-title-too-long");
  if ([...own.text].length > LONGEST_OWN_TEXT) problems.push("own-text-too-long");
  return problems;
}
