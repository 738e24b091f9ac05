import type { ComponentChildren } from "preact";
import { warningSentences } from "../content/warning-words";
import type { View, Warning } from "../core/view/view";
import { Button } from "../ui/controls/Button";
import { Icon, type IconName } from "../ui/controls/Icon";
import { useUniqueId } from "../ui/controls/use-unique-id";
import { OnceAsked } from "./OnceAsked";
import type { PopupActions } from "./popup-actions";
import { useWords } from "./popup-words";

interface Props {
  view: View;
  actions: PopupActions;
}

/** What the parent should know now, a sentence each: why no card comes, warnings. */
export function Notes({ view, actions }: Props) {
  const { popup, locale } = useWords();
  // With a card in the popup, no reason for its absence is needed.
  const hasCard = view.card !== null && view.card.where !== "page";
  const reason = hasCard || view.pause || view.warnings.includes("not-read") ? null : view.reason;
  const onUnderstood: Partial<Record<Warning, () => void>> = {
    "sharing-ended": () => actions.share(false),
    "set-aside": () => actions.set({ setAsideWasRead: true }),
  };
  return (
    <div class="notes">
      {view.card?.where === "page" && <Line icon="plant">{popup.onPage}</Line>}
      {reason && <Line icon="plant">{popup.why[reason]}</Line>}
      {warningSentences(view, popup, locale).map(({ name, sentence }) => (
        <Note key={name} {...understoodBy(onUnderstood[name], popup.understood)}>
          {sentence}
        </Note>
      ))}
      <OnceAsked view={view} actions={actions} />
    </div>
  );
}

const understoodBy = (onClick: (() => void) | undefined, label: string) =>
  onClick ? { button: { label, onClick } } : {};

/** A sentence with a picture before it. */
function Line({ icon, children }: { icon: IconName; children: ComponentChildren }) {
  return (
    <div class="line">
      <Icon name={icon} />
      <p>{children}</p>
    </div>
  );
}

interface NoteProps {
  children: ComponentChildren;
  button?: { label: string; onClick(): void };
}

function Note({ children, button }: NoteProps) {
  const id = useUniqueId();
  return (
    <div class="note">
      <Icon name="info" />
      <p id={id}>{children}</p>
      {button && (
        <Button describedBy={id} onClick={button.onClick}>
          {button.label}
        </Button>
      )}
    </div>
  );
}
