import type { ComponentChildren } from "preact";
import { useUniqueId } from "../ui/controls/use-unique-id";

interface Props {
  name: string;
  on: boolean;
  onChange(on: boolean): void;
  /** Sentences under the switch, read out after its name. */
  children?: ComponentChildren;
  /** Beside the sentences. */
  after?: ComponentChildren;
}

/** A switch whose name is just its label, so that its explanation may be long. */
export function SwitchRow({ name, on, onChange, children, after }: Props) {
  const hint = useUniqueId();
  return (
    <div class="row">
      <label class="row-label">
        <span>{name}</span>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native check box tells its own state
          role="switch"
          class="switch"
          checked={on}
          aria-describedby={hint}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </label>
      <div class="row-more">
        <div class="hint" id={hint}>
          {children}
        </div>
        {after}
      </div>
    </div>
  );
}
