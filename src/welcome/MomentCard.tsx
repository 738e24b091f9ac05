import { Card } from "../card/Card";
import { useCopy } from "../card/use-copy";
import { wordsOfIdea } from "../content/words-of";
import type { Idea } from "../core/moment/idea";
import type { CardAction } from "../core/offer/card-action";
import type { CardView, View } from "../core/view/view";
import { useScene } from "../ui/use-scene";
import type { WelcomeProps } from "./welcome-props";

type Props = WelcomeProps & {
  idea: Idea;
  mayAnother: boolean;
  onAction(action: CardAction): void;
};

/** The real card component, with a moment that no quiet time brought. */
export function MomentCard({ idea, mayAnother, onAction, texts, view, locale, actions }: Props) {
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
        {...(scene && { scene })}
        // No quiet time brought it, so none can be put off.
        lacks={["later", "quiet"]}
        onAction={onAction}
        onCopy={onCopy}
        onWhy={() =>
          window.open(`../home/home.html#finding/${idea.momentId}`, "_blank", "noreferrer")
        }
      />
      <p class="for-ears" role="status">
        {outcome}
      </p>
    </>
  );
}

/** The idea's words; null if this version has none. */
export function wordsIn(idea: Idea, view: View, texts: WelcomeProps["texts"]) {
  const own = view.own.find(({ id }) => id === idea.momentId) ?? null;
  return wordsOfIdea(idea, texts.moments, own);
}

/** Without "Later": there is no quiet time in which it could come back. */
const cardViewOf = (idea: Idea, mayAnother: boolean, view: View): CardView => ({
  offerId: "welcome",
  idea,
  routine: idea.routine,
  endsAt: Number.MAX_SAFE_INTEGER,
  since: null,
  kept: view.kept.some(({ momentId }) => momentId === idea.momentId),
  mayAnother,
  laterMinutes: [],
  offerFewer: false,
  small: false,
  own: view.own.find(({ id }) => id === idea.momentId) ?? null,
  offerSmall: false,
});
