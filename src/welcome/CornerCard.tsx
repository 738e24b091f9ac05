import { useLayoutEffect, useRef } from "preact/hooks";
import { AnsweredLine, UNDO_ANSWER } from "../card/AnsweredLine";
import { MomentCard, wordsIn } from "../card/MomentCard";
import { useAnnouncement } from "../card/use-announcement";
import { usePressGuard } from "../card/use-press-guard";
import type { Idea } from "../core/moment/idea";
import { openFinding } from "./open-finding";
import type { useMomentNow } from "./use-moment-now";
import type { WelcomeProps } from "./welcome-props";

type Props = WelcomeProps & { now: ReturnType<typeof useMomentNow> };

/** The card that was asked for, where a card comes on any page. Like that one, it takes no focus. */
export function CornerCard(props: Props) {
  const { corner } = props.now;
  const { texts } = props;
  if (!corner) return null;
  if (corner.kind !== "none") return <Arrived {...props} corner={corner} />;
  return (
    <p class="corner note" role="status">
      {corner.why === "nothing-suits" ? texts.welcome.end.noneSuits : texts.home.unanswered}
    </p>
  );
}

type ArrivedProps = Props & {
  corner: Exclude<NonNullable<Props["now"]["corner"]>, { kind: "none" }>;
};

function Arrived(props: ArrivedProps) {
  const { corner, now, texts, view, locale } = props;
  const announced = useAnnouncement(announcementOf(corner.idea, props));
  const guard = usePressGuard(`${corner.kind} ${corner.idea.momentId}`);
  const classes = [
    "corner",
    view.settings.corner === "left" && "corner-left",
    !guard.isOpen && "is-arriving",
  ];
  const closeOnEscape = ({ key }: KeyboardEvent) => {
    if (key === "Escape") now.act({ kind: "close" });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is a way out of the buttons inside.
    <div class={classes.filter(Boolean).join(" ")} ref={guard.ref} onKeyDown={closeOnEscape}>
      <p class="for-ears" role="status">
        {announced}
      </p>
      {corner.kind === "card" ? (
        <MomentCard
          {...props}
          idea={corner.idea}
          mayAnother={now.mayAnother}
          onAction={now.act}
          onWhy={() => openFinding(corner.idea.momentId)}
        />
      ) : (
        <Focused>
          <AnsweredLine
            action={corner.answer}
            text={texts.card}
            language={document.documentElement.lang}
            locale={locale}
            onUndo={now.undo}
          />
        </Focused>
      )}
    </div>
  );
}

function announcementOf(idea: Idea, { texts, view }: Props): string {
  const title = wordsIn(idea, view, texts)?.title;
  return title ? `${texts.card.region}. ${title}` : "";
}

/** The way back has the focus that the button had which went with the card. */
function Focused({ children }: { children: preact.ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>(`#${UNDO_ANSWER}`)?.focus();
  }, []);
  return <div ref={place}>{children}</div>;
}
