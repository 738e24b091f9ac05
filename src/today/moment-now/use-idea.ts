import { useEffect, useRef, useState } from "preact/hooks";
import { MAX_EXCEPT, type MomentId } from "../../core/moment/moment";
import type { MomentFilters } from "../../core/moment/moment-filters";
import type { PopupMemoryPart } from "../../core/view/popup-memory";
import type { View } from "../../core/view/view";
import { createLatest } from "../../ui/latest";
import { type LoadedIdea, wordsIn } from "./IdeaCard";
import type { MomentActions } from "./moment-actions";
import type { MomentMemory } from "./moment-memory";

const NO_FILTERS: MomentFilters = { handsFull: false, onTheRoad: false, calm: false, tired: false };

/**
 * The idea that fits the filters; at first that of the last popup, if it was left there. Changed filters ask
 * anew, and a late answer to older ones is dropped.
 */
export function useIdea(view: View, actions: MomentActions, memory: MomentMemory) {
  const [left] = useState(() => memory.get("moment"));
  const [filters, setFilters] = useState(left?.filters ?? NO_FILTERS);
  const [found, setFound] = useState<LoadedIdea | null>(null);
  const seen = useRef<MomentId[]>(left?.seen ?? []);
  const [latest] = useState(createLatest);

  const find = async (wanted: MomentFilters) => {
    const isLatest = latest.begin();
    const [idea, texts] = await Promise.all([
      actions.momentNow(wanted, seen.current),
      actions.loadMoments(),
    ]);
    if (!isLatest()) return;
    if (idea) seen.current = [...seen.current, idea.momentId].slice(-MAX_EXCEPT);
    memory.set("moment", idea && { filters: wanted, idea, seen: seen.current });
    setFound({ idea, texts });
    if (idea) actions.momentShown(idea.momentId);
  };
  const showAgain = async ({ idea, filters: wanted }: PopupMemoryPart<"moment">) => {
    const isLatest = latest.begin();
    const again = { idea, texts: await actions.loadMoments() };
    if (!isLatest()) return;
    if (mayShowAgain(again, view)) setFound(again);
    else await find(wanted);
  };
  useEffect(() => {
    void (left ? showAgain(left) : find(filters));
    // An answer that comes after the parent went back must not be remembered.
    return () => void latest.begin();
  }, []);

  const changeFilters = (chosen: readonly (keyof MomentFilters)[]) => {
    const wanted = { ...NO_FILTERS };
    for (const filter of chosen) wanted[filter] = true;
    setFilters(wanted);
    void find(wanted);
  };
  return { filters, found, changeFilters, another: () => void find(filters) };
}

/** Not if the parent has removed it since then, or said that it is not for them. */
const mayShowAgain = (again: LoadedIdea, { own, notForUs }: View): boolean =>
  wordsIn(again, own) !== null &&
  !notForUs.some(({ momentId }) => momentId === again.idea?.momentId);
