import { AGE_BANDS, type Moment } from "./moment";
import type { OwnMoment } from "./own-moment";

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
