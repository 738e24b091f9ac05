import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { fill } from "../content/fill";
import { formatList } from "../content/format";
import { warningSentences } from "../content/warning-words";
import type { Pause } from "../core/quiet-time/pause";
import type { View, Warning } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { useUniqueId } from "../ui/controls/use-unique-id";
import { localDateOf } from "./local-date-of";
import type { PopupActions } from "./popup-actions";
import { type PopupWords, useWords } from "./popup-words";
import { whenWords } from "./when-words";

interface Props {
  view: View;
  actions: PopupActions;
}

/** What the parent should know now, a sentence each: pause, why no card comes, warnings. */
export function Notes({ view, actions }: Props) {
  const words = useWords();
  const { popup } = words;
  // With a card in the popup, no reason for its absence is needed.
  const hasCard = view.card !== null && view.card.where !== "page";
  const reason = hasCard || view.pause || view.warnings.includes("not-read") ? null : view.reason;
  const onUnderstood: Partial<Record<Warning, () => void>> = {
    "sharing-ended": () => actions.share(false),
    "set-aside": () => actions.set({ setAsideWasRead: true }),
  };
  const mayPin = view.places.pinned === false && !view.settings.pinWasSuggested;
  return (
    <div class="notes">
      {view.card?.where === "page" && <p class="why">{popup.onPage}</p>}
      {view.pause && (
        <Note button={{ label: popup.resume, onClick: () => actions.pause("now") }}>
          {pauseWords(view.pause, view, words)}
        </Note>
      )}
      {reason && <p class="why">{popup.why[reason]}</p>}
      {warningSentences(view, popup, words.locale).map(({ name, sentence }) => (
        <Note key={name} {...understoodBy(onUnderstood[name], popup.understood)}>
          {sentence}
        </Note>
      ))}
      {mayPin && (
        <Note
          button={{
            label: popup.understood,
            onClick: () => actions.set({ pinWasSuggested: true }),
          }}
        >
          {popup.pinned}
        </Note>
      )}
      <BandsNote view={view} actions={actions} />
    </div>
  );
}

const understoodBy = (onClick: (() => void) | undefined, label: string) =>
  onClick ? { button: { label, onClick } } : {};

interface NoteProps {
  children: ComponentChildren;
  button?: { label: string; onClick(): void };
}

function Note({ children, button }: NoteProps) {
  const id = useUniqueId();
  return (
    <div class="note">
      <p id={id}>{children}</p>
      {button && (
        <Button variant="text" describedBy={id} onClick={button.onClick}>
          {button.label}
        </Button>
      )}
    </div>
  );
}

/**
 * Asked once, half a year after the ages were set: children grow. Once seen it counts as asked, and it
 * stays until it is answered or the popup closes.
 */
function BandsNote({ view, actions }: Props) {
  const { popup, locale } = useWords();
  const asked = useRef(view.askBands);
  const [isAnswered, setAnswered] = useState(false);
  if (view.askBands) asked.current = view.askBands;
  const isDue = view.askBands !== null;
  useEffect(() => {
    if (isDue) actions.set({ bandsSetOn: localDateOf(view.now) });
  }, [isDue]);
  if (!asked.current || isAnswered || view.pause) return null;
  const names = asked.current.map((band) => popup.editor.bands[band]);
  const never = () => {
    actions.set({ mayAskBands: false });
    setAnswered(true);
  };
  return (
    <div class="note note-question">
      <p>{fill(popup.bandsQuestion, { bands: formatList(names, locale) })}</p>
      <div class="pair-row">
        <Button onClick={() => setAnswered(true)}>{popup.bandsFit}</Button>
        <Button onClick={() => actions.open("settings")}>{popup.bandsChange}</Button>
      </div>
      <Button variant="text" onClick={never}>
        {popup.bandsNever}
      </Button>
    </div>
  );
}

export function pauseWords(pause: Pause, view: View, { popup, locale }: PopupWords): string {
  if (pause.until === "i-say-so") return popup.pausedUntilSaid;
  const when = whenWords(pause.until, view.now, locale, {
    today: popup.atTime,
    tomorrow: popup.tomorrowAt,
    onDay: popup.onDayAt,
  });
  return fill(popup.pausedUntil, { when });
}
