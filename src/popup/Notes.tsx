import type { ComponentChildren } from "preact";
import { fill } from "../content/fill";
import { warningSentences } from "../content/warning-words";
import type { Pause } from "../core/quiet-time/pause";
import type { View, Warning } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { useUniqueId } from "../ui/controls/use-unique-id";
import { OnceAsked } from "./OnceAsked";
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
      <OnceAsked view={view} actions={actions} />
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

export function pauseWords(pause: Pause, view: View, { popup, locale }: PopupWords): string {
  if (pause.until === "i-say-so") return popup.pausedUntilSaid;
  const when = whenWords(pause.until, view.now, locale, {
    today: popup.atTime,
    tomorrow: popup.tomorrowAt,
    onDay: popup.onDayAt,
  });
  return fill(popup.pausedUntil, { when });
}
