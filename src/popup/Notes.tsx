import type { ComponentChildren } from "preact";
import { warningSentences } from "../content/warning-words";
import type { View, Warning } from "../core/view/view";
import { WhyLines } from "../today/WhyLines";
import { Button } from "../ui/controls/Button";
import { Icon } from "../ui/controls/Icon";
import { useUniqueId } from "../ui/controls/use-unique-id";
import { useWords } from "../ui/words";
import { OnceAsked } from "./OnceAsked";
import type { PopupActions } from "./popup-actions";

interface Props {
  view: View;
  actions: PopupActions;
}

/** What the parent should know now, a sentence each: why no card comes, warnings. */
export function Notes({ view, actions }: Props) {
  const { popup, locale } = useWords();
  const onUnderstood: Partial<Record<Warning, () => void>> = {
    "sharing-ended": () => actions.share(false),
    "set-aside": () => actions.set({ setAsideWasRead: true }),
  };
  return (
    <div class="notes">
      <WhyLines view={view} />
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
