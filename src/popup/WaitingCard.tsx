import { useLayoutEffect } from "preact/hooks";
import { Card } from "../card/Card";
import { CollapsedCard } from "../card/CollapsedCard";
import { focusCard } from "../card/focus-card";
import { asksQuestion } from "../card/Question";
import { useAnnouncement } from "../card/use-announcement";
import { useCardLifecycle } from "../card/use-card-lifecycle";
import { useCopy } from "../card/use-copy";
import { usePressGuard } from "../card/use-press-guard";
import type { Words } from "../content/types";
import type { CardAction } from "../core/offer/card-action";
import type { CardView } from "../core/view/view";
import type { Scene } from "../ui/scene";
import type { PopupWords } from "./popup-words";

interface Props {
  card: CardView;
  /** The moment in the wording that fits, with its safety note. */
  moment: Words & { note?: string };
  words: PopupWords;
  scene: Scene;
  onAction(action: CardAction): void;
  onWhy(): void;
  /** False: the browser did not allow it. */
  copy(text: string): Promise<boolean>;
}

/** The card that waits, or that opened at the toolbar: the same component as on a page. */
export function WaitingCard(props: Props) {
  const { card, moment, words, scene, onAction, onWhy, copy } = props;
  const { isCollapsed, onExpand, onKeyDown } = useCardLifecycle({
    surface: "popup",
    startsCollapsed: card.small,
    onAction,
  });
  const { region, collapsedFirst } = words.card;
  const announced = useAnnouncement(isCollapsed ? collapsedFirst : `${region}. ${moment.title}`);
  const { onCopy, outcome } = useCopy(words.card, copy);
  const guard = usePressGuard(
    `${isCollapsed} ${card.idea.momentId} ${asksQuestion(card)} ${card.ours}`,
  );
  useLayoutEffect(() => {
    // The button that opened the card went with that.
    if (card.small && !isCollapsed && guard.ref.current) focusCard(guard.ref.current);
  }, [isCollapsed]);
  const shared = { text: words.card, language: words.language };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a way out of the buttons inside.
    <div
      class={guard.isOpen ? "waiting" : "waiting is-arriving"}
      ref={guard.ref}
      onKeyDown={onKeyDown}
    >
      <p class="for-ears" role="status">
        {announced}
      </p>
      <p class="for-ears" role="status">
        {outcome}
      </p>
      {isCollapsed ? (
        <CollapsedCard
          {...shared}
          title={moment.title}
          startedCollapsed={card.small}
          onExpand={onExpand}
        />
      ) : (
        <Card
          {...shared}
          card={card}
          words={moment}
          locale={words.locale}
          scene={scene}
          onAction={onAction}
          onCopy={onCopy}
          onWhy={() => {
            // Counts as seen first: the tab that opens now closes the popup.
            onAction({ kind: "seen" });
            onWhy();
          }}
        />
      )}
    </div>
  );
}
