import type { ComponentChildren } from "preact";
import { useUniqueId } from "../ui/controls/use-unique-id";

interface Props {
  name: string;
  on: boolean;
  onChange(on: boolean): void;
  /** The description under the switch, read after its name. */
  children?: ComponentChildren;
  /** Beside the description. */
  after?: ComponentChildren;
}

/** A switch with a short name and a separate description, which may be long. */
export function SwitchRow({ name, on, onChange, children, after }: Props) {
  const hint = useUniqueId();
  return (
    <div class="row">
      <label class="row-label">
        <span class="own-words">{name}</span>
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
