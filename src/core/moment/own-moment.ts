import type { Instant } from "../time";
import { AGE_BANDS, type Moment, type MomentId, type Routine } from "./moment";

export const MAX_OWN_TITLE_LENGTH = 60;
export const MAX_OWN_TEXT_LENGTH = 300;
export const MAX_OWN = 100;

/** A moment a parent wrote, beside ours. */
export interface OwnMoment {
  /** Begins with `own-`, so that it never meets one of ours. */
  id: MomentId;
  routine: Routine;
  /** 1 to `MAX_OWN_TITLE_LENGTH` characters. */
  title: string;
  /** At most `MAX_OWN_TEXT_LENGTH` characters; may be empty. */
  text: string;
  madeAt: Instant;
}

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

/** Ours and the parent's, as one library. */
export const allMoments = (
  ours: readonly Moment[],
  own: readonly OwnMoment[],
): readonly Moment[] => (own.length === 0 ? ours : [...ours, ...own.map(asMoment)]);

/** As the chooser sees it: the parent knows whom it suits, so nothing but full hands filters it out. */
const asMoment = ({ id, routine }: OwnMoment): Moment => ({
  id,
  routine,
  bands: AGE_BANDS,
  movement: "both",
  minutes: 2,
  props: false,
  hands: "free",
  channels: { plain: [] },
  evidence: [],
});
