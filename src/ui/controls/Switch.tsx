interface Props {
  /** Its accessible name: what it switches. */
  label: string;
  on: boolean;
  onChange(on: boolean): void;
}

/** A native check box, styled as a switch. Its name is hidden, since its row shows it. */
export function Switch({ label, on, onChange }: Props) {
  return (
    <span class="switch-target">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        class="switch"
        aria-label={label}
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </span>
  );
}
