import { useLayoutEffect, useRef } from "preact/hooks";
import { AnsweredLine, UNDO_ANSWER } from "../card/AnsweredLine";
import type { EndingAction } from "../card/ending-action";
import { MomentCard } from "../card/MomentCard";
import { hrefOf } from "../home/route";
import { Button } from "../ui/controls/Button";
import { Chips } from "../ui/controls/Chips";
import type { SitePartProps } from "./site-props";
import { NO_FILTERS, useTryCard } from "./use-try-card";

const FILTERS = ["handsFull", "onTheRoad", "calm", "tired"] as const;

/** The real card, with the chips of "A small moment now". */
export function TryCard(props: SitePartProps) {
  const { texts, actions } = props;
  const { popup } = texts;
  const { state, mayAnother, act, undo, choose, next } = useTryCard(actions);
  const filters = state?.filters ?? NO_FILTERS;
  const place = useRef<HTMLDivElement>(null);
  const bringNext = () => {
    next();
    // The button that was pressed goes with the answer.
    place.current?.focus({ preventScroll: true });
  };
  return (
    <div class="try">
      <Chips
        legend={popup.filtersLegend}
        choices={FILTERS.map((value) => ({ value, name: popup.filters[value] }))}
        chosen={FILTERS.filter((filter) => filters[filter])}
        onChange={(chosen) =>
          choose({ ...NO_FILTERS, ...Object.fromEntries(chosen.map((filter) => [filter, true])) })
        }
      />
      {filters.tired && (
        <p>
          <a href={hrefOf("finding", "help")}>{popup.tiredHelp}</a>
        </p>
      )}
      <div class="sample" aria-live="polite" tabIndex={-1} ref={place}>
        {state && !state.idea && <p class="note">{popup.noIdea}</p>}
        {state?.idea && state.answer && (
          <Answered {...props} answer={state.answer} onUndo={undo} onNext={bringNext} />
        )}
        {state?.idea && !state.answer && (
          <MomentCard
            {...props}
            idea={state.idea}
            mayAnother={mayAnother}
            onAction={act}
            onWhy={() => {
              location.hash = hrefOf("finding", state.idea?.momentId ?? "");
            }}
          />
        )}
      </div>
    </div>
  );
}

interface AnsweredProps extends SitePartProps {
  answer: EndingAction;
  onUndo(): void;
  onNext(): void;
}

/** In the card's place: what the press did, and a way back, which has the focus that the button had. */
function Answered({ texts, locale, answer, onUndo, onNext }: AnsweredProps) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>(`#${UNDO_ANSWER}`)?.focus();
  }, []);
  return (
    <div class="sample-gone" ref={place}>
      <AnsweredLine
        action={answer}
        text={texts.card}
        language={document.documentElement.lang}
        locale={locale}
        onUndo={onUndo}
      />
      <p>{texts.welcome.hello.gone}</p>
      <Button onClick={onNext}>{texts.site.start.again}</Button>
    </div>
  );
}
