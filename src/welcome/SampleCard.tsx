import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { AnsweredLine } from "../card/AnsweredLine";
import { type EndingAction, isEnding } from "../card/ending-action";
import { MomentCard } from "../card/MomentCard";
import { MOMENTS } from "../content/library";
import { Button } from "../ui/controls/Button";
import { openFinding } from "./open-finding";
import type { WelcomeProps } from "./welcome-props";

/** The four seed moments, starting with the one that is safe at any age. */
const SAMPLES = MOMENTS.filter(({ seed }) => seed).reverse();

/** The real card component, to try. What would last is done for real, and can be taken back. */
export function SampleCard(props: WelcomeProps) {
  const { actions } = props;
  const [place, setPlace] = useState(0);
  const [answer, setAnswer] = useState<EndingAction | null>(null);
  const moment = SAMPLES[place % SAMPLES.length];
  if (!moment) return null;
  const { id: momentId, routine } = moment;
  const showAgain = () => {
    if (answer?.kind === "not-for-us") setPlace(place + 1);
    setAnswer(null);
  };
  const undo = () => {
    void actions.notForUs(momentId, false);
    setAnswer(null);
  };
  if (answer) return <Answered {...props} answer={answer} onUndo={undo} onAgain={showAgain} />;
  return (
    <MomentCard
      {...props}
      idea={{ momentId, wording: "plain", routine }}
      mayAnother
      onWhy={() => openFinding(momentId)}
      onAction={(action) => {
        if (action.kind === "keep") void actions.keep(momentId, action.kept);
        else if (action.kind === "another") setPlace(place + 1);
        else if (isEnding(action)) {
          if (action.kind === "not-for-us") void actions.notForUs(momentId, true);
          setAnswer(action);
        }
      }}
    />
  );
}

type AnsweredProps = WelcomeProps & { answer: EndingAction; onUndo(): void; onAgain(): void };

/** In the card's place: what the press did. The button that was pressed is gone, so another takes the focus. */
function Answered({ texts, locale, answer, onUndo, onAgain }: AnsweredProps) {
  const text = texts.welcome.hello;
  const again = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => again.current?.focus(), []);
  return (
    <div class="sample-gone">
      {answer.kind === "not-for-us" ? (
        <AnsweredLine
          action={answer}
          text={texts.card}
          language={document.documentElement.lang}
          locale={locale}
          onUndo={onUndo}
        />
      ) : (
        <p role="status">{text.gone}</p>
      )}
      <Button onClick={onAgain} buttonRef={again}>
        {text.again}
      </Button>
    </div>
  );
}
