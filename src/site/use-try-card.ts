import { useEffect, useState } from "preact/hooks";
import { type EndingAction, isEnding } from "../card/ending-action";
import type { Idea } from "../core/moment/idea";
import type { MomentId } from "../core/moment/moment";
import type { MomentFilters } from "../core/moment/moment-filters";
import type { CardAction } from "../core/offer/card-action";
import { MAX_SWAPS } from "../core/offer/offer";
import type { SiteActions } from "./site-props";

interface TryState {
  filters: MomentFilters;
  /** Null: nothing fits the filters. */
  idea: Idea | null;
  /** What was swapped away since the card came. */
  swapped: readonly MomentId[];
  /** The press that ended the card; null: the card is there. */
  answer: EndingAction | null;
}

export const NO_FILTERS: MomentFilters = {
  handsFull: false,
  onTheRoad: false,
  calm: false,
  tired: false,
};

/** A card as the extension would show it, and what its buttons do. Null until the first idea was chosen. */
export function useTryCard(actions: SiteActions) {
  const [state, setState] = useState<TryState | null>(null);
  const bring = (filters: MomentFilters, swapped: readonly MomentId[] = []): void =>
    setState({ filters, idea: actions.momentNow(filters, swapped), swapped, answer: null });
  useEffect(() => bring(NO_FILTERS), []);

  const act = (action: CardAction): void => {
    if (!state?.idea) return;
    const { momentId } = state.idea;
    if (action.kind === "keep") void actions.keep(momentId, action.kept);
    else if (action.kind === "another") bring(state.filters, [...state.swapped, momentId]);
    else if (isEnding(action)) {
      if (action.kind === "not-for-us") void actions.notForUs(momentId, true);
      setState({ ...state, answer: action });
    }
  };
  const undo = (): void => {
    if (!state?.idea) return;
    if (state.answer?.kind === "not-for-us") void actions.notForUs(state.idea.momentId, false);
    setState({ ...state, answer: null });
  };
  return {
    state,
    mayAnother: (state?.swapped.length ?? 0) < MAX_SWAPS,
    act,
    undo,
    choose: (filters: MomentFilters) => bring(filters),
    next: () => bring(state?.filters ?? NO_FILTERS),
  };
}
