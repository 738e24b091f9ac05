import { useEffect, useState } from "preact/hooks";
import { Card } from "../card/Card";
import { Pill } from "../card/Pill";
import { afterVisible } from "../card/visible-time";
import type { Words } from "../content/types";
import { SECOND } from "../core/time";
import type { CardView } from "../core/view/view";
import type { CardAction } from "../platform/protocol";
import type { Scene } from "../ui/scene";
import type { PopupWords } from "./popup-words";

const SEEN_AFTER_MS = 8 * SECOND;
/** A screen reader hears what changes after the region is there. */
const ANNOUNCED_AFTER_MS = 150;

interface Props {
  card: CardView;
  /** The moment in the wording that suits, with its safety line. */
  moment: Words & { note?: string };
  words: PopupWords;
  scene: Scene;
  act(act: CardAction): void;
  why(): void;
}

/** The card that waits, or that opened at the toolbar: the same component as on a page. */
export function WaitingCard({ card, moment, words, scene, act, why }: Props) {
  const [isPill, setPill] = useState(card.small);
  useShown(act);
  const closeByEscape = (event: KeyboardEvent) => {
    if (event.key === "Escape") act({ act: "close" });
  };
  const shared = { text: words.card, language: words.language };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a way out of the buttons inside.
    <div class="waiting" onKeyDown={closeByEscape}>
      <Announced>
        {isPill ? words.card.smallPill : `${words.card.region}. ${moment.title}`}
      </Announced>
      {isPill ? (
        <Pill {...shared} title={moment.title} isSmall={card.small} onOpen={() => setPill(false)} />
      ) : (
        <Card
          {...shared}
          card={card}
          words={moment}
          locale={words.locale}
          scene={scene}
          onAct={act}
          onWhy={() => {
            // Asking why is having seen it: what opens now takes the popup away.
            act({ act: "seen" });
            why();
          }}
        />
      )}
    </div>
  );
}

/** Tells that it is shown, and that it was long enough in view to have been seen. */
function useShown(act: (act: CardAction) => void): void {
  useEffect(() => {
    const gone = new AbortController();
    // A popup that is a page in a tab may be drawn out of sight: then nobody was shown anything yet.
    afterVisible(0, gone.signal, () => act({ act: "shown" }));
    afterVisible(SEEN_AFTER_MS, gone.signal, () => act({ act: "seen" }));
    return () => gone.abort();
  }, []);
}

function Announced({ children }: { children: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(children), ANNOUNCED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [children]);
  return (
    <p class="for-ears" role="status">
      {said}
    </p>
  );
}
