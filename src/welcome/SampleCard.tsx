import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Card } from "../card/Card";
import { useCopy } from "../card/use-copy";
import { MOMENTS } from "../content/library";
import type { Moment } from "../core/moment/moment";
import type { CardAction } from "../core/offer/card-action";
import type { CardView } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { useScene } from "../ui/use-scene";
import type { WelcomeProps } from "./welcome-props";

/** The four seed moments, starting with the one that is safe at any age. */
const SAMPLES = MOMENTS.filter(({ seed }) => seed).reverse();

/** The real card component with working buttons. */
export function SampleCard(props: WelcomeProps) {
  const text = props.texts.welcome.hello;
  const [place, setPlace] = useState(0);
  const [isGone, setGone] = useState(false);
  const again = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isGone) again.current?.focus();
  }, [isGone]);
  const moment = SAMPLES[place % SAMPLES.length];
  if (!moment) return null;
  if (isGone) {
    return (
      <div class="sample-gone">
        <p role="status">{text.gone}</p>
        <Button onClick={() => setGone(false)} buttonRef={again}>
          {text.again}
        </Button>
      </div>
    );
  }
  const onAction = (action: CardAction): void => {
    if (action.kind === "keep") void props.actions.keep(moment.id, action.kept);
    else if (action.kind === "another") setPlace(place + 1);
    else setGone(true);
  };
  return <MomentCard {...props} moment={moment} onAction={onAction} />;
}

type MomentProps = WelcomeProps & { moment: Moment; onAction(action: CardAction): void };

function MomentCard({ moment, onAction, texts, view, locale, actions }: MomentProps) {
  const { onCopy, outcome } = useCopy(texts.card, actions.copy);
  const scene = useScene(moment.routine);
  const words = texts.moments[moment.id];
  if (!words) return null;
  return (
    <>
      <Card
        card={sampleView(
          moment,
          view.kept.some(({ momentId }) => momentId === moment.id),
        )}
        words={words}
        text={texts.card}
        language={document.documentElement.lang}
        locale={locale}
        {...(scene && { scene })}
        lacks={["later", "quiet", "not-for-us"]}
        onAction={onAction}
        onCopy={onCopy}
        onWhy={() => window.open(`../home/home.html#finding/${moment.id}`, "_blank", "noreferrer")}
      />
      <p class="for-ears" role="status">
        {outcome}
      </p>
    </>
  );
}

function sampleView({ id, routine }: Moment, kept: boolean): CardView {
  return {
    offerId: "sample",
    idea: { momentId: id, wording: "plain", routine },
    routine,
    endsAt: Number.MAX_SAFE_INTEGER,
    since: null,
    kept,
    mayAnother: true,
    laterMinutes: [],
    offerFewer: false,
    small: false,
    own: null,
    offerSmall: false,
  };
}
