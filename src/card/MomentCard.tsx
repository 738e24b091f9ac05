import type { HomeTexts } from "../content/load-home";
import { wordsOfIdea } from "../content/words-of";
import type { Idea } from "../core/moment/idea";
import type { CardAction } from "../core/offer/card-action";
import type { CardView, View } from "../core/view/view";
import { useScene } from "../ui/use-scene";
import { Card } from "./Card";
import { useCopy } from "./use-copy";

interface Props {
  idea: Idea;
  mayAnother: boolean;
  view: Pick<View, "kept" | "own">;
  texts: Pick<HomeTexts, "card" | "moments">;
  locale: string;
  actions: { copy(text: string): Promise<boolean> };
  onAction(action: CardAction): void;
  onWhy(): void;
}

/** The real card component, with a moment that no quiet time brought. */
export function MomentCard(props: Props) {
  const { idea, mayAnother, onAction, onWhy, texts, view, locale, actions } = props;
  const { onCopy, outcome } = useCopy(texts.card, actions.copy);
  const scene = useScene(idea.routine);
  const words = wordsIn(idea, view, texts);
  if (!words) return null;
  return (
    <>
      <Card
        card={cardViewOf(idea, mayAnother, view)}
        words={words}
        text={texts.card}
        language={document.documentElement.lang}
        locale={locale}
        scene={scene}
        // No quiet time brought it, so none can be put off or skipped.
        lacks={["later", "quiet"]}
        onAction={onAction}
        onCopy={onCopy}
        onWhy={onWhy}
      />
      <p class="for-ears" role="status">
        {outcome}
      </p>
    </>
  );
}

/** The idea's words; null if this version has none. */
export function wordsIn(idea: Idea, view: Props["view"], texts: Props["texts"]) {
  return wordsOfIdea(idea, texts.moments, ownOf(idea, view));
}

const ownOf = ({ momentId }: Idea, view: Props["view"]) =>
  view.own.find(({ id }) => id === momentId) ?? null;

const cardViewOf = (idea: Idea, mayAnother: boolean, view: Props["view"]): CardView => ({
  offerId: "asked-for",
  idea,
  routine: idea.routine,
  endsAt: Number.MAX_SAFE_INTEGER,
  since: null,
  kept: view.kept.some(({ momentId }) => momentId === idea.momentId),
  mayAnother,
  laterMinutes: [],
  offerFewer: false,
  small: false,
  own: ownOf(idea, view),
  offerSmall: false,
  offerHandover: false,
  // No quiet time, so nothing to fix it to.
  ours: null,
  news: null,
});
