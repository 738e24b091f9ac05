import type { OwnMoment } from "./own-moment";
import { MAX_OWN_TEXT_LENGTH, MAX_OWN_TITLE_LENGTH } from "./own-moment-bounds";

export type OwnProblem =
  | "own-no-title"
  | "own-title-too-long"
  | "own-text-too-long"
  | "own-too-many";

/** What a parent's moment lacks; empty when it is whole. */
export function problemsOfOwn(own: OwnMoment): OwnProblem[] {
  const problems: OwnProblem[] = [];
  if (own.title.trim() === "") problems.push("own-no-title");
  if ([...own.title].length > MAX_OWN_TITLE_LENGTH) problems.push("own-title-too-long");
  if ([...own.text].length > MAX_OWN_TEXT_LENGTH) problems.push("own-text-too-long");
  return problems;
}
