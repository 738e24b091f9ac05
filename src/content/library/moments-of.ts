import type { Moment, Routine } from "../../core/moment/moment";

/** What most moments are: a minute long, with free hands, nothing to fetch, and no study behind them. */
const USUAL = { minutes: 1, props: false, hands: "free", evidence: [] } as const;

/** A moment's facts, without its routine and without what it has in common with most. */
type Facts = Omit<Moment, "routine" | keyof typeof USUAL> &
  Partial<Pick<Moment, keyof typeof USUAL>>;

/** The moments of one routine, each whole. */
export const momentsOf = (routine: Routine, all: readonly Facts[]): readonly Moment[] =>
  all.map((facts) => ({ ...USUAL, ...facts, routine }));
