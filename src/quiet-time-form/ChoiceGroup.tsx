import type { ComponentChildren } from "preact";
import { describedBy, FieldNotes } from "../ui/controls/Field";
import { useUniqueId } from "../ui/controls/use-unique-id";
import { useOneTabStop } from "./use-one-tab-stop";

interface Props {
  /** Its accessible name. What is in it says for eyes what it is. */
  name: string;
  class: string;
  hint?: string | undefined;
  problem: string | undefined;
  children: ComponentChildren;
}

/** Check boxes, and buttons that set several of them: one stop of the Tab key, as a toolbar is. */
export function ChoiceGroup(props: Props) {
  const id = useUniqueId();
  return (
    <div class="choice-group">
      <span class="for-ears choice-name" id={`${id}-name`}>
        {props.name}
      </span>
      <div
        {...useOneTabStop()}
        role="toolbar"
        class={props.class}
        aria-labelledby={`${id}-name`}
        aria-describedby={describedBy(id, props)}
      >
        {props.children}
      </div>
      <FieldNotes id={id} hint={props.hint} problem={props.problem} />
    </div>
  );
}
