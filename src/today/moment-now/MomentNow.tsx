import { useLayoutEffect, useRef } from "preact/hooks";
import type { View } from "../../core/view/view";
import { Button } from "../../ui/controls/Button";
import { Chips } from "../../ui/controls/Chips";
import { Icon } from "../../ui/controls/Icon";
import { focusFromTop } from "../../ui/focus-after-paint";
import { useWords } from "../../ui/words";
import { CopyIdea } from "./CopyIdea";
import { IdeaCard, wordsIn } from "./IdeaCard";
import type { MomentActions } from "./moment-actions";
import type { useIdea } from "./use-idea";

const FILTERS = ["handsFull", "onTheRoad", "calm", "tired"] as const;

interface Props {
  view: View;
  actions: MomentActions;
  now: ReturnType<typeof useIdea>;
}

/** The way back, and the heading, which takes the focus when the moment opens. */
export function MomentHead({ onBack }: { onBack(): void }) {
  const { popup } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (heading.current) focusFromTop(heading.current);
  }, []);
  return (
    <>
      <Button variant="icon" label={popup.back} onClick={onBack}>
        <Icon name="back" />
      </Button>
      <h2 ref={heading} tabIndex={-1}>
        {popup.momentNow}
      </h2>
    </>
  );
}

/** An idea at once, with filters for how things are now. Needs nothing to be set up. */
export function MomentIdea({ view, actions, now }: Props) {
  const { popup } = useWords();
  return (
    <>
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
    </>
  );
}

/** What can be done with the idea; nothing while there is none. */
export function MomentButtons({ view, actions, now }: Props) {
  const { card } = useWords();
  if (!now.found?.idea) return null;
  const { momentId } = now.found.idea;
  // Null: this version has no words for it.
  const words = wordsIn(now.found, view.own);
  const isKept = view.kept.some((kept) => kept.momentId === momentId);
  return (
    <div class="idea-buttons">
      <Button onClick={now.another}>{card.another}</Button>
      <Button pressed={isKept} onClick={() => actions.keep(momentId, !isKept)}>
        <Icon name="bookmark" />
        {card.keep}
      </Button>
      {words && <CopyIdea key={momentId} words={words} actions={actions} />}
    </div>
  );
}
