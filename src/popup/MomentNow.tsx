import { useLayoutEffect, useRef } from "preact/hooks";
import type { Idea } from "../core/moment/idea";
import type { View } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { Chips } from "../ui/controls/Chips";
import { Icon } from "../ui/controls/Icon";
import { focusFromTop } from "../ui/focus-after-paint";
import { CopyIdea } from "./CopyIdea";
import { IdeaCard, type ShownWords, wordsIn } from "./IdeaCard";
import type { Memory } from "./memory";
import type { PopupActions } from "./popup-actions";
import { useWords } from "./popup-words";
import { useIdea } from "./use-idea";

const FILTERS = ["handsFull", "onTheRoad", "calm", "tired"] as const;

export interface MomentNowProps {
  view: View;
  actions: PopupActions;
  memory: Memory;
  onBack(): void;
}

/** An idea at once, with filters for how things are now. Needs nothing to be set up. */
export function MomentNow({ view, actions, memory, onBack }: MomentNowProps) {
  const { popup } = useWords();
  const now = useIdea(view, actions, memory);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (heading.current) focusFromTop(heading.current);
  }, []);
  return (
    <>
      <header class="top moment-head">
        <Button variant="icon" label={popup.back} onClick={onBack}>
          <Icon name="back" />
        </Button>
        <h1 class="for-ears">{popup.title}</h1>
        <h2 ref={heading} tabIndex={-1}>
          {popup.momentNow}
        </h2>
      </header>
      <main class="moment-now">
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
            <IdeaCard
              key={now.found.idea?.momentId}
              loaded={now.found}
              own={view.own}
              actions={actions}
            />
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
        <Icon name="bookmark" />
        {card.keep}
      </Button>
      {words && <CopyIdea key={momentId} words={words} actions={actions} />}
    </footer>
  );
}
