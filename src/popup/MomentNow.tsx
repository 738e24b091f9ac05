import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { MomentTexts } from "../content/types";
import type { Idea } from "../core/moment/idea";
import type { MomentId } from "../core/moment/moment";
import type { View } from "../core/view/view";
import type { MomentFilters } from "../platform/protocol";
import { Button } from "../ui/controls/Button";
import { Chips } from "../ui/controls/Chips";
import { Icon } from "../ui/controls/Icon";
import { IdeaPaper } from "./IdeaPaper";
import type { PopupActs } from "./popup-acts";
import { useWords } from "./popup-words";

const WISHES = ["handsFull", "onTheRoad", "calm", "tired"] as const;

export interface MomentNowProps {
  view: View;
  acts: PopupActs;
  back(): void;
}

/** An idea at once, and chips to say how it is now. Works with nothing set up. */
export function MomentNow({ view, acts, back }: MomentNowProps) {
  const { popup } = useWords();
  const now = useIdea(acts);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <>
      <main class="moment-now">
        <div class="moment-head">
          <Button look="icon" label={popup.back} press={back}>
            <Icon name="back" />
          </Button>
          <h2 ref={heading} tabIndex={-1}>
            {popup.momentNow}
          </h2>
        </div>
        <Chips
          legend={popup.wishes}
          hideLegend
          choices={WISHES.map((value) => ({ value, name: popup.wish[value] }))}
          chosen={WISHES.filter((wish) => now.wish[wish])}
          choose={now.wishFor}
        />
        <div aria-live="polite" class="idea-place">
          {now.found && (
            <IdeaPaper key={now.found.idea?.momentId} found={now.found} own={view.own} />
          )}
        </div>
      </main>
      {now.found?.idea && (
        <IdeaButtons idea={now.found.idea} view={view} acts={acts} another={now.another} />
      )}
    </>
  );
}

interface ButtonsProps {
  idea: Idea;
  view: View;
  acts: PopupActs;
  another(): void;
}

function IdeaButtons({ idea, view, acts, another }: ButtonsProps) {
  const { card } = useWords();
  const { momentId } = idea;
  const isKept = view.kept.some((kept) => kept.momentId === momentId);
  return (
    <footer class="bottom idea-buttons">
      <Button press={another}>{card.another}</Button>
      <Button pressed={isKept} press={() => acts.keep(momentId, !isKept)}>
        {isKept ? card.kept : card.keep}
      </Button>
      <Button look="text" press={() => acts.open(`finding/${momentId}`)}>
        {card.why}
      </Button>
    </footer>
  );
}

const NO_WISH: MomentFilters = { handsFull: false, onTheRoad: false, calm: false, tired: false };

/** What was found: null words are "nothing fits". */
export interface Found {
  idea: Idea | null;
  texts: MomentTexts;
}

/** The idea that fits the wishes; a new wish asks anew, and an answer that comes too late is dropped. */
function useIdea(acts: PopupActs) {
  const [wish, setWish] = useState(NO_WISH);
  const [found, setFound] = useState<Found | null>(null);
  const seen = useRef<MomentId[]>([]);
  const asked = useRef(0);

  const ask = async (wished: MomentFilters) => {
    asked.current += 1;
    const mine = asked.current;
    const [idea, texts] = await Promise.all([
      acts.momentNow(wished, seen.current),
      acts.loadMoments(),
    ]);
    if (mine !== asked.current) return;
    if (idea) seen.current = [...seen.current, idea.momentId];
    setFound({ idea, texts });
  };
  useEffect(() => void ask(NO_WISH), []);

  const wishFor = (chosen: readonly (keyof MomentFilters)[]) => {
    const wished = { ...NO_WISH };
    for (const each of chosen) wished[each] = true;
    setWish(wished);
    void ask(wished);
  };
  return { wish, found, wishFor, another: () => void ask(wish) };
}
