import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Idea } from "../core/moment/idea";
import type { MomentId } from "../core/moment/moment";
import type { MomentFilters } from "../core/moment/moment-filters";
import type { View } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { Chips } from "../ui/controls/Chips";
import { Icon } from "../ui/controls/Icon";
import { createLatest } from "../ui/latest";
import { IdeaCard, type LoadedIdea, type ShownWords, wordsIn } from "./IdeaCard";
import type { PopupActions } from "./popup-actions";
import { useWords } from "./popup-words";
import { ShareIdea } from "./ShareIdea";

const FILTERS = ["handsFull", "onTheRoad", "calm", "tired"] as const;

export interface MomentNowProps {
  view: View;
  actions: PopupActions;
  onBack(): void;
}

/** An idea at once, with filters for how things are now. Needs nothing to be set up. */
export function MomentNow({ view, actions, onBack }: MomentNowProps) {
  const { popup } = useWords();
  const now = useIdea(actions);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const shown = now.found?.idea?.momentId;
  useEffect(() => {
    if (shown !== undefined) actions.momentShown(shown);
  }, [shown]);
  return (
    <>
      <main class="moment-now">
        <div class="moment-head">
          <Button variant="icon" label={popup.back} onClick={onBack}>
            <Icon name="back" />
          </Button>
          <h2 ref={heading} tabIndex={-1}>
            {popup.momentNow}
          </h2>
        </div>
        <Chips
          legend={popup.filtersLegend}
          hideLegend
          choices={FILTERS.map((value) => ({ value, name: popup.filters[value] }))}
          chosen={FILTERS.filter((filter) => now.filters[filter])}
          onChange={now.changeFilters}
        />
        {now.filters.tired && (
          <Button variant="text" onClick={() => actions.open("finding/help")}>
            {popup.tiredHelp}
          </Button>
        )}
        <div aria-live="polite" class="idea-place">
          {now.found && (
            <IdeaCard key={now.found.idea?.momentId} loaded={now.found} own={view.own} />
          )}
        </div>
      </main>
      {now.found?.idea && (
        <IdeaButtons
          idea={now.found.idea}
          words={wordsIn(now.found, view.own)}
          view={view}
          actions={actions}
          onAnother={now.another}
        />
      )}
    </>
  );
}

interface ButtonsProps {
  idea: Idea;
  /** Null: this version has no words for it. */
  words: ShownWords | null;
  view: View;
  actions: PopupActions;
  onAnother(): void;
}

function IdeaButtons({ idea, words, view, actions, onAnother }: ButtonsProps) {
  const { card } = useWords();
  const { momentId } = idea;
  const isKept = view.kept.some((kept) => kept.momentId === momentId);
  return (
    <footer class="bottom idea-buttons">
      <Button onClick={onAnother}>{card.another}</Button>
      <Button pressed={isKept} onClick={() => actions.keep(momentId, !isKept)}>
        {isKept ? card.kept : card.keep}
      </Button>
      <Button variant="text" onClick={() => actions.open(`finding/${momentId}`)}>
        {card.why}
      </Button>
      {words && <ShareIdea key={momentId} momentId={momentId} words={words} actions={actions} />}
    </footer>
  );
}

const NO_FILTERS: MomentFilters = { handsFull: false, onTheRoad: false, calm: false, tired: false };

/** The idea that fits the filters. Changed filters ask anew, and a late answer to older ones is dropped. */
function useIdea(actions: PopupActions) {
  const [filters, setFilters] = useState(NO_FILTERS);
  const [loaded, setFound] = useState<LoadedIdea | null>(null);
  const seen = useRef<MomentId[]>([]);
  const [latest] = useState(createLatest);

  const find = async (wanted: MomentFilters) => {
    const isLatest = latest.begin();
    const [idea, texts] = await Promise.all([
      actions.momentNow(wanted, seen.current),
      actions.loadMoments(),
    ]);
    if (!isLatest()) return;
    if (idea) seen.current = [...seen.current, idea.momentId];
    setFound({ idea, texts });
  };
  useEffect(() => void find(NO_FILTERS), []);

  const changeFilters = (chosen: readonly (keyof MomentFilters)[]) => {
    const wanted = { ...NO_FILTERS };
    for (const filter of chosen) wanted[filter] = true;
    setFilters(wanted);
    void find(wanted);
  };
  return { filters, found: loaded, changeFilters, another: () => void find(filters) };
}
